import { audienceOf } from '../events/audience';
import type { GameEvent } from '../events/event';
import { copy } from '../lib/copy';
import { luckOf } from '../lib/luck';
import type { BattleRecord } from '../rules/battle/record';
import type { TurnFact } from '../rules/decisions/moments/definition';
import { settleSights } from '../rules/detection/lastSights';
import type { Game } from '../state/game';
import type { FactionId } from '../state/ids';
import type { GivenOrder } from '../state/order';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../state/view';
import { viewCache } from '../view/viewCache';
import { viewFor } from '../view/viewFor';
import type { OrdersContext } from './context';
import { phases } from './phases';

/** What a turn came to. The game given in is left as it was. */
export interface TurnResult {
  readonly game: Game;
  readonly events: readonly GameEvent[];
  readonly battles: readonly BattleRecord[];
}

/** The orders of one turn, by faction. A faction without an entry gave none. */
export type TurnOrders = Readonly<Record<FactionId, readonly GivenOrder[]>>;

/** What a caller may add; nothing of it changes the result. */
export interface ResolveOptions {
  /** Told the name of each phase when it ends: for measuring and for progress. */
  readonly watch?: (phase: string) => void;
  /** Views of this very game that were made already, to spare making them again. */
  readonly views?: Readonly<Record<FactionId, View>>;
}

/**
 * Resolves all orders of a turn at once. Pure: the same game, orders and rules give the same
 * result in every engine.
 */
export function resolveTurn(
  game: Game,
  orders: TurnOrders,
  rules: Ruleset,
  { watch, views }: ResolveOptions = {},
): TurnResult {
  const next = copy(game);
  const cache = viewCache(game, rules);
  const events: GameEvent[] = [];
  const facts: TurnFact[] = [];
  const pending: (() => void)[] = [];
  const context: OrdersContext = {
    rules,
    orders,
    events,
    facts,
    battles: [],
    breaches: [],
    minutes: [],
    emit: (fact, where, to, witnesses = true) => {
      facts.push({ fact, where });
      // Who saw it is known only when the turn's sight is: the audience is read at the end.
      pending.push(() =>
        events.push({ ...fact, where, to: audienceOf(next, fact, where, to, witnesses) }),
      );
    },
    viewOf: (faction) => views?.[faction] ?? viewFor(game, rules, faction, cache),
    luck: (purpose, ...ids) => luckOf(game.seed, game.turn, purpose, ...ids),
  };
  for (const [name, phase] of phases) {
    phase(next, context);
    watch?.(name);
  }
  for (const record of pending) record();
  next.turn += 1;
  settleSights(next);
  return { game: next, events, battles: context.battles };
}
