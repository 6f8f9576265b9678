import {
  dateOf,
  type Fleet,
  figureCache,
  fleetFigures,
  forecastMove,
  idsOf,
  inSupply,
  supplyOf,
  type View,
  type World,
} from '../../../sim';
import { byAlphabet } from '../../../text';
import { oncePerView } from '../session';

/** A fleet as the outliner lists it. */
export interface FleetLine {
  readonly fleet: Fleet;
  readonly ships: number;
  /** Turns to the end of its route; 0 when it stays, null when it does not get there. */
  readonly turns: number | null;
  /** Share of the hull left, in permille. */
  readonly whole: number;
  readonly supplied: boolean;
  readonly armed: boolean;
}

export interface WorldLine {
  readonly world: World;
  readonly capital: boolean;
  readonly idle: boolean;
}

/** The fleets of the view's power in order of id. */
export const fleetLines = oncePerView((view, rules): FleetLine[] => {
  const supply = supplyOf(view, rules, view.faction);
  const cache = figureCache(view, rules);
  return idsOf(view.fleets)
    .flatMap((id) => view.fleets[id] ?? [])
    .filter((fleet) => fleet.faction === view.faction && fleet.command !== null)
    .map((fleet) => {
      const figures = fleetFigures(view, rules, fleet, cache);
      const route = fleet.command?.route ?? [];
      return {
        fleet,
        ships: figures.ships,
        turns: route.length === 0 ? 0 : forecastMove(view, rules, fleet, route, supply).turns,
        whole: figures.maxHull === 0 ? 1000 : Math.floor((1000 * figures.hull) / figures.maxHull),
        supplied: inSupply(view, supply, fleet.place),
        armed: figures.armed,
      };
    });
});

/** The worlds of the view's power in order of id. */
export const worldLines = oncePerView((view): WorldLine[] =>
  idsOf(view.worlds)
    .flatMap((id) => view.worlds[id] ?? [])
    .filter((world) => world.owner === view.faction)
    .map((world) => ({
      world,
      capital: view.factions[view.faction]?.capital === world.id,
      idle:
        world.development === 'developed' &&
        world.works?.queue.length === 0 &&
        !world.works.delegated,
    })),
);

export const sorts = ['urgency', 'name', 'size'] as const;
export type Sort = (typeof sorts)[number];

export function sortFleets(lines: readonly FleetLine[], sort: Sort): FleetLine[] {
  const byName = (a: FleetLine, b: FleetLine) => byAlphabet(a.fleet.name, b.fleet.name);
  const bySize = (a: FleetLine, b: FleetLine) => b.ships - a.ships || byName(a, b);
  const urgency = (line: FleetLine) =>
    (line.supplied ? 0 : 4) + (line.whole < 700 ? 2 : 0) + (line.turns === 0 ? 1 : 0);
  const orders = {
    name: byName,
    size: bySize,
    urgency: (a: FleetLine, b: FleetLine) => urgency(b) - urgency(a) || bySize(a, b),
  };
  return [...lines].sort(orders[sort]);
}

export function sortWorlds(lines: readonly WorldLine[], sort: Sort): WorldLine[] {
  const byName = (a: WorldLine, b: WorldLine) => byAlphabet(a.world.name, b.world.name);
  const bySize = (a: WorldLine, b: WorldLine) => b.world.size - a.world.size || byName(a, b);
  const urgency = ({ world, idle }: WorldLine) =>
    world.unrest + (world.loyalty < 40 ? 20 : 0) + (idle ? 10 : 0);
  const orders = {
    name: byName,
    size: bySize,
    urgency: (a: WorldLine, b: WorldLine) =>
      urgency(b) - urgency(a) || Number(b.capital) - Number(a.capital) || bySize(a, b),
  };
  return [...lines].sort(orders[sort]);
}

/** The month and year some turns from now. */
export function dateAfter(view: View, turns: number) {
  return dateOf(view.frame, view.turn + turns);
}
