import { describe, expect, it } from 'vitest';
import {
  dealWithMarket,
  marketPrice,
  marketRoom,
  monthsToUsual,
  priceTerms,
  proceeds,
  settleMarket,
} from '../../../../src/sim/rules/economy/market';
import { tinyGalaxy } from '../../../support/galaxy';

/** A power whose market remembers so much dilithium sold beyond what was bought. */
function dealer(dilithium: number) {
  const { game, rules } = tinyGalaxy({ systems: { sol: [0, 0] }, factions: ['red'] });
  const own = game.factions.red!;
  if (dilithium !== 0) own.books!.market = { dilithium, duranium: 0 };
  return { own, books: own.books!, rules };
}

describe('the price', () => {
  it('falls with what was sold, rises with what was bought, and says so', () => {
    const fresh = dealer(0);
    expect(priceTerms(fresh.rules, fresh.own, 'dilithium', 'sell')).toEqual([
      { label: 'market.usual', amount: 500 },
    ]);
    const sold = dealer(40);
    expect(priceTerms(sold.rules, sold.own, 'dilithium', 'sell')).toEqual([
      { label: 'market.usual', amount: 500 },
      { label: 'market.sold', amount: -200 },
    ]);
    expect(marketPrice(sold.rules, sold.own, 'dilithium', 'buy')).toBe(2000);
    const bought = dealer(-40);
    expect(priceTerms(bought.rules, bought.own, 'dilithium', 'buy')).toEqual([
      { label: 'market.usual', amount: 2000 },
      { label: 'market.bought', amount: 800 },
    ]);
    expect(marketPrice(bought.rules, bought.own, 'dilithium', 'sell')).toBe(500);
    expect(marketPrice(sold.rules, sold.own, 'duranium', 'sell')).toBe(500);
  });

  it('is nothing where a whole depth was sold, and twice the usual where one was bought', () => {
    const sold = dealer(100);
    expect(marketPrice(sold.rules, sold.own, 'dilithium', 'sell')).toBe(0);
    expect(marketRoom(sold.rules, sold.own, 'dilithium', 'sell')).toBe(0);
    const bought = dealer(-100);
    expect(marketPrice(bought.rules, bought.own, 'dilithium', 'buy')).toBe(4000);
    expect(marketRoom(bought.rules, bought.own, 'dilithium', 'buy')).toBe(0);
    expect(marketRoom(bought.rules, bought.own, 'dilithium', 'sell')).toBe(200);
  });
});

describe('proceeds', () => {
  it('are the sum of what each unit costs or brings, rounded against the dealer', () => {
    for (const glut of [-60, -7, 0, 13, 60]) {
      for (const amount of [-40, -9, -1, 1, 9, 40]) {
        const { own, rules } = dealer(glut);
        const side = amount > 0 ? 'buy' : 'sell';
        let exact = 0;
        let before = glut;
        for (let unit = 0; unit < Math.abs(amount); unit++) {
          const pressure = Math.max(0, side === 'sell' ? before : -before);
          exact += side === 'sell' ? -500 * (100 - pressure) : 2000 * (100 + pressure);
          before += side === 'sell' ? 1 : -1;
        }
        expect(proceeds(rules, own, 'dilithium', amount), `${glut} ${amount}`).toBe(
          Math.floor(-exact / 100_000) + 0,
        );
      }
    }
  });

  it('are never more for a deal cut into pieces, nor for one undone', () => {
    const { books, rules } = dealer(0);
    const whole = proceeds(rules, { books }, 'dilithium', -60);
    const before = books.stocks.latinum;
    for (let piece = 0; piece < 12; piece++) dealWithMarket(rules, books, 'dilithium', -5);
    const inPieces = books.stocks.latinum - before;
    expect(inPieces).toBeLessThanOrEqual(whole);
    dealWithMarket(rules, books, 'dilithium', 60);
    expect(books.stocks.latinum).toBeLessThan(before);
  });
});

it('foretells when the price is as usual again', () => {
  const { own, books, rules } = dealer(20);
  const months = monthsToUsual(rules, own, 'dilithium', -30);
  dealWithMarket(rules, books, 'dilithium', -30);
  for (let month = 1; month < months; month++) settleMarket(rules, books);
  expect(books.market).toBeDefined();
  settleMarket(rules, books);
  expect(books.market).toBeUndefined();
  expect(months).toBeGreaterThan(10);
});
