import { describe, expect, test } from 'vitest';
import { computerTurn } from '../../../src/ai/computerTurn';
import { planOrders } from '../../../src/ai/planOrders';
import { ruleset } from '../../../src/content';
import type { GivenOrder } from '../../../src/sim';
import { hashState } from '../../../src/sim/lib/hash';
import { generateScenario } from '../../../src/sim/sandbox/generateScenario';
import { newGame } from '../../../src/sim/scenario/newGame';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

const scenario = generateScenario({ seed: 'planner', systems: 40, factions: 3 }, ruleset);
const setup = { scenario: scenario.id, seed: 'planner', luck: 'full', players: {} } as const;

describe('a game between computer players', () => {
  let game = newGame(scenario, setup, ruleset);
  const lapsed: string[] = [];
  const withoutReason: string[] = [];
  const undone: string[] = [];
  const dealt = new Map<string, { turn: number; sold: boolean }>();
  let given = 0;
  for (let turn = 0; turn < 30; turn++) {
    const { orders } = computerTurn(game, ruleset, setup, { humans: [] });
    for (const { order, reason } of Object.values(orders).flat()) {
      given += 1;
      if (!reason?.code) withoutReason.push(order.type);
    }
    for (const [faction, given] of Object.entries(orders))
      undone.push(...undoneBy(faction, given, turn));
    const result = resolveTurn(game, orders, ruleset);
    for (const event of result.events) {
      if (event.type === 'orderLapsed') lapsed.push(`${event.order.type} ${event.refusal.code}`);
    }
    game = result.game;
  }

  test('no order is refused when it is carried out', () => {
    expect(given).toBeGreaterThan(300);
    expect(lapsed).toEqual([]);
  });

  /** Deals that take back late ones, and sales of what the same orders dig for. */
  function undoneBy(faction: string, given: readonly GivenOrder[], turn: number): string[] {
    const digs = new Set(
      given.flatMap(({ order }) => {
        if (order.type !== 'enqueue' || order.kind !== 'building') return [];
        return (ruleset.buildings[order.what]?.effects ?? []).map(({ stat }) => stat as string);
      }),
    );
    return given.flatMap(({ order }) => {
      if (order.type !== 'trade') return [];
      const key = `${faction} ${order.stock}`;
      const before = dealt.get(key);
      const sold = order.amount < 0;
      dealt.set(key, { turn, sold });
      const takesBack = before !== undefined && before.sold !== sold && turn - before.turn < 8;
      const isDug = sold && digs.has(`${order.stock}Income`);
      return takesBack || isDug ? [`${key} in turn ${turn}`] : [];
    });
  }

  test('nobody buys back what he sold, nor sells what he digs for', () => {
    expect(dealt.size).toBeGreaterThan(0);
    expect(undone).toEqual([]);
  });

  test('no two fleets of a power bear one name', () => {
    for (const faction of Object.keys(game.factions)) {
      const names = Object.values(game.fleets)
        .filter((fleet) => fleet.faction === faction)
        .map(({ name }) => name);
      expect(names.length - new Set(names).size).toBe(0);
    }
  });

  test('every order carries its reason', () => expect(withoutReason).toEqual([]));

  test('powers grow: they settle, build and learn', () => {
    for (const faction of Object.values(game.factions).filter(({ alive }) => alive)) {
      const worlds = Object.values(game.worlds).filter(({ owner }) => owner === faction.id);
      expect(worlds.length).toBeGreaterThan(4);
      expect(faction.technologies.length).toBeGreaterThan(0);
    }
  });

  test('orders depend on the view alone and leave it as it was', () => {
    for (const faction of Object.keys(game.factions)) {
      const view = viewFor(game, ruleset, faction);
      const before = hashState(view);
      const first = planOrders(view, ruleset, { difficulty: 'hard' });
      expect(hashState(view)).toBe(before);
      expect(planOrders(view, ruleset, { difficulty: 'hard' })).toEqual(first);
      // The same knowledge in another object, as it comes out of a game file.
      const copied = JSON.parse(JSON.stringify(view)) as typeof view;
      expect(planOrders(copied, ruleset, { difficulty: 'hard' })).toEqual(first);
    }
  });

  test('easy, normal and hard players all play by the rules', () => {
    for (const difficulty of ['easy', 'normal', 'hard'] as const) {
      for (const faction of Object.keys(game.factions)) {
        const view = viewFor(game, ruleset, faction);
        const orders = { [faction]: planOrders(view, ruleset, { difficulty }) };
        const { events } = resolveTurn(game, orders, ruleset);
        expect(events.filter(({ type }) => type === 'orderLapsed')).toEqual([]);
      }
    }
  });
});

test.each([
  ['of plenty', { duranium: 950, latinum: 30 }, []],
  ['of need', { duranium: 300, latinum: 0 }, ['cruiser*12']],
])('who sells duranium out %s digs for none', (_, held, ships) => {
  const { game, rules } = tinyGalaxy({
    systems: { home: [0, 0] },
    factions: { red: { stocks: { dilithium: 100, influence: 50, ...held } } },
    worlds: { 'home.prime': { owner: 'red', development: 'developed', people: 4000 } },
    fleets: ships.length === 0 ? [] : [{ faction: 'red', at: 'home', ships }],
  });
  const given = planOrders(viewFor(game, rules, 'red'), rules, { difficulty: 'hard' });
  const sold = given.flatMap(({ order }) => (order.type === 'trade' ? [order] : []));
  expect(sold.find(({ stock }) => stock === 'duranium')?.amount).toBeLessThan(0);
  const built = given.flatMap(({ order }) => (order.type === 'enqueue' ? [order.what] : []));
  expect(built.length).toBeGreaterThan(0);
  expect(built).not.toContain('mine');
});
