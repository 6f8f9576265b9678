import type { Known } from '../../../sim';
import { words } from '../../../text';
import { Hint } from '../../kit/Hint';
import './KnownFigure.css';

/** A figure about a power: what is not counted looks different, and says on what it rests. */
export function KnownFigure({ known = unknown }: { known?: Known | undefined }) {
  if (known.kind === 'exact') return <>{words.known.short(known)}</>;
  const source = words.known.source(known);
  return (
    <Hint text={source}>
      <button type="button" className="ra-known" data-kind={known.kind} aria-label={source}>
        {words.known.short(known)}
      </button>
    </Hint>
  );
}

const unknown: Known = { kind: 'unknown' };
