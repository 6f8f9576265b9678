import { applyOrder } from '../../src/sim/orders/applyOrder';
import type { OrderDefinition } from '../../src/sim/orders/definition';
import type { Game } from '../../src/sim/state/game';
import type { OrderOf, OrderType } from '../../src/sim/state/order';
import type { Ruleset } from '../../src/sim/state/ruleset';
import { planningCopy } from '../../src/sim/view/planningCopy';
import { viewFor } from '../../src/sim/view/viewFor';

/**
 * Judges an order by its faction's view and carries it out in the game if nothing is against it.
 * Returns the code of the refusal, `malformed`, or `ok`; checks that planning it in the view makes
 * the same of the faction's own fleets as the game.
 */
export function give<T extends OrderType>(
  definition: OrderDefinition<T>,
  { game, rules }: { game: Game; rules: Ruleset },
  faction: string,
  order: Omit<OrderOf<T>, 'type'>,
): string {
  const whole = { type: definition.type, ...order } as unknown as OrderOf<T>;
  if (!definition.check(whole as unknown as Record<string, unknown>)) return 'malformed';
  const view = planningCopy(viewFor(game, rules, faction));
  const refusal = definition.validate(whole, { view, faction, rules });
  if (refusal) return refusal.code;
  applyOrder(whole, { realm: view, faction, rules });
  applyOrder(whole, { realm: game, faction, rules });
  const own = (fleets: Game['fleets']) =>
    JSON.stringify(Object.values(fleets).filter((fleet) => fleet.faction === faction));
  if (own(view.fleets) !== own(game.fleets)) return 'view and game differ';
  return 'ok';
}
