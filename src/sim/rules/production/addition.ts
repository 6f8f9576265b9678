import type { Realm } from '../../state/game';
import type { BuildingId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { QueueItem, World } from '../../state/world';
import { type Flow, flows, industryOf, type WorldYield, worldYield } from '../economy/income';
import { leastTurns } from './costs';

/**
 * What a building would add to a world's yield a month, where it stands in for what it replaces:
 * the difference of the sums that decide. Only what changes is named.
 */
export function additionOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  building: BuildingId,
): Partial<WorldYield> {
  const replaced = rules.buildings[building]?.replaces;
  const kept = world.buildings.filter((id) => id !== replaced);
  const richer: World = { ...world, buildings: [...kept, building] };
  const after = { ...realm, worlds: { ...realm.worlds, [world.id]: richer } };
  const then = worldYield(after, rules, richer);
  const now = worldYield(realm, rules, world);
  const changes: Partial<Record<Flow | 'industry', number>> = {};
  for (const kind of [...flows, 'industry'] as const) {
    if (then[kind] !== now[kind]) changes[kind] = then[kind] - now[kind];
  }
  return changes;
}

/**
 * Months a world takes for some points of work with all its industry, its queue empty and the stores
 * full; null where no work is done.
 */
export function monthsFor(
  realm: Realm,
  rules: Ruleset,
  world: World,
  kind: QueueItem['kind'],
  work: number,
): number | null {
  const industry = industryOf(realm, rules, world);
  return industry <= 0 ? null : Math.max(leastTurns(rules, kind), Math.ceil(work / industry));
}
