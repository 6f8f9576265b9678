import type { ReactNode } from 'react';
import picture from '../../../assets/title/backdrop.svg?url';
import './Backdrop.css';

/** The title's picture behind everything, its subject on the right and calm on the left. */
export function Backdrop({ children }: { children?: ReactNode }) {
  return (
    <div className="ra-backdrop">
      <div
        className="ra-backdrop-picture"
        aria-hidden
        style={{ backgroundImage: `url("${picture}")` }}
      />
      <div className="ra-backdrop-content">{children}</div>
    </div>
  );
}
