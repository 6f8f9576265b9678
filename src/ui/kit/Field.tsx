import { type ReactNode, useId } from 'react';
import './Field.css';

export interface FieldProps {
  label: ReactNode;
  /** A dim line below. */
  hint?: ReactNode;
  /** What is wrong with the value; announced. */
  error?: ReactNode;
  /** Draws the control with the ids that tie it to its label and lines. */
  children: (ids: { id: string; 'aria-describedby': string }) => ReactNode;
}

/** A labelled control with its hint and its error. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const linesId = useId();
  return (
    <div className="ra-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': linesId })}
      <div id={linesId}>
        {hint && <p className="ra-field-hint">{hint}</p>}
        {error && (
          <p className="ra-field-error" role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
