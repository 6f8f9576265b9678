import { inOrder } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { creditPayment } from '../../../rules/alliance/accounts';
import { breakTreaty } from '../../../rules/diplomacy/treaties';
import { isDue, payerOf, receiverOf } from '../../../rules/diplomacy/tribute';
import { incomeOf } from '../../../rules/economy/income';
import { realmIndexOf } from '../../../rules/economy/realmIndex';
import { holdingStill } from '../../../rules/figures/stillness';
import type { Treaty } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * What treaties promise is paid out of the month's income and what is in store. Who could not pay all
 * that falls due has broken the treaty; the rest is booked with everybody's income.
 * @source invented
 */
export function exactTribute(game: Game, context: TurnContext): void {
  const due = inOrder(game.treaties).filter((treaty) => isDue(game, treaty));
  if (due.length === 0) return;
  // All are judged before any is broken: what one no longer costs does not save the next.
  const paid = holdingStill(game, () => {
    const incomes = incomesIn(game, context);
    return due.map((treaty) => canPay(game, treaty, incomes));
  });
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

/** What each payer earns this month, worked out once for all that it owes. */
function incomesIn(game: Game, { rules }: TurnContext): (payer: FactionId) => Income {
  const realmIndex = realmIndexOf(game, rules);
  const incomes = new Map<FactionId, Income>();
  return (payer) => {
    let income = incomes.get(payer);
    if (!income) {
      income = incomeOf(game, rules, payer, realmIndex);
      incomes.set(payer, income);
    }
    return income;
  };
}

type Income = ReturnType<typeof incomeOf>;

function canPay(game: Game, treaty: Treaty, incomes: (payer: FactionId) => Income): boolean {
  const { stock } = treaty.terms;
  const payer = payerOf(treaty);
  const stores = game.factions[payer]?.books?.stocks;
  if (stock === null || !stores) return true;
  return stores[stock] + total(incomes(payer)[stock]) >= 0;
}
