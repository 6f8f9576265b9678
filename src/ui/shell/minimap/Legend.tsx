import { type MapMode, useUi } from '../../../store';
import { words } from '../../../text';
import type { LegendEntry, MapPort } from '../map/mapPort';
import { useSession } from '../session';

/** What the colours of the map mode mean. */
export function Legend({ port, mode }: { port: MapPort; mode: MapMode }) {
  const { view, rules, names } = useSession();
  const selection = useUi((ui) => ui.selection);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys
    <ul className="ra-legend" aria-label={words.shell.modes.legend} tabIndex={0}>
      {port.legendFor(mode, view, port.powerSelected(view, selection), rules).map((entry) => (
        <li key={`${entry.code}:${entry.faction ?? ''}`}>
          <span
            className="ra-legend-mark"
            data-pattern={entry.pattern}
            style={{ backgroundColor: entry.colour }}
          />
          {wordsOf(entry, names.anything)}
        </li>
      ))}
    </ul>
  );
}

function wordsOf(
  { code, faction, share = 0 }: LegendEntry,
  nameOf: (id: string) => string,
): string {
  if (faction === undefined) return words.map.legend[code] ?? code;
  if (code === 'standingOf') return words.map.standingOf(nameOf(faction), share);
  if (code === 'allianceOf') return words.map.allianceOf(nameOf(faction));
  return code === 'opinionOf' ? words.map.opinionOf(nameOf(faction)) : nameOf(faction);
}
