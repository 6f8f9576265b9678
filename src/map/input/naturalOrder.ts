import type {
  FleetId,
  MoveForecast,
  Odds,
  Order,
  Ruleset,
  StrikeForecast,
  SystemId,
  View,
  WorldId,
} from '../../sim';
import { atWar, forecastMove, landingMissions } from '../../sim';
import { strikeIn } from '../../store/forecasts';

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
  /** Odds of the battle there; null when nobody known would fight. */
  readonly odds: Odds | null;
  /** Whether nobody sees what is there. */
  readonly blind: boolean;
}

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
  const own = fleets.filter((id) => view.fleets[id]?.faction === view.faction);
  const strike = strikeIn(view, rules, { fleets: own, system });
  const { journey, battle, unknowns } = strike;
  const routes = Object.entries(journey.routes).flatMap(([id, route]) => {
    const fleet = view.fleets[id];
    return fleet ? [{ fleet: id, route, forecast: forecastMove(view, rules, fleet, route) }] : [];
  });
  if (routes.length === 0) return null;
  return {
    orders: [
      ...routes.flatMap(({ fleet, route }) => ordersFor(view, fleet, route, target)),
      ...landingOrders(view, strike, target),
    ],
    system,
    routes,
    turns: journey.turns,
    odds: battle?.odds ?? null,
    blind: unknowns.some(({ kind }) => kind === 'unseen' || kind === 'storm'),
  };
}

function systemOfTarget(view: View, target: Target): SystemId | null {
  if (target.kind !== 'fleet') return target.system;
  const [first] = target.fleets;
  const place = first === undefined ? undefined : view.fleets[first]?.place;
  if (!place) return target.system;
  return place.kind === 'system' ? place.system : place.to;
}

function ordersFor(view: View, id: FleetId, route: readonly SystemId[], target: Target): Order[] {
  const go: Order[] =
    route.length === 0 ? [] : [{ type: 'moveFleet', fleet: id, route: [...route] }];
  if (target.kind === 'fleet') return [...go, ...joining(view, id, route, target.fleets)];
  return go;
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

/**
 * Troops go for the world pointed at, or the first of an enemy there: as many as it takes with a
 * reserve, all where that is not safely enough.
 */
function landingOrders(view: View, { journey, landings }: StrikeForecast, target: Target): Order[] {
  if (target.kind === 'fleet') return [];
  const isEnemy = (world: WorldId) => {
    const owner = view.worlds[world]?.owner ?? null;
    return owner !== null && atWar(view, view.faction, owner);
  };
  const open = view.chart.systems[target.system]?.worlds.filter(isEnemy) ?? [];
  const world = target.kind === 'world' ? open.find((id) => id === target.world) : open[0];
  if (world === undefined) return [];
  const fleets = Object.keys(journey.routes).flatMap((id) => view.fleets[id] ?? []);
  const troops = landings.find((each) => each.world === world)?.troops?.advised ?? null;
  return landingMissions(view, fleets, world, troops).map(
    (part): Order => ({ type: 'setMission', ...part }),
  );
}
