import { deepFreeze } from '../lib/copy';
import { root } from '../lib/integers';
import { required } from '../lib/invariant';
import { compareIds } from '../lib/ordered';
import type { Chart, Lane, StarSystem } from '../state/chart';
import { type LaneId, pairKey, type SystemId } from '../state/ids';
import type { Scenario, ScenarioSystem } from './types';

/** The star chart of a scenario: frozen, for all states of a game share it. */
export function chartOf(scenario: Scenario): Chart {
  const worlds = new Map<SystemId, string[]>();
  for (const world of scenario.worlds) {
    const there = worlds.get(world.system);
    if (there) there.push(world.id);
    else worlds.set(world.system, [world.id]);
  }
  const systems: Record<SystemId, StarSystem> = {};
  for (const { id, name, x, y, star, hazard = 'none' } of scenario.map.systems) {
    const inOrder = (worlds.get(id) ?? []).sort(compareIds);
    systems[id] = { id, name, x, y, star, hazard, worlds: inOrder };
  }
  const lanes: Record<LaneId, Lane> = {};
  for (const ends of scenario.map.lanes) {
    const id = pairKey(...ends);
    const [a, b] = id.split('|') as [string, string];
    const length = distance(required(systems[a], a), required(systems[b], b));
    lanes[id] = { id, a, b, length };
  }
  return deepFreeze({ systems, lanes });
}

/** Straight distance in tenths of a light year, floored, at least 1. */
function distance(a: StarSystem | ScenarioSystem, b: StarSystem | ScenarioSystem): number {
  const x = a.x - b.x;
  const y = a.y - b.y;
  return Math.max(1, root(x * x + y * y));
}
