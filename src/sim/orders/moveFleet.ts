import { refuse } from '../lib/refusal';
import { borderOf } from '../rules/diplomacy/relations';
import { papersOf } from '../rules/diplomacy/zones';
import { fleetSpeed } from '../rules/fleets/fleetFigures';
import { joined } from '../rules/travel/journey';
import { travellerOf } from '../rules/travel/routes';
import { mayWithdraw } from '../rules/travel/withdrawal';
import type { Mission } from '../state/fleet';
import type { Realm } from '../state/game';
import type { SystemId } from '../state/ids';
import { isId, isIdList } from '../state/shape';
import type { OrderDefinition } from './definition';
import { noFleet, ownFleet } from './ownFleet';

/** Longest route an order may name. */
const routeLimit = 500;

/** Sends a fleet along a route: the systems to pass, the next first. */
export const moveFleet: OrderDefinition<'moveFleet'> = {
  type: 'moveFleet',
  quiet: true,
  check: (order) => isId(order.fleet) && isIdList(order.route, routeLimit),
  validate({ fleet: id, route }, { view, faction, rules }) {
    const fleet = ownFleet(view, faction, id);
    if (!fleet) return noFleet(id);
    if (route.length === 0) return refuse('emptyRoute');
    const unknown = route.find((system) => !Object.hasOwn(view.chart.systems, system));
    if (unknown !== undefined) return refuse('noSuchSystem', { system: unknown });
    if (fleetSpeed(view, rules, fleet) === 0) return refuse('cannotMove', { fleet: id });
    if (!joined(view.chart, fleet.place, route)) return refuse('noLane');
    const { armed, cloaked } = travellerOf(view, rules, fleet);
    if (!armed || cloaked) return null;
    const papers = papersOf(view, faction);
    let at = fleet.place;
    for (const system of route) {
      const owner = borderOf(view, faction, system, papers);
      if (owner !== null && !mayWithdraw(view, faction, at, system)) {
        return refuse('borderClosed', { system, faction: owner });
      }
      at = { kind: 'system', system };
    }
    return null;
  },
  apply({ fleet: id, route }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (!fleet) return;
    fleet.command.route = [...route];
    const end = route.at(-1);
    if (end !== undefined && !isServedBy(realm, fleet.command.mission, end)) {
      fleet.command.mission = { kind: 'none' };
    }
  },
};

/** Missions that choose their own way end with a given route; one on a world stands if it leads there. */
function isServedBy(realm: Realm, mission: Mission, end: SystemId): boolean {
  if (mission.kind === 'survey') return true;
  return 'world' in mission && realm.worlds[mission.world]?.system === end;
}
