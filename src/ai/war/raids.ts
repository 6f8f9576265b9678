import type { SystemId } from '../../sim';
import { greatest, populationOf } from '../../sim';
import { conduct, sail } from '../core/commands';
import type { Force } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Posture } from '../core/posture';
import type { Situation } from '../core/situation';
import { opposition } from './targets';

/** Leaning to stealth from which a power preys on trade, and part of its warships that stay home. */
const leastStealth = 60;
const stayHome = 3;
/** Strength of an enemy, in permille of the own side's, from which one hurts it by raids instead of battles. */
const outmatched = 1300;
/** Turns a raider sails at most, and a band of them that has nothing better to do. */
const longest = 2;
const longestOfBands = 3;
/** Strength below which it stays hidden, hull it should have, in permille, and odds it wants, in permille. */
const leastBand = 300;
const sound = 650;
const odds = 1500;
/** Share of the enemy's helpers, in permille, that may catch a raider. */
const caught = 250;

/**
 * Sends bands of raiders, and of the stealthy and the outmatched all whom nobody needs, to prey on trade that little
 * guards.
 */
export function raid(planner: Planner, situation: Situation, posture: Posture): void {
  if (situation.enemyHeld.size === 0) return;
  const free = situation.forces.filter(({ kind, busy }) => kind === 'war' && !busy);
  const isFit = ({ health, strength }: Force) => health >= sound && strength >= leastBand;
  const bands = situation.hasLine ? free.filter(({ band, health }) => band && health >= sound) : [];
  const line = free.filter((force) => !bands.includes(force) && isFit(force));
  const sneaky =
    planner.temperament.stealth >= leastStealth ||
    posture.rivals.some(({ atWar, ratio }) => atWar && ratio >= outmatched);
  const raiders = [...bands, ...(sneaky ? line.slice(situation.elusive ? 0 : stayHome) : [])];
  const riches = richesOf(planner);
  for (const force of raiders) {
    const prey = preyFor(situation, force, riches);
    if (prey === null) continue;
    riches.delete(prey);
    const reason = because('raid', { system: prey }, [
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
      { label: 'opposition', subject: prey, amount: -opposition(situation, prey, caught) },
    ]);
    if (!sail(planner, situation, force, prey, reason)) continue;
    conduct(planner, force, { stance: 'raid', retreatAt: 250 }, reason);
    force.busy = true;
  }
}

/** People whose trade can be preyed on, in millions, by system. */
function richesOf({ view, me }: Planner): Map<SystemId, number> {
  const riches = new Map<SystemId, number>();
  for (const id in view.worlds) {
    const world = view.worlds[id];
    if (!world || world.owner === null || world.owner === me) continue;
    if (world.development !== 'developed') continue;
    riches.set(world.system, (riches.get(world.system) ?? 0) + populationOf(world));
  }
  return riches;
}

/** The richest enemy system near a force whose guards it can brave; null when there is none. */
function preyFor(
  situation: Situation,
  force: Force,
  riches: ReadonlyMap<SystemId, number>,
): SystemId | null {
  const open = [...riches.keys()].filter(
    (system) =>
      situation.enemyHeld.has(system) &&
      situation.turnsTo(force, system) <= (force.band ? longestOfBands : longest) &&
      opposition(situation, system, caught) * odds <= force.strength * 1000,
  );
  return greatest(
    open,
    (system) => (riches.get(system) ?? 0) - 400 * situation.turnsTo(force, system),
  );
}
