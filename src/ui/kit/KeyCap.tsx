import type { ReactNode } from 'react';
import './KeyCap.css';

/** A key as it is named on the keyboard. */
export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className="ra-keycap">{children}</kbd>;
}
