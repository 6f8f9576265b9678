import {
  type Bond,
  type FactionId,
  opinionOf,
  pairKey,
  type Relation,
  type Ruleset,
  relationOf,
  type Treaty,
  treatiesBetween,
  type View,
} from '../../../../sim';

/** A place on the web's drawing, in percent of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is between two powers. */
export interface WebLine {
  readonly a: FactionId;
  readonly b: FactionId;
  readonly bond: Exclude<Bond, 'self'>;
  readonly treaties: readonly Treaty[];
  /** What a thinks of b, and b of a, in points. */
  readonly aOfB: number;
  readonly bOfA: number;
}

const middle = 50;
/** Half the ring's width and height: room is left for names at its sides and foot. */
const reach = { x: 40, y: 36 };
/** How far lines are drawn towards the middle: neighbours' lines leave the ring. */
const bow = 0.42;

/** Places on the ring, the first at the top, clockwise. */
export function ringOf(powers: readonly FactionId[]): ReadonlyMap<FactionId, Point> {
  return new Map(
    powers.map((id, index) => {
      const angle = (2 * Math.PI * index) / powers.length - Math.PI / 2;
      const place = {
        x: middle + reach.x * Math.cos(angle),
        y: middle + reach.y * Math.sin(angle),
      };
      return [id, place];
    }),
  );
}

/** Members of one alliance that stand side by side on the ring, as an arc of the ring. */
export interface AllianceArc {
  readonly alliance: string;
  readonly leader: FactionId;
  readonly path: string;
}

/** How far an arc reaches beyond its outermost members, as a share of the way to the next power. */
const overhang = 0.12;

/** An arc for each run of allies on the ring. */
export function allianceArcs(view: View, powers: readonly FactionId[]): AllianceArc[] {
  const step = (2 * Math.PI) / powers.length;
  const allianceAt = (index: number) => view.factions[powers[index] ?? '']?.alliance ?? null;
  const arcs: AllianceArc[] = [];
  for (let start = 0; start < powers.length; start += 1) {
    const id = allianceAt(start);
    if (id === null || (start > 0 && allianceAt(start - 1) === id)) continue;
    let end = start;
    while (end + 1 < powers.length && allianceAt(end + 1) === id) end += 1;
    const leader = view.alliances[id]?.leader;
    if (end === start || leader === undefined) continue;
    const path = arcPath((start - overhang) * step, (end + overhang) * step);
    arcs.push({ alliance: id, leader, path });
  }
  return arcs;
}

/** Angles from the top, clockwise, in radians. */
function arcPath(from: number, to: number): string {
  const at = (angle: number) => {
    const x = middle + reach.x * Math.sin(angle);
    const y = middle - reach.y * Math.cos(angle);
    return `${round(x)} ${round(y)}`;
  };
  const large = to - from > Math.PI ? 1 : 0;
  const radii = `${reach.x} ${reach.y}`;
  return `M${at(from)}A${radii} 0 ${large} 1 ${at(to)}`;
}

/** What is between each pair of powers, once. */
export function webLines(view: View, rules: Ruleset, powers: readonly FactionId[]): WebLine[] {
  return powers.flatMap((a, index) =>
    powers.slice(index + 1).map((b) => lineBetween(view, rules, a, b)),
  );
}

export function lineBetween(view: View, rules: Ruleset, a: FactionId, b: FactionId): WebLine {
  const bond = relationOf(view, a, b);
  return {
    a,
    b,
    bond: bond === 'self' ? 'peace' : bond,
    treaties: treatiesBetween(view, a, b),
    aOfB: opinionOf(view, rules, a, b),
    bOfA: opinionOf(view, rules, b, a),
  };
}

/** How a line is drawn: by the strongest tie there is; null when there is nothing but peace. */
export function lineLook({
  bond,
  treaties,
}: WebLine): 'war' | 'truce' | 'allied' | 'treaty' | null {
  if (bond !== 'peace') return bond;
  return treaties.length > 0 ? 'treaty' : null;
}

/** A line between two places that bows towards the middle, as an SVG path. */
export function bowedPath(from: Point, to: Point): string {
  const { x, y } = control(from, to);
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
}

/** The half of a bowed line that begins at `from`: what he thinks of the other is drawn on it. */
export function halfPath(from: Point, to: Point): string {
  const bend = control(from, to);
  const near = between(from, bend);
  const half = between(near, between(bend, to));
  return `M${round(from.x)} ${round(from.y)}Q${round(near.x)} ${round(near.y)} ${round(half.x)} ${round(half.y)}`;
}

function control(from: Point, to: Point): Point {
  const half = between(from, to);
  return { x: half.x + (middle - half.x) * bow, y: half.y + (middle - half.y) * bow };
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const round = (value: number) => Math.round(value * 100) / 100;

/** The power that an arrow key leads to on the ring; null for other keys. */
export function neighbourOn(
  powers: readonly FactionId[],
  from: FactionId,
  key: string,
): FactionId | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
  };
  const step = steps[key];
  const at = powers.indexOf(from);
  if (step === undefined || at < 0) return null;
  return powers[(at + step + powers.length) % powers.length] ?? null;
}

export function relationBetween(view: View, a: FactionId, b: FactionId): Relation | undefined {
  return view.relations[pairKey(a, b)];
}
