import { inOrder } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { creditPayment } from '../../../rules/alliance/accounts';
import { breakTreaty } from '../../../rules/diplomacy/treaties';
import { isDue, payerOf, receiverOf } from '../../../rules/diplomacy/tribute';
import { incomeOf } from '../../../rules/income';
import type { Treaty } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * What treaties promise is paid out of the month's income and what is in store. Who could not pay all
 * that falls due has broken the treaty; the rest is booked with everybody's income.
 */
export function exactTribute(game: Game, context: TurnContext): void {
  for (const treaty of inOrder(game.treaties)) {
    if (!isDue(game, treaty)) continue;
    const payer = payerOf(treaty);
    if (canPay(game, context, treaty)) {
      const { amount } = treaty.terms;
      creditPayment(game, context.rules, payer, receiverOf(treaty), 'tribute', amount);
    } else {
      breakTreaty(game, context, treaty, payer);
    }
  }
}

function canPay(game: Game, { rules }: TurnContext, treaty: Treaty): boolean {
  const { stock } = treaty.terms;
  const payer = payerOf(treaty);
  const stores = game.factions[payer]?.books?.stocks;
  if (stock === null || !stores) return true;
  return stores[stock] + total(incomeOf(game, rules, payer)[stock]) >= 0;
}
