import { expect, it } from 'vitest';
import { computerTurn } from '../../src/ai/computerTurn';
import { ruleset } from '../../src/content';
import {
  answerTo,
  type Baskets,
  commodities,
  type DealItem,
  type Game,
  type GivenOrder,
  idsOf,
  marketPrice,
  marketRoom,
  offerRefusal,
  type Ruleset,
  required,
  resolveTurn,
  startFile,
  type TreatyKind,
  tradeGoodsOf,
  viewFor,
} from '../../src/sim';
import { proofGame } from '../support/proofGames';

const me = 'klingon';
const months = 18;
const kinds: readonly TreatyKind[] = ['trade', 'nonAggression', 'transit', 'intelligence'];

/** The most latinum a court would give for a thing, as far as one knows. */
function priceOf(view: Game, rules: Ruleset, to: string, give: readonly DealItem[]): number {
  const brings = (amount: number) => {
    const take: DealItem[] = [{ kind: 'stock', stock: 'latinum', amount }];
    const baskets: Baskets = { from: me, to, give: [...give], take };
    if (offerRefusal(view, rules, baskets) !== null) return false;
    return answerTo(view, rules, baskets).total >= 0;
  };
  if (!brings(1)) return 0;
  let [low, high] = [1, 600];
  while (low < high) {
    const amount = Math.ceil((low + high) / 2);
    if (brings(amount)) low = amount;
    else high = amount - 1;
  }
  return low;
}

/** Sells every treaty to every court, and on the market whatever still brings a tenth of a latinum. */
function sellEverything(game: Game, rules: Ruleset): GivenOrder[] {
  const view = viewFor(game, rules, me) as unknown as Game;
  const own = required(view.factions[me], me);
  const orders: GivenOrder[] = [];
  for (const to of idsOf(view.factions)) {
    if (to === me) continue;
    const offers = kinds.map((kind): [number, DealItem[]] => {
      const terms = { kind, turns: 60, zone: [], stock: null, amount: 0 };
      const give: DealItem[] = [{ kind: 'treaty', terms }];
      return [priceOf(view, rules, to, give), give];
    });
    const [price, give] = offers.reduce((best, each) => (each[0] > best[0] ? each : best));
    const take: DealItem[] = [{ kind: 'stock', stock: 'latinum', amount: price }];
    if (price > 0) {
      orders.push({ order: { type: 'proposeDeal', to, give, take, counters: null } } as GivenOrder);
    }
  }
  for (const stock of commodities) {
    const { marketSell, marketDepth } = rules.numbers.economy;
    const price = marketPrice(rules, own, stock, 'sell');
    const fair = Math.floor(((price - 100) * marketDepth) / marketSell);
    const held = own.books?.stocks[stock] ?? 0;
    const amount = Math.min(held, fair, marketRoom(rules, own, stock, 'sell'));
    if (amount > 0) orders.push({ order: { type: 'trade', stock, amount: -amount } } as GivenOrder);
  }
  return orders;
}

it('whoever sells all he has, every month, and builds nothing, is not rich by it', () => {
  const { scenario, setup, rules } = proofGame('khitomer_2295', 'greedy');
  let { game } = startFile(scenario, setup, ruleset, 'test');
  const stores = () => required(game.factions[me]?.books, me).stocks;
  const before = stores().latinum;
  let [earned, made] = [0, 0];
  for (let month = 1; month <= months; month += 1) {
    const { orders } = computerTurn(game, rules, setup, { humans: [me] });
    game = resolveTurn(game, { ...orders, [me]: sellEverything(game, rules) }, rules).game;
    earned = stores().latinum - before;
    // What idle workshops make is no free lunch: nothing was built.
    const view = viewFor(game, rules, me);
    for (const { latinum } of tradeGoodsOf(view, rules, me).values()) made += latinum;
    // All treaties of the first months together are worth less than what the treasury held.
    if (month === 3) expect(earned - made).toBeLessThan(before * 2);
  }
  expect(earned - made).toBeLessThan(1400);
  expect(made).toBeLessThan(20 * months);
  expect(stores().duranium + stores().dilithium).toBeGreaterThan(1500);
}, 120_000);
