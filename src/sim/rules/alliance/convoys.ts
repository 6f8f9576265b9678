import { inOrder } from '../../lib/ordered';
import type { Operation } from '../../state/alliance';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FleetId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { placeKey } from '../chart/places';
import type { FigureCache } from '../fleets/shipFigures';
import { speedWith } from '../travel/journey';
import { allFleetsOf, operationOf } from './operations';

/**
 * The pace, in tenths of a light year a turn, of fleets that sail together in a joint operation:
 * that of the slowest beside them on the way to the target. Fleets that sail alone are not in it.
 * @source invented
 */
export function convoyPaces(
  realm: Realm,
  rules: Ruleset,
  cache: FigureCache,
): ReadonlyMap<FleetId, number> {
  const paces = new Map<FleetId, number>();
  for (const alliance of inOrder(realm.alliances)) {
    for (const operation of alliance.council?.operations ?? []) {
      if (operation.status !== 'striking') continue;
      for (const convoy of convoysOf(realm, operation)) {
        const pace = Math.min(...convoy.map((fleet) => paceOf(realm, rules, fleet, cache)));
        for (const fleet of convoy) paces.set(fleet.id, pace);
      }
    }
  }
  return paces;
}

/**
 * The pace a fleet would keep on a route, as far as the realm knows: null when it would sail alone.
 * Allies in its place that were told off for the same operation are taken to come along.
 */
export function convoyPace(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  route: readonly SystemId[],
  cache: FigureCache,
): number | null {
  const alliance = realm.alliances[realm.factions[fleet.faction]?.alliance ?? ''];
  const operation = alliance ? operationOf(alliance, fleet) : null;
  if (operation?.status !== 'striking' || route.at(-1) !== operation.target) return null;
  const convoy = convoysOf(realm, operation).find((each) => each.includes(fleet)) ?? [fleet];
  return Math.min(...convoy.map((each) => paceOf(realm, rules, each, cache)));
}

/** Fleets of an operation that are on their way to its target, those in one place together. */
function convoysOf(realm: Realm, operation: Operation): Fleet[][] {
  const convoys = new Map<string, Fleet[]>();
  for (const fleet of allFleetsOf(realm, operation)) {
    if (!isBoundFor(fleet, operation.target)) continue;
    const key = placeKey(realm.chart, fleet.place);
    const convoy = convoys.get(key);
    if (convoy) convoy.push(fleet);
    else convoys.set(key, [fleet]);
  }
  return [...convoys.values()];
}

/** Where an ally's fleet is bound nobody else knows: it is trusted to come along until it is there. */
function isBoundFor({ command, place }: Fleet, target: SystemId): boolean {
  if (command !== null) return command.route.at(-1) === target;
  return place.kind === 'lane' || place.system !== target;
}

/** An ally's supplies are its own business: it is taken to have some. */
function paceOf(realm: Realm, rules: Ruleset, fleet: Fleet, cache: FigureCache): number {
  return speedWith(realm, rules, fleet, fleet.command?.supplies ?? 1, cache);
}
