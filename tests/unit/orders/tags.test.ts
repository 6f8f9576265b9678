import { describe, expect, test } from 'vitest';
import { planOrders } from '../../../src/ai/planOrders';
import { ruleset } from '../../../src/content';
import { loadScenario } from '../../../src/content/scenarios';
import {
  type Fleet,
  type Game,
  newGame,
  type Order,
  required,
  resolveTurn,
  rulesFor,
  validateOrder,
  viewFor,
} from '../../../src/sim';
import { planned } from '../../../src/store/planning';
import { tinyGalaxy } from '../../support/galaxy';

const table = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red'],
  worlds: { 'home.prime': { owner: 'red', development: 'developed', people: 4000 } },
  fleets: [{ faction: 'red', at: 'home', ships: ['cruiser*4'] }],
});
const split = (ships: readonly string[], as?: string): Order => ({
  type: 'splitFleet',
  fleet: 'fleet:red:1',
  ships: [...ships],
  name: 'Guard',
  ...(as === undefined ? {} : { as }),
});

function run({ game, rules }: typeof table, orders: readonly Order[]) {
  return resolveTurn(game, { red: orders.map((order) => ({ order })) }, rules);
}

describe('what an order makes is called by the tag its giver chose', () => {
  const ships = required(table.game.fleets['fleet:red:1'], 'a fleet').ships;

  test('a fleet bears it, and the next number stays free for whoever counts', () => {
    const { game } = run(table, [split(ships.slice(0, 1), 'tfirst'), split(ships.slice(1, 2))]);
    expect(game.fleets['fleet:red:tfirst']?.ships).toEqual(ships.slice(0, 1));
    expect(game.fleets['fleet:red:2']?.ships).toEqual(ships.slice(1, 2));
  });

  test('a tag is given once, and is no number', () => {
    const { events } = run(table, [
      split(ships.slice(0, 1), 'tfirst'),
      split(ships.slice(1, 2), 'tfirst'),
    ]);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'orderLapsed', refusal: { code: 'tagTaken' } }),
    );
    const view = viewFor(table.game, table.rules, 'red');
    const judged = validateOrder(split(ships.slice(0, 1), '2'), {
      view,
      faction: 'red',
      rules: table.rules,
    });
    expect(judged?.code).toBe('malformed');
  });

  test('an entry of a queue is found by it, whatever was queued meanwhile', () => {
    const enqueue = (as?: string): Order => ({
      type: 'enqueue',
      world: 'home.prime',
      kind: 'troops',
      what: '',
      repeat: false,
      ...(as === undefined ? {} : { as }),
    });
    const view = viewFor(table.game, table.rules, 'red');
    const orders: Order[] = [
      enqueue(),
      enqueue('tlanding'),
      { type: 'reorderQueue', world: 'home.prime', item: 'item:red:tlanding', position: 0 },
    ];
    const given = orders.map((order) => ({ order }));
    const queue = planned(view, table.rules, given).view.worlds['home.prime']?.works?.queue ?? [];
    expect(queue.map(({ id }) => id)).toEqual(['item:red:tlanding', 'item:red:1']);
  });
});

describe('plans made without knowing what a person ordered', () => {
  const shown = (fleet: Fleet | undefined) => fleet && { ...fleet };
  const cases = [
    ['crossover_2370', 'klingon'],
    ['crossover_2370', 'rebellion'],
    ['khitomer_2295', 'cardassian'],
    ['khitomer_2295', 'romulan'],
  ] as const;

  test.each(cases)('never mean the fleet he split off himself (%s, %s)', async (id, me) => {
    const scenario = required(await loadScenario(id), id);
    const rules = rulesFor(scenario, ruleset);
    const setup = { scenario: id, seed: '1', luck: 'full', players: {} } as const;
    const game: Game = newGame(scenario, setup, rules);
    const advice = planOrders(viewFor(game, rules, me), rules, { difficulty: 'hard' });
    const parted = new Set(
      advice.flatMap(({ order }) => (order.type === 'splitFleet' ? [order.fleet] : [])),
    );
    const mine = Object.values(game.fleets).filter(({ faction }) => faction === me);
    const next = `fleet:${me}:${(game.counters[`fleet:${me}`] ?? 0) + 1}`;
    for (const { id: fleet, ships } of mine.filter((each) => each.ships.length > 2)) {
      if (parted.has(fleet)) continue;
      const own = {
        order: { type: 'splitFleet', fleet, ships: ships.slice(0, 2), name: 'My own guard' },
      } as const;
      const given = { order: { ...own.order, ships: [...own.order.ships] } };
      const alone = resolveTurn(game, { [me]: [given] }, rules).game.fleets[next];
      const both = resolveTurn(game, { [me]: [given, ...advice] }, rules);
      const met = both.game.fleets[next];
      expect(met?.command).toEqual(alone?.command);
      expect(shown(met)?.ships).toEqual(alone?.ships);
      expect(met?.place).toEqual(alone?.place);
    }
  });
});
