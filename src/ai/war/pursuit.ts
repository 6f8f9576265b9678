import type { SystemId } from '../../sim';
import { sortedBy } from '../../sim';
import { conduct, sail } from '../core/commands';
import type { Force } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { opposition } from './targets';

/** Turns a pursuer sails, and months after which what was seen has surely gone. */
const near = 1;
const fresh = 1;
/** Odds a pursuer wants and hull it should have, both in permille. */
const odds = 1500;
const sound = 600;
/** Hull lost, in permille, at which it breaks off. */
const breakOff = 400;
/** Strength from which enemies in the open are worth meeting. */
const least = 20;

/**
 * Goes after enemies in the open that a fleet nearby outweighs: who was beaten is not left to mend, nor who has just
 * set out left to come. Held ground is the defence's, enemy ground the attack's.
 */
export function pursueBeaten(planner: Planner, situation: Situation): void {
  for (const [system, strength] of quarry(planner, situation)) {
    const hunter = hunterFor(situation, system);
    if (!hunter) continue;
    const reason = because('pursue', { system }, [
      { label: 'strength', subject: hunter.fleet.id, amount: hunter.strength },
      { label: 'opposition', subject: system, amount: -strength },
    ]);
    if (!sail(planner, situation, hunter, system, reason)) continue;
    conduct(planner, hunter, { stance: 'assault', retreatAt: breakOff }, reason);
    hunter.busy = true;
  }
}

/** Where enemies were seen in the open lately, the strongest first. */
function quarry({ view }: Planner, situation: Situation): [SystemId, number][] {
  const { sightings, held, enemyHeld, hostile } = situation;
  const seen = new Set(
    sightings.flatMap(({ fleet, system }) => ((view.age[fleet.id] ?? 0) <= fresh ? [system] : [])),
  );
  const open = [...seen].filter((system) => !held.has(system) && !enemyHeld.has(system));
  const found = open.map((system): [SystemId, number] => [system, hostile.get(system) ?? 0]);
  return sortedBy(
    found.filter(([, strength]) => strength >= least),
    ([, strength]) => -strength,
  );
}

/** The weakest free fleet a turn away that suffices. */
function hunterFor(situation: Situation, system: SystemId): Force | undefined {
  const needed = opposition(situation, system) * odds;
  const free = situation.forces.filter(
    (force) =>
      force.kind === 'war' &&
      !force.busy &&
      force.health >= sound &&
      force.strength * 1000 >= needed &&
      situation.turnsTo(force, system) <= near,
  );
  return sortedBy(free, ({ strength }) => strength)[0];
}
