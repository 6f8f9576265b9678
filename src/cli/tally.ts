import {
  type Game,
  type GameEvent,
  type GivenOrder,
  idsOf,
  type Ruleset,
  strengthOf,
} from '../sim';

/** What a faction has come to. */
export interface FactionTally {
  readonly alive: boolean;
  readonly worlds: number;
  readonly developed: number;
  readonly fleets: number;
  readonly ships: number;
  readonly strength: number;
  readonly technologies: number;
  readonly prestige: number;
}

/** Figures of every faction, by id. */
export function tally(game: Game, rules: Ruleset): Record<string, FactionTally> {
  const worlds = Object.values(game.worlds);
  const fleets = Object.values(game.fleets);
  return Object.fromEntries(
    idsOf(game.factions).map((id) => {
      const faction = game.factions[id] as Game['factions'][string];
      const own = worlds.filter(({ owner }) => owner === id);
      const flown = fleets.filter((fleet) => fleet.faction === id);
      return [
        id,
        {
          alive: faction.alive,
          worlds: own.length,
          developed: own.filter(({ development }) => development === 'developed').length,
          fleets: flown.length,
          ships: flown.reduce((count, fleet) => count + fleet.ships.length, 0),
          strength: flown.reduce((sum, fleet) => sum + strengthOf(game, rules, fleet), 0),
          technologies: faction.technologies.length,
          prestige: faction.prestige,
        },
      ];
    }),
  );
}

export type Counts = Record<string, number>;

export function countEvents(counts: Counts, events: readonly GameEvent[]): void {
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
}

export function countOrders(
  counts: Counts,
  orders: Readonly<Record<string, readonly GivenOrder[]>>,
): void {
  for (const given of Object.values(orders)) {
    for (const { order } of given) counts[order.type] = (counts[order.type] ?? 0) + 1;
  }
}

/** Counts, the most frequent first. */
export function ranked(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}

export function counted(names: readonly string[]): Counts {
  const counts: Counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return ranked(counts);
}

/** To a tenth; null of nothing. */
export function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((all, each) => all + each, 0);
  return Math.round((sum * 10) / numbers.length) / 10;
}
