import { isStormy, type SystemId, type View } from '../../sim';
import { conduct, entrust, halt, sail } from '../core/commands';
import { type Force, standsIn } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** Hull, in permille, below which it is mended in the storm, and below which a port of its own is better. */
const sound = 950;
const worn = 700;

/**
 * Who needs no home and has no line to stand in lies in a storm unless it strikes: after every blow, and while
 * there is nothing to strike, its fleets make off to the nearest.
 */
export function elude(planner: Planner, situation: Situation): void {
  if (!situation.elusive || situation.enemies.length === 0) return;
  for (const force of situation.forces) {
    if (force.busy || force.kind !== 'war' || hasPort(situation, force)) continue;
    const refuge = refugeOf(planner, situation, force);
    if (refuge === null) continue;
    const reason = because('fleet.elude', { system: refuge });
    force.busy = true;
    if (standsIn(force, refuge)) {
      if (force.health < sound) entrust(planner, force, { kind: 'repair' }, reason);
      else halt(planner, force, reason);
      conduct(planner, force, { stance: 'evade' }, reason);
    } else if (sail(planner, situation, force, refuge, reason)) {
      conduct(planner, force, { stance: 'evade' }, reason);
    }
  }
}

/** Whether a force that is worn or short of troops has a port of its own to go to, with no enemy before it. */
function hasPort({ developed, hostile }: Situation, { health, figures }: Force): boolean {
  const isShort = figures.troops * 2 < figures.troopRoom;
  return (
    (health < worn || isShort) && developed.some(({ system }) => (hostile.get(system) ?? 0) === 0)
  );
}

/** The nearest storm with no enemy in it who is stronger than a force; null where there is none. */
export function refugeOf(
  { view }: Planner,
  situation: Situation,
  { system, strength }: Force,
): SystemId | null {
  const { supply, enemyHeld, hostile } = situation;
  const storms = [...supply.keys()].filter(
    (id) => isVeiled(view, id) && !enemyHeld.has(id) && (hostile.get(id) ?? 0) <= strength,
  );
  return situation.nearest(system, storms).system;
}

/** Whether a storm hides a system: who lies still in it is safer there than on any way out. */
export function isVeiled({ chart }: View, system: SystemId): boolean {
  return isStormy(chart.systems[system]?.hazard ?? 'none');
}
