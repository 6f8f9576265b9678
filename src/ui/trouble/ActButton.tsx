import type { ReactNode } from 'react';
import '../kit/Button.css';
import { classes } from '../kit/classes';

interface ActButtonProps {
  children: ReactNode;
  onClick: () => void;
  variant?: 'brass' | 'ember' | 'quiet' | undefined;
}

/** A button that is there with the first script of the page: it needs nothing that may not arrive. */
export function ActButton({ children, onClick, variant = 'brass' }: ActButtonProps) {
  return (
    <button
      type="button"
      className={classes('ra-button ra-cut ra-button-small', `ra-button-${variant}`)}
      onClick={onClick}
    >
      <span>{children}</span>
    </button>
  );
}
