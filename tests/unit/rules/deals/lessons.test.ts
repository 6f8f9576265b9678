import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../../src/sim/rules/deals/answers';
import type { DealItem } from '../../../../src/sim/state/dealItem';
import { concludeDeals } from '../../../../src/sim/turn/phases/diplomacy/concludeDeals';
import { testContext } from '../../../support/context';
import { tinyGalaxy } from '../../../support/galaxy';

const pupils = ['blue', 'green', 'grey', 'white'] as const;

/** Red, who knows much, among courts that know nothing and are rich. */
function school() {
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [300, 0] },
    factions: {
      red: { technologies: ['warp', 'guns'] },
      ...Object.fromEntries(pupils.map((id) => [id, { stocks: { latinum: 5000 } }])),
    },
    worlds: { 'a.home': { owner: 'red', people: 1000 }, 'b.home': { owner: 'blue', people: 1000 } },
  });
  const { game, rules } = made;
  const context = testContext(game, rules);
  let deals = 0;
  const bid = (to: string, give: DealItem[], price: number) =>
    answerTo(game, rules, { from: 'red', to, give, take: [latinum(price)] }).total;
  const offer = (to: string, give: DealItem[], price: number) => {
    deals += 1;
    const id = `deal:red:${deals}`;
    game.deals[id] = {
      id,
      from: 'red',
      to,
      give,
      take: [latinum(price)],
      turn: game.turn,
      counters: null,
    };
  };
  return {
    ...made,
    offer,
    conclude: () => concludeDeals(game, context),
    /** The most latinum that a court would pay. */
    price(to: string, give: DealItem[]) {
      let price = 0;
      while (bid(to, give, price + 1) >= 0) price += 1;
      return price;
    },
    money: () => game.factions.red!.books!.stocks.latinum,
  };
}

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
const lesson = (technology: string): DealItem => ({ kind: 'technology', technology });

describe('who sells what he knows to everybody', () => {
  test('gets half as much for each further lesson, to whomever', () => {
    const { price, offer, conclude } = school();
    const prices = pupils.map((to) => {
      const most = price(to, [lesson('warp')]);
      offer(to, [lesson('warp')], most);
      conclude();
      return most;
    });
    const [first = 0] = prices;
    expect(first).toBeGreaterThan(10);
    expect(prices.slice(1).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(first);
  });

  test('gains nothing by offering all in one month', () => {
    const { price, offer, conclude, money } = school();
    const before = money();
    const first = price('blue', [lesson('warp')]);
    for (const to of pupils) offer(to, [lesson('warp')], first);
    conclude();
    expect(money()).toBe(before + first);
  });

  test('nor by selling several things in one basket', () => {
    const { price } = school();
    const dear = price('blue', [lesson('guns')]);
    const cheap = price('blue', [lesson('warp')]);
    const both = price('blue', [lesson('warp'), lesson('guns')]);
    expect(both).toBeLessThan(dear + cheap);
    expect(both).toBeGreaterThanOrEqual(Math.max(dear, cheap));
  });

  test('is as dear as ever after a year', () => {
    const { game, rules, price, offer, conclude } = school();
    const first = price('grey', [lesson('guns')]);
    offer('blue', [lesson('warp')], 1);
    conclude();
    expect(price('grey', [lesson('guns')])).toBeLessThan(first);
    game.turn += rules.numbers.deals.lessons.span;
    expect(price('grey', [lesson('guns')])).toBe(first);
  });
});
