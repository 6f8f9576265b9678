import { inOrder } from '../../../lib/ordered';
import { breakTreaty } from '../../../rules/diplomacy/treaties';
import { payerOf, receiverOf } from '../../../rules/diplomacy/tribute';
import type { Treaty } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * What treaties promise each turn is paid out of the stocks: all of it, or what there is. Who has
 * nothing at all to pay with has broken the treaty.
 */
export function payTribute(game: Game, context: TurnContext): void {
  for (const treaty of inOrder(game.treaties)) pay(game, context, treaty);
}

function pay(game: Game, context: TurnContext, treaty: Treaty): void {
  const { stock, amount } = treaty.terms;
  const payer = payerOf(treaty);
  const purse = game.factions[payer]?.books?.stocks;
  const chest = game.factions[receiverOf(treaty)]?.books?.stocks;
  // A treaty signed this turn is paid for from the next.
  if (stock === null || amount === 0 || !purse || !chest || treaty.since === game.turn) return;
  const paid = Math.min(amount, purse[stock]);
  purse[stock] -= paid;
  chest[stock] += paid;
  if (paid === 0) breakTreaty(game, context, treaty, payer);
}
