import type { ReactNode } from 'react';
import { keyText } from './keyText';
import './KeyCap.css';

/** A key as it is named on the keyboard. */
export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className="ra-keycap">{children}</kbd>;
}

interface WithKeyProps {
  keys: string | undefined;
  children: ReactNode;
}

/** What a hint says, and the key that does it. */
export function WithKey({ keys, children }: WithKeyProps) {
  if (keys === undefined) return children;
  return (
    <>
      {children} <KeyCap>{keyText(keys)}</KeyCap>
    </>
  );
}
