import type { FactionId, FleetId, SystemId } from '../../../sim';
import { sortedBy } from '../../../sim';
import { conduct } from '../../core/commands';
import { type Force, strengthOfForces } from '../../core/forces';
import { readNote, writeNote } from '../../core/notes';
import { alliesOf } from '../../core/ownAlliance';
import { because, type Planner } from '../../core/planner';
import { purpose } from '../../core/purpose';
import type { Situation } from '../../core/situation';
import { worthDefending } from '../defence';
import { safeRoutesTo } from './safeRoutesTo';
import { sailSafely } from './sailSafely';

/** Lane distance, in tenths of a light year, up to which enemies press on a system. */
const pressing = 600;
/** Strength of the whole side, in permille, below which intruders are mere raiders. */
const serious = 50;
/** Strength at an ally's system, in permille of the enemies' around it, below which its front is losing. */
const losing = 900;
/** Turns that help may take, and hull, in permille, it should have. */
const farthest = 8;
const sound = 600;
/** Fronts looked after at a time. */
const most = 6;
/** Share of the warships that nothing else needs which go to allies, in permille. */
const generous = 700;

/** A system of an ally that its enemies are about to overwhelm. */
export interface Front {
  readonly system: SystemId;
  readonly ally: FactionId;
  readonly threat: number;
  readonly guard: number;
  readonly value: number;
}

/** Fronts of allies that are losing, the most valuable first. Strengths in points. */
export function losingFronts(planner: Planner, situation: Situation): Front[] {
  const fronts = new Map<SystemId, Front>();
  const allies = new Set(alliesOf(planner, situation.members));
  const least = Math.floor((sumOf(situation.friendly) * serious) / 1000);
  for (const { owner, system } of situation.allWorlds) {
    if (owner === null || !allies.has(owner) || fronts.has(system)) continue;
    const [threat, guard] = [situation.hostile, situation.friendly].map((strengths) =>
      strengthNear(situation, strengths, system),
    ) as [number, number];
    if (threat <= least || guard * 1000 >= threat * losing) continue;
    fronts.set(system, {
      system,
      ally: owner,
      threat,
      guard,
      value: worthDefending(planner, system),
    });
  }
  return sortedBy([...fronts.values()], ({ value }) => -value);
}

/** Who is in a system or a turn away. */
function strengthNear(
  { index }: Situation,
  strengths: ReadonlyMap<SystemId, number>,
  system: SystemId,
): number {
  const distances = index.laneDistances(system);
  let sum = 0;
  for (const [near, strength] of strengths) {
    const way = distances.get(near);
    if (way >= 0 && way <= pressing) sum += strength;
  }
  return sum;
}

function sumOf(strengths: ReadonlyMap<SystemId, number>): number {
  let sum = 0;
  for (const strength of strengths.values()) sum += strength;
  return sum;
}

/** Which fleet covers which system; kept in a note, so that nobody runs to and fro between fronts. */
type Watch = Map<FleetId, SystemId>;

/** Sends warships that nothing else needs to where an ally is losing; they gather beside it first. */
export function cover(planner: Planner, situation: Situation): void {
  const watch: Watch = new Map();
  const before = recallWatch(planner);
  const free = situation.forces.filter(
    ({ kind, busy, health }) => kind === 'war' && !busy && health >= sound,
  );
  const isAble = free.length > 0 && !situation.elusive;
  const fronts = isAble ? losingFronts(planner, situation).slice(0, most) : [];
  let left = Math.floor((strengthOfForces(free) * generous) / 1000);
  for (const front of fronts) {
    const own = free.filter(({ busy, fleet }) => {
      const bound = before.get(fleet.id);
      const elsewhere = bound !== undefined && fronts.some(({ system }) => system === bound);
      return !busy && (!elsewhere || bound === front.system);
    });
    planner.serve(purpose('relieve', front.system));
    if (own.length > 0) left -= relieve(planner, situation, front, own, left, watch);
    if (left <= 0) break;
  }
  writeNote(planner, 'cover', [...watch].map(([fleet, system]) => `${fleet}=${system}`).join(';'));
}

function recallWatch(planner: Planner): Watch {
  const entries = readNote(planner, 'cover')
    .split(';')
    .map((entry) => entry.split('='));
  return new Map(entries.flatMap(([fleet, system]) => (fleet && system ? [[fleet, system]] : [])));
}

/** Sends at most a share; what was sent, in points of strength. */
function relieve(
  planner: Planner,
  situation: Situation,
  { system, ally, threat, guard }: Front,
  free: readonly Force[],
  share: number,
  watch: Watch,
): number {
  const place = musterPlace(situation, system);
  const routes = safeRoutesTo(planner, situation, place);
  const near = sortedBy(
    free.filter((force) => routes.turnsOf(force) <= farthest),
    routes.turnsOf,
  );
  let sent = 0;
  for (const force of near) {
    if (guard + sent >= threat || sent >= share) break;
    const reason = because('cover', { faction: ally, system }, [
      { label: 'threat', subject: system, amount: -threat },
      { label: 'cover.guard', subject: ally, amount: guard },
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
    ]);
    if (!sailSafely(planner, situation, force, place, routes, reason)) continue;
    conduct(planner, force, { stance: 'hold', retreatAt: 600 }, reason);
    force.busy = true;
    watch.set(force.fleet.id, system);
    sent += force.strength;
  }
  return sent;
}

/** The front itself while it is quiet, else the nearest quiet system of the alliance: nobody goes in alone. */
function musterPlace(situation: Situation, system: SystemId): SystemId {
  const { hostile, held, enemyHeld } = situation;
  if ((hostile.get(system) ?? 0) === 0) return system;
  const quiet = [...held].filter((each) => (hostile.get(each) ?? 0) === 0 && !enemyHeld.has(each));
  return situation.nearest(system, quiet).system ?? system;
}
