import { describe, expect, test } from 'vitest';
import type { MotionTerms } from '../../../../src/sim';
import { validateOrder } from '../../../../src/sim/orders/validateOrder';
import { contentmentOf } from '../../../../src/sim/rules/alliance/contentment';
import { holdDivision } from '../../../../src/sim/rules/alliance/division';
import { leanOf, leanTerms } from '../../../../src/sim/rules/alliance/leans';
import { ruinRefusal, ruinTerms } from '../../../../src/sim/rules/alliance/ruin';
import { addFavours } from '../../../../src/sim/rules/deals/favours';
import { itemRefusal } from '../../../../src/sim/rules/deals/itemRefusal';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { council, moved, type Table, think } from '../../../support/council';
import { samples } from '../../../support/motions';
import { weighs } from '../../../support/weighs';

/** Green is courted as a broker between red and blue, and lives from it; red would throw blue out. */
function chair(): Table {
  const table = council({ alliance: { broker: 'green', parity: 100 } });
  for (const id of ['red', 'blue', 'green', 'grey']) {
    weighs(table.game, id, { fleets: id === 'green' ? 50 : 200, industry: 50 });
  }
  think(table.game, 'green', 'pact', -32);
  // Green dislikes blue as much as it takes to be swayed.
  think(table.game, 'green', 'blue', -60);
  table.game.factions.red!.books!.stocks.influence = 500;
  return table;
}

const expel: MotionTerms = { kind: 'expulsion', member: 'blue' };

describe('a vote that would ruin who casts it', () => {
  test('is one that leaves its contentment at the brink, by the figures of contentment', () => {
    const table = chair();
    const { game, rules, alliance } = table;
    // Who is rid of somebody it cannot bear loses less.
    think(game, 'green', 'blue', -20);
    think(game, 'green', 'pact', -42);
    const motion = moved(table, 'red', expel);
    const before = contentmentOf(game, rules, alliance, 'green');
    expect(before).toBeGreaterThan(rules.numbers.alliance.contentment.breaking);
    const ruin = ruinTerms(game, rules, alliance, 'green', motion, 'aye');
    const fall = ruin.find(({ label }) => label === 'ruin.contentment');
    expect(before + fall!.amount).toBeLessThan(rules.numbers.alliance.contentment.breaking);
    expect(ruinTerms(game, rules, alliance, 'green', motion, 'nay')).toEqual([]);
    expect(ruinRefusal(game, rules, alliance, 'green', motion, 'aye')?.code).toBe('ruinsChair');
    expect(ruinRefusal(game, rules, alliance, 'blue', motion, 'aye')?.code).toBe('ruinsInterests');
  });

  test('cannot be bought, talked round, threatened or called in as a favour', () => {
    const table = chair();
    const { game, rules, alliance } = table;
    const motion = moved(table, 'red', expel, { vote: 'aye' });
    const promise = { kind: 'vote', motion: motion.id, choice: 'aye' } as const;
    const item = { kind: 'promise', promise, turns: 0 } as const;
    expect(itemRefusal(game, rules, item, 'green', 'red')?.code).toBe('ruinsChair');
    const view = viewFor(game, rules, 'red');
    for (const means of ['persuade', 'press'] as const) {
      const order = {
        type: 'lobby',
        motion: motion.id,
        member: 'green',
        choice: 'aye',
        means,
      } as const;
      expect(validateOrder(order, { view, faction: 'red', rules })?.code).toBe('ruinsChair');
      const other = { ...order, choice: 'nay' } as const;
      expect(validateOrder(other, { view, faction: 'red', rules })?.code).not.toBe('ruinsChair');
    }
    const plain = leanOf(game, rules, alliance, 'green', motion);
    expect(plain).toBeLessThan(0);
    addFavours(alliance, 'green', 'red', 40);
    motion.lobbying.green = Array.from({ length: 4 }, () => ({
      by: 'red',
      means: 'persuade',
      choice: 'aye',
      influence: 5,
    }));
    const terms = leanTerms(game, rules, alliance, 'green', motion);
    expect(terms.map(({ label }) => label)).toContain('lean.ruin');
    expect(leanOf(game, rules, alliance, 'green', motion)).toBe(plain);
    expect(holdDivision(game, rules, alliance, motion).passed).toBe(false);
  });

  test('has its price where nothing is ruined', () => {
    const table = chair();
    const { game, rules, alliance } = table;
    think(game, 'green', 'pact', 30);
    alliance.broker = null;
    const motion = moved(table, 'red', expel);
    expect(ruinTerms(game, rules, alliance, 'green', motion, 'aye')).toEqual([]);
    motion.lobbying.green = [{ by: 'red', means: 'persuade', choice: 'aye', influence: 5 }];
    const labels = leanTerms(game, rules, alliance, 'green', motion).map(({ label }) => label);
    expect(labels).toContain('lean.persuaded');
    expect(labels).not.toContain('lean.ruin');
  });

  test('is a broker’s for whatever takes its chair, however content it is', () => {
    const table = chair();
    const { game, rules, alliance } = table;
    think(game, 'green', 'pact', 30);
    const give = { what: 'broker', broker: 'blue' } as const;
    for (const terms of [expel, { kind: 'charter', change: give }] as const) {
      const motion = moved(table, 'red', terms);
      expect(ruinRefusal(game, rules, alliance, 'green', motion, 'aye')?.code).toBe('ruinsChair');
    }
    const motion = moved(table, 'red', { kind: 'charter', change: give });
    expect(ruinRefusal(game, rules, alliance, 'blue', motion, 'aye')).toBeNull();
  });

  test('is nobody’s who would pay a great tribute', () => {
    const table = chair();
    const tribute = { ...samples.tribute, latinum: 120, turns: 36 } as MotionTerms;
    const motion = moved(table, 'red', tribute);
    const refusal = ruinRefusal(table.game, table.rules, table.alliance, 'blue', motion, 'aye');
    expect(refusal).not.toBeNull();
  });
});
