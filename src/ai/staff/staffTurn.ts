import type {
  FactionId,
  Game,
  GivenOrder,
  Ruleset,
  StoppedOrder,
  TurnOrders,
  View,
} from '../../sim';
import { viewCache, viewFor } from '../../sim';
import { staffWork } from './staffWork';

/** What people and their staffs order this turn. */
export interface StaffTurn {
  /** Of every seat: what its person ordered, then what the staff did. */
  readonly orders: TurnOrders;
  /** What limits forbade, by seat; seats of which nothing was forbidden are absent. */
  readonly stopped: Readonly<Record<FactionId, readonly StoppedOrder[]>>;
  /** What each of them knew; the turn need not look again. */
  readonly views: Readonly<Record<FactionId, View>>;
}

/** Each staff works from the view of its own seat. */
export function staffTurn(game: Game, rules: Ruleset, bySeat: TurnOrders): StaffTurn {
  const orders: Record<FactionId, readonly GivenOrder[]> = {};
  const stopped: Record<FactionId, readonly StoppedOrder[]> = {};
  const views: Record<FactionId, View> = {};
  const cache = viewCache(game, rules);
  for (const seat of Object.keys(bySeat).sort()) {
    const given = bySeat[seat] ?? [];
    orders[seat] = given;
    if (!mayDelegate(game, seat, given)) continue;
    const view = viewFor(game, rules, seat, cache);
    const work = staffWork(view, rules, given);
    views[seat] = view;
    orders[seat] = [...given, ...work.orders];
    if (work.stopped.length > 0) stopped[seat] = work.stopped;
  }
  return { orders, stopped, views };
}

/** Whether anything is left to a staff, or was this month: most seats need no look. */
function mayDelegate(game: Game, seat: FactionId, given: readonly GivenOrder[]): boolean {
  const modes = Object.values(game.factions[seat]?.books?.staff?.modes ?? {});
  return modes.includes('do') || given.some(({ order }) => order.type === 'delegate');
}
