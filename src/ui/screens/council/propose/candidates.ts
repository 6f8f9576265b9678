import {
  type Alliance,
  atWar,
  type FactionId,
  idsOf,
  isEnemyGround,
  type MotionTerms,
  motionRefusal,
  type Ruleset,
  type SystemId,
  spoilsOf,
  systemOwner,
  type View,
  type WorldId,
} from '../../../../sim';
import type { Names } from '../../../../text';

/** Who would move something, and where. */
export interface Mover {
  readonly view: View;
  readonly rules: Ruleset;
  readonly names: Names;
  readonly faction: FactionId;
  readonly alliance: Alliance;
}

/** Gathering points offered at most. */
const nearest = 12;

/** Powers outside the alliance, in order of id. */
export function outsiders({ view, alliance }: Mover): FactionId[] {
  return idsOf(view.factions).filter(
    (id) => view.factions[id]?.alive && !alliance.members.includes(id),
  );
}

/** Powers some member is at war with. */
export function enemies(mover: Mover): FactionId[] {
  const { view, alliance } = mover;
  return outsiders(mover).filter((id) => alliance.members.some((each) => atWar(view, each, id)));
}

/** Systems of enemies, those nearest to the alliance's own first. */
export function enemySystems({ view, alliance }: Mover): SystemId[] {
  const own = memberSystems(view, alliance);
  return idsOf(view.chart.systems)
    .filter((system) => isEnemyGround(view, alliance, system))
    .map((system) => ({ system, far: Math.min(...own.map((near) => apart(view, system, near))) }))
    .sort((a, b) => a.far - b.far)
    .map(({ system }) => system);
}

/** Where fleets may gather for a target: members' systems, the nearest first. */
export function stagingSystems({ view, alliance }: Mover, target: SystemId): SystemId[] {
  return memberSystems(view, alliance)
    .filter((system) => !isEnemyGround(view, alliance, system))
    .sort((a, b) => apart(view, a, target) - apart(view, b, target))
    .slice(0, nearest);
}

/** Systems on both sides of the border with a power, in order of id. */
export function borderWith({ view, rules, alliance }: Mover, power: FactionId): SystemId[] {
  const owners = (system: SystemId) => systemOwner(view, system);
  const ours = (owner: FactionId | null) => owner !== null && alliance.members.includes(owner);
  const ends = Object.values(view.chart.lanes).flatMap(({ a, b }) => {
    const across =
      (ours(owners(a)) && owners(b) === power) || (ours(owners(b)) && owners(a) === power);
    return across ? [a, b] : [];
  });
  return [...new Set(ends)].sort().slice(0, rules.numbers.treaties.zoneSystems);
}

/** Worlds taken together, those not yet allotted first. */
export function worldsToAllot({ alliance }: Mover): WorldId[] {
  const open = (allotted: number) => (allotted === 0 ? 0 : 1);
  return spoilsOf(alliance)
    .sort((a, b) => open(a.allotted) - open(b.allotted))
    .map(({ world }) => world);
}

/** Those of some candidates that the rules would let be moved. */
export function movable<T>(
  { view, rules, faction }: Mover,
  candidates: readonly T[],
  terms: (candidate: T) => MotionTerms,
): T[] {
  return candidates.filter(
    (candidate) => motionRefusal(view, rules, faction, terms(candidate)) === null,
  );
}

function memberSystems(view: View, { members }: Alliance): SystemId[] {
  return idsOf(view.chart.systems).filter((system) => {
    const owner = systemOwner(view, system);
    return owner !== null && members.includes(owner);
  });
}

/** The square of the distance, in tenths of a light year. */
function apart({ chart }: View, a: SystemId, b: SystemId): number {
  const one = chart.systems[a];
  const other = chart.systems[b];
  if (!one || !other) return Number.POSITIVE_INFINITY;
  return (one.x - other.x) ** 2 + (one.y - other.y) ** 2;
}
