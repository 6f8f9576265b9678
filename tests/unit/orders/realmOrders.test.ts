import { describe, expect, it } from 'vitest';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { note } from '../../../src/sim/orders/note';
import { setResearch } from '../../../src/sim/orders/setResearch';
import { trade } from '../../../src/sim/orders/trade';
import { tinyGalaxy } from '../../support/galaxy';

function start() {
  const { game, rules } = tinyGalaxy({ systems: { sol: [0, 0] }, factions: ['red'] });
  const books = game.factions.red!.books!;
  const judging = { view: game, faction: 'red', rules };
  const applying = { realm: game, faction: 'red', rules };
  return { game, books, judging, applying };
}

describe('trade', () => {
  const buy = (amount: number) => ({ type: 'trade', stock: 'dilithium', amount }) as const;

  it('buys dearly and sells cheaply', () => {
    const { books, judging, applying } = start();
    expect(trade.validate(buy(50), judging)).toBeNull();
    applyOrder(buy(50), applying);
    expect(books.stocks).toMatchObject({ dilithium: 1050, latinum: 875 });
    applyOrder(buy(-50), applying);
    expect(books.stocks).toMatchObject({ dilithium: 1000, latinum: 900 });
  });

  it('ends where the market does, over all orders of a turn and of those before', () => {
    const { judging, applying } = start();
    applyOrder(buy(60), applying);
    expect(trade.validate(buy(-160), judging)).toBeNull();
    expect(trade.validate(buy(41), judging)).toEqual({
      code: 'marketLimit',
      values: { stock: 'dilithium', room: 40 },
    });
    expect(trade.validate({ type: 'trade', stock: 'duranium', amount: 100 }, judging)).toBeNull();
  });

  it('says what lacks and how much', () => {
    const { books, judging } = start();
    books.stocks.latinum = 124;
    expect(trade.validate(buy(50), judging)).toEqual({
      code: 'lacksStock',
      values: { stock: 'latinum', needed: 125, available: 124 },
    });
    books.stocks.dilithium = 1;
    expect(trade.validate(buy(-2), judging)?.values).toMatchObject({ needed: 2, available: 1 });
    expect(trade.validate(buy(0), judging)?.code).toBe('nothingToTrade');
  });

  it('deals in whole units of dilithium and duranium only', () => {
    expect(trade.check({ stock: 'influence', amount: 5 })).toBe(false);
    expect(trade.check({ stock: 'dilithium', amount: 1.5 })).toBe(false);
    expect(trade.check({ stock: 'dilithium', amount: -5 })).toBe(true);
  });
});

describe('setResearch', () => {
  it('takes a list whose requirements come first', () => {
    const { books, judging, applying } = start();
    const technologies = ['warp', 'warp2', 'guns'];
    const order = { type: 'setResearch' as const, technologies };
    expect(setResearch.validate(order, judging)).toBeNull();
    applyOrder(order, applying);
    expect(books.research).toEqual(['warp', 'warp2', 'guns']);
  });

  it('refuses what cannot be studied', () => {
    const { game, judging } = start();
    game.factions.red!.technologies = ['guns'];
    const code = (...list: string[]) =>
      setResearch.validate({ type: 'setResearch', technologies: list }, judging)?.code;
    expect(code('guns')).toBe('alreadyKnown');
    expect(code('ghostFire')).toBe('secretTechnology');
    expect(code('warp2', 'warp')).toBe('needsTechnology');
    expect(code('warp', 'warp')).toBe('listedTwice');
    expect(code('magic')).toBe('unknownTechnology');
    expect(code()).toBeUndefined();
  });
});

describe('note', () => {
  it('is kept, replaced and forgotten', () => {
    const { books, applying } = start();
    applyOrder({ type: 'note', key: 'front', value: 'hold' }, applying);
    applyOrder({ type: 'note', key: 'front', value: 'strike' }, applying);
    expect(books.plan).toEqual({ front: 'strike' });
    applyOrder({ type: 'note', key: 'front', value: '' }, applying);
    expect(books.plan).toEqual({});
  });

  it('has limits of length and number', () => {
    const { books, judging } = start();
    expect(note.check({ key: '__proto__', value: 'x' })).toBe(false);
    expect(note.check({ key: 'a', value: 'x'.repeat(20_000) })).toBe(false);
    for (let index = 0; index < 256; index += 1) books.plan[`n${index}`] = 'x';
    expect(note.validate({ type: 'note', key: 'a', value: 'x' }, judging)?.code).toBe(
      'tooManyNotes',
    );
    expect(note.validate({ type: 'note', key: 'n1', value: 'y' }, judging)).toBeNull();
  });
});
