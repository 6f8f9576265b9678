import {
  answerTo,
  type Baskets,
  type DealItem,
  dealRefusal,
  type FactionId,
  type Game,
  type Ruleset,
} from '../../src/sim';

const latinum = (amount: number): DealItem[] =>
  amount === 0 ? [] : [{ kind: 'stock', stock: 'latinum', amount }];

/** What a deal would be with a court, at a price. */
type Priced = (amount: number) => Baskets;

/** The most latinum a court pays somebody for some things, as things really are; 0 when it wants none. */
export function mostPaid(
  game: Game,
  rules: Ruleset,
  [seller, court]: readonly [FactionId, FactionId],
  things: readonly DealItem[],
): number {
  const sold: Priced = (amount) => ({
    from: seller,
    to: court,
    give: things,
    take: latinum(amount),
  });
  const purse = game.factions[court]?.books?.stocks.latinum ?? 0;
  // Nobody pays more when he is asked for more.
  const price = lastThatHolds(purse, (amount) => accepts(game, rules, sold(amount)));
  return price !== null && dealRefusal(game, rules, sold(price)) === null ? price : 0;
}

/** The least latinum for which a court parts with some things; null when for none that the buyer has. */
export function leastTaken(
  game: Game,
  rules: Ruleset,
  [buyer, court]: readonly [FactionId, FactionId],
  things: readonly DealItem[],
): number | null {
  const bought: Priced = (amount) => ({
    from: buyer,
    to: court,
    give: latinum(amount),
    take: things,
  });
  const purse = game.factions[buyer]?.books?.stocks.latinum ?? 0;
  const tooLittle = lastThatHolds(purse, (amount) => !accepts(game, rules, bought(amount)));
  const price = tooLittle === null ? 0 : tooLittle + 1;
  if (price > purse) return null;
  return dealRefusal(game, rules, bought(price)) === null ? price : null;
}

function accepts(game: Game, rules: Ruleset, baskets: Baskets): boolean {
  return answerTo(game, rules, baskets).total >= 0;
}

/** The largest amount up to `most` of which something holds that holds of every smaller one; null if of none. */
function lastThatHolds(most: number, holds: (amount: number) => boolean): number | null {
  if (!holds(0)) return null;
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
