import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './Button.css';
import { classes } from './classes';
import { Hint } from './Hint';
import { Icon } from './Icon';
import { WithKey } from './KeyCap';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `ember` for the one thing wanted next, `brass` for the others, `quiet` inside text and lists. */
  variant?: 'brass' | 'ember' | 'quiet' | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  icon?: string | undefined;
  /** Why it cannot be pressed now: it stays focusable, looks disabled and says so. */
  reason?: string | undefined;
  /**
   * What it does cannot be done twice by one gesture: the second half of a double click and a held
   * key do nothing, whatever has come under the pointer meanwhile. Left out: as `ember` is.
   */
  commits?: boolean | undefined;
  /** What it does, where its word does not say it all. */
  hint?: string | undefined;
  /** The key that presses it, as on the keyboard; shown in its hint. */
  keys?: string | undefined;
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A cut plate to press. */
export function Button(props: ButtonProps) {
  const {
    variant = 'brass',
    size = 'medium',
    icon,
    reason,
    hint,
    keys,
    className,
    children,
    ...rest
  } = props;
  const {
    onClick,
    onKeyDown,
    type = 'button',
    commits = variant === 'ember',
    ...attributes
  } = rest;
  const button = (
    <button
      {...attributes}
      type={type}
      aria-keyshortcuts={keys}
      aria-disabled={reason ? true : attributes['aria-disabled']}
      className={classes(
        'ra-button ra-cut',
        `ra-button-${variant}`,
        `ra-button-${size}`,
        className,
      )}
      onClick={(event) => {
        if (reason || (commits && event.detail > 1)) event.preventDefault();
        else onClick?.(event);
      }}
      onKeyDown={(event) => {
        if (commits && event.repeat && event.key === 'Enter') event.preventDefault();
        onKeyDown?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {reason && <span className="ra-hidden">{reason}</span>}
    </button>
  );
  const told = reason ?? hint;
  if (!told && keys === undefined) return button;
  return <Hint text={<WithKey keys={keys}>{told}</WithKey>}>{button}</Hint>;
}
