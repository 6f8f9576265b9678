import {
  type Fleet,
  type FleetId,
  fleetFigures,
  landingMissions,
  type Order,
  type Ruleset,
  type StrikeForecast,
  troopsAboard,
  type View,
  type WorldId,
} from '../../../sim';

/** What chosen fleets can be told at a place, in the order of the buttons. */
export const acts = ['move', 'attack', 'ambush', 'raid', 'invade', 'bombard', 'settle'] as const;
export type Act = (typeof acts)[number];

/** How fleets meet others when they are told so; the rest leaves it as it is. */
export const stanceOf = { attack: 'assault', ambush: 'ambush', raid: 'raid' } as const;

/** What an act is aimed at: a world of the place, and how many points of troops are to land. */
export interface Aim {
  readonly world: WorldId | null;
  /** Null: all that are aboard. */
  readonly troops: number | null;
}

/** The orders of an act to all the fleets that can get there; those that need a world name the one aimed at. */
export function strikeOrders(
  view: View,
  rules: Ruleset,
  strike: StrikeForecast,
  act: Act,
  { world, troops }: Aim,
): Order[] {
  const { routes } = strike.journey;
  const fleets = Object.keys(routes).flatMap((id) => view.fleets[id] ?? []);
  const moves = fleets.flatMap((fleet) => movesOf(fleet, routes[fleet.id] ?? []));
  switch (act) {
    case 'move':
      return moves;
    case 'attack':
    case 'ambush':
    case 'raid': {
      const stance = stanceOf[act];
      const able = fleets.filter(
        (fleet) => act === 'attack' || fleetFigures(view, rules, fleet).armed,
      );
      return [
        ...moves,
        ...(able.length > 0 ? able : fleets).map(
          ({ id }): Order => ({ type: 'setStance', fleet: id, stance }),
        ),
      ];
    }
    case 'invade':
      return world === null ? [] : [...moves, ...landingOrders(view, fleets, world, troops)];
    case 'bombard':
    case 'settle':
      return world === null ? [] : [...moves, ...missionOrders(fleets, { kind: act, world })];
  }
}

function movesOf({ id, command }: Fleet, route: readonly string[]): Order[] {
  const ordered = command?.route ?? [];
  if (route.length === 0) return ordered.length === 0 ? [] : [{ type: 'holdFleet', fleet: id }];
  if (route.join() === ordered.join()) return [];
  return [{ type: 'moveFleet', fleet: id, route: [...route] }];
}

function missionOrders(
  fleets: readonly Fleet[],
  mission: { kind: 'bombard' | 'settle'; world: WorldId },
): Order[] {
  return fleets.map(({ id }): Order => ({ type: 'setMission', fleet: id, mission }));
}

/** Each fleet its part of the landing. Where nobody has troops, the refusal of the first tells why. */
function landingOrders(
  view: View,
  fleets: readonly Fleet[],
  world: WorldId,
  troops: number | null,
): Order[] {
  const parts = landingMissions(view, fleets, world, troops);
  if (parts.length > 0) return parts.map((part): Order => ({ type: 'setMission', ...part }));
  return fleets
    .slice(0, 1)
    .map(
      ({ id }): Order => ({ type: 'setMission', fleet: id, mission: { kind: 'invade', world } }),
    );
}

/** Own fleets with troops aboard that can be at a system within some turns and are not chosen yet. */
export function transportsInReach(
  view: View,
  reachOf: (fleet: FleetId) => number | null,
  chosen: readonly FleetId[],
  turns: number,
): FleetId[] {
  return Object.values(view.fleets)
    .filter(({ id, faction }) => faction === view.faction && !chosen.includes(id))
    .filter((fleet) => troopsAboard(view, fleet) > 0)
    .filter(({ id }) => {
      const months = reachOf(id);
      return months !== null && months <= turns;
    })
    .map(({ id }) => id);
}
