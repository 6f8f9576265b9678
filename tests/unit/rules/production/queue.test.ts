import { describe, expect, it } from 'vitest';
import { newItem } from '../../../../src/sim/rules/production/governorChoice';
import { forecastQueue } from '../../../../src/sim/rules/production/productionSites';
import { advanceQueue, type Job, refundOf } from '../../../../src/sim/rules/production/queue';
import type { Cost } from '../../../../src/sim/state/ruleset';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';

const rich = { dilithium: 1000, duranium: 1000, latinum: 1000, influence: 1000 };

function job(id: string, cost: Partial<Cost>, own: Partial<Job> = {}): Job {
  const whole = { dilithium: 0, duranium: 0, latinum: 0, influence: 0, work: 100, ...cost };
  const item = newItem(id, { kind: 'ship', what: 'cruiser' });
  return { item, cost: whole, perTurn: whole.work, hindrance: 'none', ...own };
}

describe('advanceQueue', () => {
  it('pays in proportion to the work, exactly', () => {
    let next = job('a', { duranium: 77, work: 100 });
    let stocks = rich;
    for (let month = 1; month <= 10; month += 1) {
      const progress = advanceQueue([next], 10, stocks);
      stocks = progress.stocks;
      expect(rich.duranium - stocks.duranium).toBe(Math.floor((77 * month * 10) / 100));
      if (month < 10) next = { ...next, item: progress.queue[0]! };
      else expect(progress.finished).toHaveLength(1);
    }
  });

  it('gives each entry no more than it takes and lets the rest flow on', () => {
    const { queue } = advanceQueue(
      [job('a', {}, { perTurn: 34 }), job('b', {}), job('c', {})],
      100,
      rich,
    );
    expect(queue.map(({ done }) => done)).toEqual([34, 66, 0]);
  });

  it('stops at the stock that runs out and names it', () => {
    const { queue, stocks } = advanceQueue([job('a', { duranium: 50, latinum: 10 })], 100, {
      ...rich,
      duranium: 20,
    });
    expect(queue[0]).toMatchObject({ done: 41, stalled: 'duranium' });
    expect(stocks.duranium).toBe(0);
  });

  it('passes over what is paused or hindered', () => {
    const paused = job('a', {});
    paused.item.paused = true;
    const blocked = job('b', {}, { hindrance: 'blockade' });
    const { queue } = advanceQueue([paused, blocked, job('c', { work: 200 })], 50, rich);
    expect(queue.map(({ done, stalled }) => [done, stalled])).toEqual([
      [0, 'none'],
      [0, 'blockade'],
      [50, 'none'],
    ]);
  });

  it('starts what repeats over at the end of the queue', () => {
    const first = job('a', { duranium: 10 });
    first.item.repeat = true;
    const { queue, finished } = advanceQueue([first, job('b', { work: 900 })], 150, rich);
    expect(finished.map(({ id }) => id)).toEqual(['a']);
    expect(queue.map(({ id, done }) => [id, done])).toEqual([
      ['b', 50],
      ['a', 0],
    ]);
  });

  it('never spends more than there is', () => {
    const stocks = { dilithium: 3, duranium: 7, latinum: 0, influence: 1 };
    const jobs = [job('a', { dilithium: 9, duranium: 5 }), job('b', { duranium: 90, latinum: 2 })];
    const progress = advanceQueue(jobs, 1000, stocks);
    for (const left of Object.values(progress.stocks)) expect(left).toBeGreaterThanOrEqual(0);
  });
});

describe('advanceQueue when costs have risen', () => {
  it('never takes a store below nothing for work that is done already', () => {
    const begun = advanceQueue([job('a', { dilithium: 40 })], 50, rich).queue[0]!;
    const dearer = { ...job('a', { dilithium: 60 }), item: begun };
    const { queue, stocks } = advanceQueue([dearer], 50, { ...rich, dilithium: 3 });
    expect(queue[0]).toMatchObject({ done: 50, stalled: 'dilithium' });
    expect(stocks.dilithium).toBe(0);
  });
});

describe('refundOf', () => {
  it('gives back a share of what was spent', () => {
    const item = { ...newItem('a', { kind: 'ship', what: 'cruiser' }), spent: { ...rich } };
    expect(refundOf(item, 500).duranium).toBe(500);
  });
});

describe('forecastQueue', () => {
  const spec: GalaxySpec = {
    systems: { sol: [0, 0] },
    factions: ['red'],
    worlds: {
      'sol.earth': {
        owner: 'red',
        people: 2000,
        buildings: ['shipyard1'],
        queue: [
          newItem('a', { kind: 'ship', what: 'cruiser' }),
          newItem('b', { kind: 'building', what: 'mine' }),
          newItem('c', { kind: 'ship', what: 'battleship' }),
        ],
      },
    },
  };

  it('says when each entry will be done and what holds it up', () => {
    const { game, rules } = tinyGalaxy(structuredClone(spec));
    expect(forecastQueue(game, rules, 'sol.earth')).toEqual([
      { item: 'a', turns: 4, stalled: 'none' },
      { item: 'b', turns: 6, stalled: 'none' },
      { item: 'c', turns: null, stalled: 'yard' },
    ]);
  });

  it('waits for stocks that only income brings', () => {
    const { game, rules } = tinyGalaxy(structuredClone(spec));
    game.factions.red!.books!.stocks = { ...rich, latinum: 0, duranium: 0 };
    const [ship] = forecastQueue(game, rules, 'sol.earth');
    expect(ship).toMatchObject({ turns: 4, stalled: 'none' });
    game.factions.red!.books!.stocks.duranium = 1000;
    for (const people of game.worlds['sol.earth']!.people) people.millions = 700;
    expect(forecastQueue(game, rules, 'sol.earth')[0]).toMatchObject({
      turns: 10,
      stalled: 'latinum',
    });
  });
});
