import type { ButtonHTMLAttributes, Ref } from 'react';
import { classes } from './classes';
import { Hint } from './Hint';
import { Icon } from './Icon';
import { WithKey } from './KeyCap';
import './IconButton.css';

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> {
  icon: string;
  /** Its name: said by screen readers and shown on hover. */
  label: string;
  /** Why it cannot be pressed now. */
  reason?: string | undefined;
  pressed?: boolean | undefined;
  /** The key that presses it, as on the keyboard; shown in its hint. */
  keys?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button that is only a drawing, named on hover and for screen readers. */
export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    reason,
    pressed,
    keys,
    className,
    onClick,
    type = 'button',
    ...attributes
  } = props;
  return (
    <Hint text={<WithKey keys={keys}>{reason ?? label}</WithKey>}>
      <button
        {...attributes}
        type={type}
        aria-label={reason ? `${label}: ${reason}` : label}
        aria-pressed={pressed}
        aria-keyshortcuts={keys}
        aria-disabled={reason ? true : undefined}
        className={classes('ra-iconbutton', className)}
        onClick={(event) => (reason ? event.preventDefault() : onClick?.(event))}
      >
        <Icon name={icon} />
      </button>
    </Hint>
  );
}
