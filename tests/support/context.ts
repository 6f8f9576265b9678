import type { GameEvent } from '../../src/sim/events/event';
import { luckOf } from '../../src/sim/lib/luck';
import type { TurnFact } from '../../src/sim/rules/decisions/moments/definition';
import type { Game } from '../../src/sim/state/game';
import type { FactionId } from '../../src/sim/state/ids';
import type { GivenOrder } from '../../src/sim/state/order';
import type { Ruleset } from '../../src/sim/state/ruleset';
import type { OrdersContext } from '../../src/sim/turn/context';
import { viewFor } from '../../src/sim/view/viewFor';

/** What a phase works with, for tests of one phase; events keep exactly the `to` they were given. */
export function testContext(
  game: Game,
  rules: Ruleset,
  orders: Record<FactionId, readonly GivenOrder[]> = {},
): OrdersContext {
  const events: GameEvent[] = [];
  const facts: TurnFact[] = [];
  return {
    rules,
    orders,
    events,
    facts,
    battles: [],
    breaches: [],
    minutes: [],
    emit: (fact, where, to) => {
      facts.push({ fact, where });
      events.push({ ...fact, where, to } as GameEvent);
    },
    viewOf: (faction) => viewFor(game, rules, faction),
    luck: (purpose, ...ids) => luckOf(game.seed, game.turn, purpose, ...ids),
  };
}
