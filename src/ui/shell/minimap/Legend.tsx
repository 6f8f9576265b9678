import { type LegendEntry, type MapMode, type MapPort, useUi } from '../../../store';
import { words } from '../../../text';
import { Tooltip } from '../../kit/Tooltip';
import { useSession } from '../session';

/** Lines that always stand under the minimap; the rest opens from the last. */
const lines = 6;

/** What the colours of the map mode mean. */
export function Legend({ port, mode }: { port: MapPort; mode: MapMode }) {
  const t = words.shell.modes;
  const { view, rules } = useSession();
  const selection = useUi((ui) => ui.selection);
  const entries = port.legendFor(mode, view, port.powerSelected(view, selection), rules);
  if (entries.length <= lines) return <Entries entries={entries} />;
  const first = entries.slice(0, lines - 1);
  return (
    <div className="ra-legend-short">
      <Entries entries={first} />
      <Tooltip
        title={t.legend}
        pinLabel={words.shell.pin}
        side="right"
        content={<Entries entries={entries} />}
      >
        <button type="button" className="ra-legend-more">
          {t.moreOfLegend(entries.length - first.length)}
        </button>
      </Tooltip>
    </div>
  );
}

function Entries({ entries }: { entries: readonly LegendEntry[] }) {
  const t = words.shell.modes;
  const { names } = useSession();
  return (
    <ul className="ra-legend" aria-label={t.legend}>
      {entries.map((entry) => (
        <li key={`${entry.code}:${entry.faction ?? ''}`} title={wordsOf(entry, names.anything)}>
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
  if (faction === undefined) return words.map.legend[code];
  if (code === 'standingOf') return words.map.standingOf(nameOf(faction), share);
  if (code === 'allianceOf') return words.map.allianceOf(nameOf(faction));
  return code === 'opinionOf' ? words.map.opinionOf(nameOf(faction)) : nameOf(faction);
}
