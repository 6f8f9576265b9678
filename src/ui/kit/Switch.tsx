import type { ReactNode } from 'react';
import { Hint } from './Hint';
import { KeyCap } from './KeyCap';
import { keyText } from './keyText';
import './Switch.css';

export interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  disabled?: boolean | undefined;
  /** The key that turns it, as on the keyboard; shown in its hint. */
  keys?: string | undefined;
}

/** On or off, at once. */
export function Switch({ checked, onChange, label, disabled, keys }: SwitchProps) {
  const button = (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      aria-keyshortcuts={keys}
      disabled={disabled}
      className="ra-switch"
      onClick={() => onChange(!checked)}
    >
      <span className="ra-switch-track" aria-hidden>
        <span />
      </span>
      <span>{label}</span>
    </button>
  );
  return keys === undefined ? (
    button
  ) : (
    <Hint text={<KeyCap>{keyText(keys)}</KeyCap>}>{button}</Hint>
  );
}
