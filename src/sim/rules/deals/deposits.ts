import type { DealItem } from '../../state/dealItem';
import type { Deposit, Pledge } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Stock } from '../../state/stocks';

/**
 * Takes what is set aside for a promise out of its giver's stores.
 * @source invented
 */
export function setAside(game: Game, by: FactionId, { stock, amount }: Deposit): void {
  const books = game.factions[by]?.books;
  if (books) books.stocks[stock] -= amount;
}

/** Pays out what was set aside for a promise, back to its giver or to who was promised. */
export function payOut(game: Game, { deposit }: Pledge, to: FactionId): void {
  const books = game.factions[to]?.books;
  if (books && deposit) books.stocks[deposit.stock] += deposit.amount;
}

/** What is set aside for a thing in a basket; undefined when nothing is. */
export function depositOf(item: DealItem): Deposit | undefined {
  return item.kind === 'promise' ? item.deposit : undefined;
}

/** Units of a stock that a basket takes out of the stores of who fills it: paid and set aside. */
export function outlayOf(items: readonly DealItem[], stock: Stock): number {
  let units = 0;
  for (const item of items) {
    if (item.kind === 'stock' && item.stock === stock) units += item.amount;
    const deposit = depositOf(item);
    if (deposit?.stock === stock) units += deposit.amount;
  }
  return units;
}
