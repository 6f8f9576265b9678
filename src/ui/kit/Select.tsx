import type { SelectHTMLAttributes } from 'react';
import { classes } from './classes';
import './Field.css';
import './Select.css';

export interface SelectOption {
  value: string;
  label: string;
  /** Where it is and how large; in lists that can be typed into, below its name. */
  note?: string | undefined;
  disabled?: boolean | undefined;
}

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
}

/** One of several, by the platform's own list; name it with a Field or an aria-label. */
export function Select({ options, onChange, className, ...rest }: SelectProps) {
  return (
    <select
      {...rest}
      className={classes('ra-input ra-select', className)}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
