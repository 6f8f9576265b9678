import type { ReactNode } from 'react';
import './Switch.css';

export interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  disabled?: boolean | undefined;
}

/** On or off, at once. */
export function Switch({ checked, onChange, label, disabled }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
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
}
