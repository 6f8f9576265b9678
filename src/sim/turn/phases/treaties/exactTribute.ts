import { inOrder } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { creditPayment } from '../../../rules/alliance/accounts';
import { breakTreaty } from '../../../rules/diplomacy/treaties';
import { isDue, payerOf, receiverOf } from '../../../rules/diplomacy/tribute';
import { incomeOf } from '../../../rules/economy/income';
import { type RealmIndex, realmIndexOf } from '../../../rules/economy/realmIndex';
import type { Treaty } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * What treaties promise is paid out of the month's income and what is in store. Who could not pay all
 * that falls due has broken the treaty; the rest is booked with everybody's income.
 * @source invented
 */
export function exactTribute(game: Game, context: TurnContext): void {
  const due = inOrder(game.treaties).filter((treaty) => isDue(game, treaty));
  // All are judged before any is broken: what one no longer costs does not save the next.
  const realmIndex = due.length === 0 ? null : realmIndexOf(game, context.rules);
  const paid = due.map(
    (treaty) => realmIndex !== null && canPay(game, context, treaty, realmIndex),
  );
  for (const [at, treaty] of due.entries()) {
    const payer = payerOf(treaty);
    if (paid[at]) {
      const { amount } = treaty.terms;
      creditPayment(game, context.rules, payer, receiverOf(treaty), 'tribute', amount);
    } else {
      breakTreaty(game, context, treaty, payer);
    }
  }
}

function canPay(
  game: Game,
  { rules }: TurnContext,
  treaty: Treaty,
  realmIndex: RealmIndex,
): boolean {
  const { stock } = treaty.terms;
  const payer = payerOf(treaty);
  const stores = game.factions[payer]?.books?.stocks;
  if (stock === null || !stores) return true;
  return stores[stock] + total(incomeOf(game, rules, payer, realmIndex)[stock]) >= 0;
}
