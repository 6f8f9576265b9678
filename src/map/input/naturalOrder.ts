import type { FleetId, MoveForecast, Order, Ruleset, SystemId, View, WorldId } from '../../sim';
import { atWar, findRoute, fleetFigures, forecastBattle, forecastMove } from '../../sim';

/** What lies under the pointer. */
export type Target =
  | { readonly kind: 'system'; readonly system: SystemId }
  | { readonly kind: 'world'; readonly world: WorldId; readonly system: SystemId }
  | {
      readonly kind: 'fleet';
      readonly fleets: readonly FleetId[];
      readonly system: SystemId | null;
    };

/** What a right click would order, as far as it can be foreseen. */
export interface OrderPreview {
  readonly orders: readonly Order[];
  /** The system it leads to, and each fleet's way there. */
  readonly system: SystemId;
  readonly routes: readonly {
    readonly fleet: FleetId;
    readonly route: readonly SystemId[];
    readonly forecast: MoveForecast;
  }[];
  /** Turns until the last fleet is there; null when one never is. */
  readonly turns: number | null;
  /** Chance to win the battle there in permille; null when nobody known would fight. */
  readonly odds: number | null;
}

/** Few draws: the preview follows the pointer, and its odds are rounded anyway. */
const previewDraws = 40;

/**
 * The orders that the selected fleets most likely want of a target: join an own fleet, land on an
 * enemy world when they carry troops, else go there. Null when no fleet can get there.
 */
export function naturalOrder(
  view: View,
  rules: Ruleset,
  fleets: readonly FleetId[],
  target: Target,
): OrderPreview | null {
  const system = systemOfTarget(view, target);
  if (system === null) return null;
  const routes = fleets.flatMap((id) => wayOf(view, rules, id, system) ?? []);
  if (routes.length === 0) return null;
  const orders = routes.flatMap(({ fleet, route }) => ordersFor(view, rules, fleet, route, target));
  const turns = routes.map(({ forecast, route }) => (route.length === 0 ? 0 : forecast.turns));
  const attackers = routes.map(({ fleet }) => fleet);
  return {
    orders,
    system,
    routes,
    turns: turns.some((turn) => turn === null) ? null : Math.max(...turns.map((turn) => turn ?? 0)),
    odds: forecastBattle(view, rules, { attackers, system, draws: previewDraws })?.win ?? null,
  };
}

function systemOfTarget(view: View, target: Target): SystemId | null {
  if (target.kind !== 'fleet') return target.system;
  const [first] = target.fleets;
  const place = first === undefined ? undefined : view.fleets[first]?.place;
  if (!place) return target.system;
  return place.kind === 'system' ? place.system : place.to;
}

function wayOf(view: View, rules: Ruleset, id: FleetId, system: SystemId) {
  const fleet = view.fleets[id];
  if (!fleet || fleet.faction !== view.faction) return null;
  const route = findRoute(view, rules, fleet, system);
  return route && { fleet: id, route, forecast: forecastMove(view, rules, fleet, route) };
}

function ordersFor(
  view: View,
  rules: Ruleset,
  id: FleetId,
  route: readonly SystemId[],
  target: Target,
): Order[] {
  const go: Order[] =
    route.length === 0 ? [] : [{ type: 'moveFleet', fleet: id, route: [...route] }];
  if (target.kind === 'fleet') return [...go, ...joining(view, id, route, target.fleets)];
  const world = landingOn(view, rules, id, target);
  return world === null
    ? go
    : [...go, { type: 'setMission', fleet: id, mission: { kind: 'invade', world } }];
}

function joining(
  view: View,
  id: FleetId,
  route: readonly SystemId[],
  others: readonly FleetId[],
): Order[] {
  const into = others.find((other) => other !== id && view.fleets[other]?.faction === view.faction);
  if (into === undefined) return [];
  if (route.length === 0) return [{ type: 'mergeFleets', fleet: id, into }];
  return [{ type: 'setMission', fleet: id, mission: { kind: 'escort', fleet: into } }];
}

/** The world troops would land on: the one pointed at, or the first of an enemy there. */
function landingOn(view: View, rules: Ruleset, id: FleetId, target: Target): WorldId | null {
  const fleet = view.fleets[id];
  if (!fleet || target.kind === 'fleet' || fleetFigures(view, rules, fleet).troops === 0)
    return null;
  const isEnemy = (world: WorldId) => {
    const owner = view.worlds[world]?.owner ?? null;
    return owner !== null && atWar(view, view.faction, owner);
  };
  if (target.kind === 'world') return isEnemy(target.world) ? target.world : null;
  return view.chart.systems[target.system]?.worlds.find(isEnemy) ?? null;
}
