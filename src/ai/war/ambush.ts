import type { SystemId } from '../../sim';
import type { Force } from '../core/forces';
import type { Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { isVeiled } from './elude';

/** Lane distance from the enemy, in tenths of a light year, up to which somebody may come by. */
const near = 800;

export interface Ambushes {
  /** Where a force that was to wait at a port lies in wait instead; null: nobody would overlook it, or come by. */
  gateFor(force: Force, port: SystemId): SystemId | null;
}

/**
 * Where those who can hide lie in wait: at the last system that enemies pass on the shortest way to a port, so that
 * they are met before they are there; in the port itself where that one is not ours to stand in.
 */
export function ambushesOf(planner: Planner, situation: Situation): Ambushes {
  const { index, enemyHeld, hostile, supply } = situation;
  if (enemyHeld.size === 0) return { gateFor: () => null };
  const toFoes = index.distancesToAny(enemyHeld);
  const gates = new Map<SystemId, SystemId | null>();
  const gateOf = (port: SystemId): SystemId | null => {
    const way = toFoes.get(port);
    if (way < 0 || way > near) return null;
    const passed = index
      .neighbours(port)
      .find(({ system, length }) => toFoes.get(system) >= 0 && toFoes.get(system) + length === way);
    const isOurs =
      passed !== undefined &&
      !enemyHeld.has(passed.system) &&
      (hostile.get(passed.system) ?? 0) === 0 &&
      supply.has(passed.system);
    return isOurs ? passed.system : port;
  };
  return {
    gateFor({ figures }, port) {
      let gate = gates.get(port);
      if (gate === undefined) {
        gate = gateOf(port);
        gates.set(port, gate);
      }
      return gate !== null && (figures.cloak > 0 || isVeiled(planner.view, gate)) ? gate : null;
    },
  };
}
