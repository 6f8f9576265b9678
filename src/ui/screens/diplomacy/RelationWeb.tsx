import { liveryOf } from '../../../content/palette';
import type { FactionId } from '../../../sim';
import { words } from '../../../text';
import { Emblem } from '../../kit/Emblem';
import { useSession } from '../../shell/session';
import { type BondLine, bondLines } from './bonds';

const t = words.screens.diplomacy;

interface RelationWebProps {
  powers: readonly FactionId[];
  chosen: FactionId | null;
  onChoose: (faction: FactionId) => void;
}

const size = 100;
const radius = 38;

/** Every power on a ring and what is between them: war, truce, alliance; peace is left dark. */
export function RelationWeb({ powers, chosen, onChoose }: RelationWebProps) {
  const { view } = useSession();
  const places = new Map(powers.map((id, index) => [id, placeOf(index, powers.length)]));
  const lines = bondLines(view, powers).filter(({ bond }) => bond !== 'peace');
  const name = (id: FactionId) => view.factions[id]?.name ?? id;
  return (
    <div className="ra-web">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t.web}>
        <circle className="ra-web-ring" cx={size / 2} cy={size / 2} r={radius} />
        {lines.map((line) => (
          <path
            key={`${line.a} ${line.b}`}
            className="ra-web-line"
            data-bond={line.bond}
            data-dim={chosen !== null && line.a !== chosen && line.b !== chosen}
            d={linePath(line, places)}
          >
            <title>{t.line(name(line.a), name(line.b), words.nouns.relations[line.bond])}</title>
          </path>
        ))}
      </svg>
      {powers.map((id) => {
        const place = places.get(id) ?? { x: 0, y: 0 };
        return (
          <button
            key={id}
            type="button"
            className="ra-web-power"
            aria-pressed={id === chosen}
            style={{ left: `${place.x}%`, top: `${place.y}%`, color: liveryOf(id).colour }}
            onClick={() => onChoose(id)}
          >
            <Emblem faction={view.factions[id]?.culture ?? id} />
            <span>{name(id)}</span>
          </button>
        );
      })}
    </div>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placeOf(index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: size / 2 + radius * Math.cos(angle), y: size / 2 + radius * Math.sin(angle) };
}

/** Lines bow towards the middle, so that neighbours' lines are seen apart from the ring. */
function linePath({ a, b }: BondLine, places: ReadonlyMap<FactionId, Point>): string {
  const from = places.get(a);
  const to = places.get(b);
  if (!from || !to) return '';
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const bowed = {
    x: middle.x + (size / 2 - middle.x) * 0.45,
    y: middle.y + (size / 2 - middle.y) * 0.45,
  };
  return `M${from.x} ${from.y}Q${bowed.x} ${bowed.y} ${to.x} ${to.y}`;
}
