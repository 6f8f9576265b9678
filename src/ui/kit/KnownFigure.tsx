import type { ReactNode } from 'react';
import type { Known } from '../../sim';
import { words } from '../../text';
import { Hint } from './Hint';
import './KnownFigure.css';

interface KnownFigureProps {
  /** Left out: nothing at all is known. */
  known?: Known | undefined;
  /** The figure in words or with its sum; the bare number when left out. */
  children?: ReactNode;
}

/** A figure about others: what is not counted now looks different, and says on what it rests. */
export function KnownFigure({ known = unknown, children }: KnownFigureProps) {
  if (known.kind === 'exact') return <>{children ?? words.known.short(known)}</>;
  if (known.kind === 'unknown' || children === undefined) {
    return <Mark known={known}>{words.known.short(known)}</Mark>;
  }
  const { before, after } = words.known.marks[known.kind];
  return (
    <span className="ra-known-figure" data-kind={known.kind}>
      {before && <Mark known={known}>{before}</Mark>}
      {children}
      {after && <Mark known={known}>{after}</Mark>}
    </span>
  );
}

const unknown: Known = { kind: 'unknown' };

function Mark({ known, children }: { known: Known; children: ReactNode }) {
  const source = words.known.source(known);
  return (
    <Hint text={source}>
      <button type="button" className="ra-known" data-kind={known.kind} aria-label={source}>
        {children}
      </button>
    </Hint>
  );
}
