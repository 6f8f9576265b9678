import type { FactionId, Pattern } from '../../../../sim';
import { useSession } from '../../../shell/session';

/** The SVG fill that carries a power's colour and pattern. */
export const liveryFill = (faction: FactionId) => `url(#livery-${faction})`;

/** Side of a pattern's tile, in units of the chamber's drawing. */
const tile = 8;

/** Dark strokes over the colour, so that seats read without colour vision. */
const strokes: Readonly<Record<Pattern, string>> = {
  solid: '',
  diagonal: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  dots: 'M2.5 3h2M2.5 4h2',
  cross: 'M0 0L8 8M8 0L0 8',
  vertical: 'M2 0V8M6 0V8',
  horizontal: 'M0 2H8M0 6H8',
  chevron: 'M0 6L4 2L8 6',
  rings: 'M4 1.6A2.4 2.4 0 0 1 4 6.4A2.4 2.4 0 0 1 4 1.6',
};

/** The liveries of some powers as fills for the drawings of the screen. */
export function LiveryDefs({ factions }: { factions: readonly FactionId[] }) {
  const { liveryOf } = useSession();
  return (
    <svg className="ra-livery-defs" aria-hidden="true">
      <defs>
        {factions.map((id) => {
          const { colour, pattern } = liveryOf(id);
          return (
            <pattern
              key={id}
              id={`livery-${id}`}
              width={tile}
              height={tile}
              patternUnits="userSpaceOnUse"
            >
              <rect width={tile} height={tile} fill={colour} />
              <path d={strokes[pattern]} fill="none" stroke="#000" strokeOpacity="0.5" />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}
