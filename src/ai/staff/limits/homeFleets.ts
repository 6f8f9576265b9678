import type { Fleet, FleetId, Ruleset, SystemId, View } from '../../../sim';
import { idsOf, shipsOf, systemOf, worldsOf } from '../../../sim';
import { isFighting, roleOf } from '../../core/forces';
import type { LimitDefinition } from './definition';

/** Keeps so many armed fleets in systems of the power's own, or on their way there. */
export const homeFleets: LimitDefinition<'homeFleets'> = {
  kind: 'homeFleets',
  stops(order, { view, rules }, amount) {
    if (order.type !== 'moveFleet' && order.type !== 'mergeFleets') return null;
    const home = homeSystems(view);
    const fleet = view.fleets[order.fleet];
    if (!fleet || !isHome(view, rules, home, fleet)) return null;
    const goal = order.type === 'moveFleet' ? order.route.at(-1) : undefined;
    if (goal !== undefined && home.has(goal)) return null;
    const others = fleetsAtHome(view, rules, home).filter((id) => id !== fleet.id);
    return others.length >= amount
      ? null
      : { code: 'limit.homeFleets', values: { limit: amount, fleet: fleet.id } };
  },
};

/** Systems where the power of a view has a world. */
export function homeSystems(view: View): ReadonlySet<SystemId> {
  const own = worldsOf(view).filter(({ owner }) => owner === view.faction);
  return new Set(own.map(({ system }) => system));
}

/** Own armed fleets that are at home, in order of id. */
export function fleetsAtHome(view: View, rules: Ruleset, home: ReadonlySet<SystemId>): FleetId[] {
  return idsOf(view.fleets).filter((id) => {
    const fleet = view.fleets[id];
    return fleet !== undefined && isHome(view, rules, home, fleet);
  });
}

function isHome(view: View, rules: Ruleset, home: ReadonlySet<SystemId>, fleet: Fleet): boolean {
  if (fleet.faction !== view.faction || fleet.command === null) return false;
  const goal = fleet.command.route.at(-1) ?? systemOf(view.chart, fleet.place);
  if (!home.has(goal)) return false;
  return shipsOf(view, fleet).some((ship) => isFighting(roleOf(rules, ship)));
}
