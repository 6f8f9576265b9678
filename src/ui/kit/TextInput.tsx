import type { InputHTMLAttributes, Ref } from 'react';
import { classes } from './classes';
import './Field.css';

export interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A line of text; name it with a Field or an aria-label. */
export function TextInput({ onChange, className, type = 'text', ...rest }: TextInputProps) {
  return (
    <input
      {...rest}
      type={type}
      className={classes('ra-input', className)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
