import type { ShipId, SystemId } from '../../sim';
import { shipsOf, sortedBy } from '../../sim';
import { detach, isIdle, split } from '../core/fleets';
import type { Force } from '../core/forces';
import { failedLately, freeKey, type Operation } from '../core/operation';
import { because, type Planner } from '../core/planner';
import type { Posture } from '../core/posture';
import { attackOn, purpose } from '../core/purpose';
import { safeReach, safeRoute } from '../core/safeRoute';
import type { Situation } from '../core/situation';
import { attackersAt, besideAllies } from './allied/troopsBeside';
import { refugeOf } from './elude';
import { pursue } from './strike';
import { leastTroops, type Target } from './targets';

/** Turns an approach may take; the elusive must be gone before help comes. */
const longest = 12;
const longestElusive = 3;
/** Turns after which intruders are no longer where they were seen: patrols look for them. */
const longestToClear = 3;
/** Strength gathered at most, in permille of what is needed: the rest is for other tasks. */
const overkill = 1800;
/** Turns within which more comes than is needed: from farther away only what is missing. */
const near = 5;
/** No attack is made with less than this part of all warships. */
const leastShare = 12;
/** Who has little strikes with half of it or not at all. */
const allButHome = 2;
/** Strength of all enemies, in permille of the own side's, below which a war need only be finished; attacks more then. */
const overwhelmed = 500;
const moreToFinish = 3;

/** Begins attacks on what is worth most, with the nearest fleets that suffice. */
export function begin(
  planner: Planner,
  situation: Situation,
  posture: Posture,
  prey: readonly Target[],
  operations: Operation[],
): void {
  const most = planner.skill.operations + (isOverwhelming(posture) ? moreToFinish : 0);
  for (const target of prey) {
    if (operations.length >= most) return;
    if (operations.some((each) => each.target === target.system)) continue;
    if (failedLately(planner, target.system)) continue;
    planner.serve(attackOn(situation, target.system));
    const chosen = recruit(planner, situation, target);
    if (chosen === null) continue;
    const operation: Operation = {
      key: freeKey(operations),
      target: target.system,
      stage: stageFor(planner, situation, target.system, chosen),
      phase: planner.skill.stages ? 'gather' : 'strike',
      since: planner.view.turn,
      fleets: chosen.map(({ fleet }) => fleet.id),
    };
    if (pursue(planner, situation, operation, prey)) operations.push(operation);
  }
}

/** Whether the strongest can get there at all: borders and enemies may bar every way. */
function hasWay(
  planner: Planner,
  situation: Situation,
  system: SystemId,
  warriors: readonly Force[],
): boolean {
  const [strongest] = sortedBy(warriors, ({ strength }) => -strength);
  return strongest !== undefined && safeRoute(planner, situation, strongest, system) !== null;
}

/** Whether all enemies together are so weak that the war need only be finished. */
function isOverwhelming({ rivals }: Posture): boolean {
  const ratios = rivals.filter((rival) => rival.atWar).map(({ ratio }) => ratio);
  return ratios.length > 0 && Math.max(...ratios) < overwhelmed;
}

function isFree(situation: Situation, force: Force, target: Target): boolean {
  const { system, strength } = target;
  const far = situation.elusive ? longestElusive : isRelief(target) ? longestToClear : longest;
  if (force.busy || situation.turnsTo(force, system) > far) return false;
  if (force.kind === 'transport') return 2 * force.figures.troops >= force.figures.troopRoom;
  const { kind } = force.fleet.command.mission;
  // Raiders take what nobody defends; they do not stand in a line against others.
  if (force.band && situation.hasLine && strength > 0) return false;
  return force.kind === 'war' && force.health >= 700 && kind !== 'repair';
}

/** Whether there is nothing to take: intruders are to be driven off. */
function isRelief({ worlds }: Target): boolean {
  return worlds.length === 0;
}

/** The nearest free forces that together are strong enough in space and on the ground; or null. */
function recruit(planner: Planner, situation: Situation, target: Target): Force[] | null {
  const { system } = target;
  const free = sortedBy(
    situation.forces.filter((force) => isFree(situation, force, target)),
    (force) => situation.turnsTo(force, system) - (isIdle(force) ? 1 : 0),
  );
  const all = situation.forces.reduce((sum, { strength }) => sum + strength, 0);
  const least = Math.floor(all / (situation.elusive ? allButHome : leastShare));
  const needed = Math.max(40, least, Math.floor((target.strength * planner.skill.margin) / 1000));
  const chosen: Force[] = [];
  let strength = 0;
  let troops = 0;
  for (const force of free) {
    const most = situation.turnsTo(force, system) <= near ? overkill : 1000;
    if (force.kind !== 'war' || 1000 * strength >= needed * most) continue;
    chosen.push(force);
    strength += force.strength;
    troops += force.figures.troops;
  }
  if (strength < needed) return null;
  const boats: Force[] = [];
  const wanted = troopsToBring(planner, situation, target);
  const missing = wanted - troops;
  for (const force of free) {
    if (force.kind !== 'transport' || troops >= wanted) continue;
    boats.push(force);
    troops += force.figures.troops;
  }
  if (troops < wanted) return null;
  if (!hasWay(planner, situation, system, chosen)) return null;
  shareBoats(planner, situation, boats, missing, system);
  return [...shareGuns(planner, situation, chosen, needed, system), ...boats];
}

/** Of a single force far stronger than is wanted only a part goes; of those that are gathered all do. */
function shareGuns(
  planner: Planner,
  situation: Situation,
  chosen: Force[],
  needed: number,
  target: SystemId,
): Force[] {
  const [force] = chosen;
  if (force === undefined || chosen.length > 1) return chosen;
  // What stays behind serves no attack yet.
  planner.serve(purpose('ready'));
  const wanted = Math.floor((needed * overkill) / 1000);
  const reason = because('fleet.detach', { fleet: force.fleet.id, system: target });
  const going = detach(planner, situation, force, wanted, reason);
  planner.serve(attackOn(situation, target));
  return [going];
}

/** Points of troops to set out with: who joins a siege of allies lands together with them. */
function troopsToBring(planner: Planner, situation: Situation, target: Target): number {
  const troops = leastTroops(planner, target.worlds);
  if (isRelief(target) || attackersAt(planner, situation, target.system).length === 0) {
    return troops;
  }
  return Math.floor((troops * besideAllies) / 1000);
}

/** The last of the transports keeps only the ships the landing needs; the others stay for the next. */
function shareBoats(
  planner: Planner,
  situation: Situation,
  boats: readonly Force[],
  missing: number,
  target: SystemId,
): void {
  const last = boats.at(-1);
  if (!last) return;
  let troops = boats.slice(0, -1).reduce((sum, { figures }) => sum + figures.troops, 0);
  const others: ShipId[] = [];
  for (const ship of shipsOf(planner.view, last.fleet)) {
    if (troops >= missing) others.push(ship.id);
    else troops += ship.troops;
  }
  if (others.length === 0) return;
  // What stays behind serves no attack yet.
  planner.serve(purpose('ready'));
  split(planner, situation, last, others, because('fleet.share', { fleet: last.fleet.id }));
  planner.serve(attackOn(situation, target));
}

/**
 * The friendly system where the fleets meet: on the way of the strongest, near the target, with no
 * stronger enemy next door, and where transports can come alone. Where it stands when there is none.
 */
function stageFor(
  planner: Planner,
  situation: Situation,
  target: SystemId,
  forces: readonly Force[],
): SystemId {
  const strongest = sortedBy(forces, ({ strength }) => -strength)[0] as Force;
  const { index, held, enemyHeld, hostile } = situation;
  // Nobody waits for others in the open who cannot stand and fight.
  if (situation.elusive) return refugeOf(planner, situation, strongest) ?? strongest.system;
  const toTarget = index.laneDistances(target);
  const fromHere = index.laneDistances(strongest.system);
  const reaches = forces
    .filter(({ kind }) => kind === 'transport')
    .map((boat) => safeReach(planner, situation, boat));
  let best = strongest.system;
  let least = reaches.every((reach) => reach(best))
    ? 2 * toTarget.get(best)
    : Number.POSITIVE_INFINITY;
  for (const system of held) {
    if (enemyHeld.has(system) || system === target || (hostile.get(system) ?? 0) > 0) continue;
    const left = toTarget.get(system);
    const way = fromHere.get(system);
    if (left < 0 || way < 0) continue;
    const score = way + 2 * left;
    if (score >= least || !reaches.every((reach) => reach(system))) continue;
    best = system;
    least = score;
  }
  return best;
}
