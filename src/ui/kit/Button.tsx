import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './Button.css';
import { classes } from './classes';
import { Hint } from './Hint';
import { Icon } from './Icon';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `ember` for the one thing wanted next, `brass` for the others, `quiet` inside text and lists. */
  variant?: 'brass' | 'ember' | 'quiet' | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  icon?: string | undefined;
  /** Why it cannot be pressed now: it stays focusable, looks disabled and says so. */
  reason?: string | undefined;
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A cut plate to press. */
export function Button(props: ButtonProps) {
  const { variant = 'brass', size = 'medium', icon, reason, className, children, ...rest } = props;
  const { onClick, type = 'button', ...attributes } = rest;
  const button = (
    <button
      {...attributes}
      type={type}
      aria-disabled={reason ? true : attributes['aria-disabled']}
      className={classes(
        'ra-button ra-cut',
        `ra-button-${variant}`,
        `ra-button-${size}`,
        className,
      )}
      onClick={(event) => (reason ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {reason && <span className="ra-hidden">{reason}</span>}
    </button>
  );
  return reason ? <Hint text={reason}>{button}</Hint> : button;
}
