import {
  atWar,
  type BattleForecast,
  type FleetId,
  findRoute,
  fleetFigures,
  forecastBattle,
  forecastInvasion,
  forecastMove,
  type InvasionForecast,
  type MoveForecast,
  type Ruleset,
  type SystemId,
  type View,
  type World,
} from '../../../sim';

/** What some fleets could do at a system: how they get there, the battle, the landings. */
export interface Strike {
  /** Routes by fleet; a fleet that cannot get there is missing. */
  readonly routes: Readonly<Record<FleetId, readonly SystemId[]>>;
  /** Of the fleet that takes longest. */
  readonly move: MoveForecast | null;
  /** Null when nobody is known to fight there. */
  readonly battle: BattleForecast | null;
  readonly landings: readonly { readonly world: World; readonly forecast: InvasionForecast }[];
}

/** Battles tried for the odds on the screen: within about 4 points of 100. */
const draws = 120;

const strikes = new WeakMap<View, Map<string, Strike>>();

/** The forecast of a strike, worked out once for each view. */
export function strikeOf(
  view: View,
  rules: Ruleset,
  fleets: readonly FleetId[],
  system: SystemId,
): Strike {
  const known = strikes.get(view) ?? new Map<string, Strike>();
  strikes.set(view, known);
  const key = `${system}:${fleets.join()}`;
  const before = known.get(key);
  if (before) return before;
  const strike = forecast(view, rules, fleets, system);
  known.set(key, strike);
  return strike;
}

function forecast(
  view: View,
  rules: Ruleset,
  fleets: readonly FleetId[],
  system: SystemId,
): Strike {
  const routes: Record<FleetId, readonly SystemId[]> = {};
  let move: MoveForecast | null = null;
  for (const id of fleets) {
    const fleet = view.fleets[id];
    const route = fleet ? findRoute(view, rules, fleet, system) : null;
    if (!fleet || route === null) continue;
    routes[id] = route;
    const own = forecastMove(view, rules, fleet, route);
    if (move === null || (own.turns ?? 0) > (move.turns ?? 0)) move = own;
  }
  const attackers = Object.keys(routes);
  const battle =
    attackers.length === 0 ? null : forecastBattle(view, rules, { attackers, system, draws });
  return { routes, move, battle, landings: landingsOf(view, rules, attackers, system) };
}

function landingsOf(view: View, rules: Ruleset, ids: readonly FleetId[], system: SystemId) {
  const fleets = ids.flatMap((id) => view.fleets[id] ?? []);
  const carried = fleets.some((fleet) => fleetFigures(view, rules, fleet).troops > 0);
  if (!carried) return [];
  return (view.chart.systems[system]?.worlds ?? []).flatMap((id) => {
    const world = view.worlds[id];
    if (!world || view.unknown[id]) return [];
    const hostile = world.owner !== null && atWar(view, view.faction, world.owner);
    const free = world.owner === null && world.people.length > 0;
    if (!hostile && !free) return [];
    return [{ world, forecast: forecastInvasion(view, rules, fleets, world, draws) }];
  });
}
