import type { FactionId, Game, GivenOrder, Ruleset, Setup, TurnOrders, View } from '../sim';
import { hashCacheOf, idsOf, viewCache, viewFor } from '../sim';
import { because } from './core/planner';
import { planOrders } from './planOrders';

/** What the computer players of a game order this turn. */
export interface ComputerTurn {
  readonly orders: TurnOrders;
  /** What each of them knew; the turn need not look again. */
  readonly views: Readonly<Record<FactionId, View>>;
  /** The hash of the view each of them decided from, for anyone to check. */
  readonly viewHashes: Readonly<Record<FactionId, string>>;
}

/** Who decides for a power in the place of the usual computer player: all it orders, from what it knows. */
export type SeatPlanner = (view: View, rules: Ruleset) => readonly GivenOrder[];

export interface ComputerTurnOptions {
  /** Factions that people command: nobody plans for them. */
  readonly humans: readonly FactionId[];
  /** Factions for which another planner decides than the usual one at the difficulty of the setup. */
  readonly seats?: Readonly<Record<FactionId, SeatPlanner>>;
  /** Told before each faction thinks. */
  readonly onThinking?: (faction: FactionId, done: number, of: number) => void;
  /** Told after each: for measuring. */
  readonly watch?: (step: 'view' | 'plan' | 'viewHash') => void;
}

/** Every computer player plans from its own view; the order in which they think does not matter. */
export function computerTurn(
  game: Game,
  rules: Ruleset,
  setup: Setup,
  options: ComputerTurnOptions,
): ComputerTurn {
  const orders: Record<FactionId, readonly GivenOrder[]> = {};
  const views: Record<FactionId, View> = {};
  const viewHashes: Record<FactionId, string> = {};
  const thinkers = idsOf(game.factions).filter(
    (id) => game.factions[id]?.alive === true && !options.humans.includes(id),
  );
  // All views are of one state: what they share is made and hashed once.
  const cache = viewCache(game, rules);
  const hashOf = hashCacheOf(game);
  for (const [done, faction] of thinkers.entries()) {
    options.onThinking?.(faction, done, thinkers.length);
    const view = viewFor(game, rules, faction, cache);
    options.watch?.('view');
    orders[faction] = (options.seats?.[faction] ?? usualSeat(faction, setup))(view, rules);
    options.watch?.('plan');
    views[faction] = view;
    viewHashes[faction] = hashOf(view);
    options.watch?.('viewHash');
  }
  return { orders, views, viewHashes };
}

function usualSeat(faction: FactionId, setup: Setup): SeatPlanner {
  const { difficulty } = setup.players[faction] ?? { difficulty: 'normal' };
  return (view, rules) => [...empower(view), ...planOrders(view, rules, { difficulty })];
}

/** Where a person answered before, envoys answer from now on. */
function empower({ factions, faction }: View): GivenOrder[] {
  if (factions[faction]?.envoys !== false) return [];
  const order = { type: 'setEnvoys', empowered: true } as const;
  return [{ order, reason: because('envoys.empower') }];
}

/** The factions of a setup that people command. */
export function humansOf(setup: Setup): FactionId[] {
  return Object.keys(setup.players)
    .filter((id) => setup.players[id]?.controller === 'human')
    .sort();
}
