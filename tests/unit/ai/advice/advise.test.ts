import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../../src/ai/advice/advice';
import { advise } from '../../../../src/ai/advice/advise';
import { fleetsOf } from '../../../../src/ai/core/decided';
import { ruleset } from '../../../../src/content';
import { loadScenario } from '../../../../src/content/scenarios';
import {
  applyOrder,
  buildableShips,
  type Game,
  type GivenOrder,
  luckOf,
  newGame,
  planningCopy,
  type Ruleset,
  required,
  resolveTurn,
  rulesFor,
  stockKinds,
  studyable,
  type View,
  validateOrder,
  viewFor,
} from '../../../../src/sim';
import { acceptedOrders } from '../../../../src/store/advice';
import { planned } from '../../../../src/store/planning';
import {
  adviceSentence,
  leftSentence,
  namesIn,
  namesWith,
  plain,
  planTitle,
  reasonSentence,
  sentenceCase,
  termLabel,
} from '../../../../src/text';
import { tinyGalaxy } from '../../../support/galaxy';
import { randomOrders } from '../../../support/randomOrders';

interface Table {
  readonly game: Game;
  readonly rules: Ruleset;
  readonly view: View;
}

async function start(id: string, me: string, seed = '1'): Promise<Table> {
  const scenario = required(await loadScenario(id), id);
  const rules = rulesFor(scenario, ruleset);
  const players = { [me]: { controller: 'human', difficulty: 'normal', handicap: 0 } } as const;
  const game = newGame(scenario, { scenario: id, seed, luck: 'full', players }, rules);
  return { game, rules, view: viewFor(game, rules, me) };
}

const rowsOf = ({ plans }: Advice) => plans.flatMap(({ rows }) => rows);
const everything = (advice: Advice) =>
  acceptedOrders(
    advice,
    rowsOf(advice).map(({ id }) => id),
  );

/** Why orders would be refused, given one after the other on top of others. */
function refusals(
  { view, rules }: Table,
  before: readonly GivenOrder[],
  orders: readonly GivenOrder[],
) {
  const realm = planningCopy(planned(view, rules, before).view);
  const { faction } = view;
  return orders.flatMap(({ order }) => {
    const refusal = validateOrder(order, { view: realm, faction, rules });
    if (refusal !== null) return [`${order.type} ${refusal.code}`];
    applyOrder(order, { realm, faction, rules });
    return [];
  });
}

/** Every sentence that the advisor says. */
function sentences(
  advice: Advice,
  { view, rules }: Table,
  before: readonly GivenOrder[],
): string[] {
  const names = namesWith(namesIn(planned(view, rules, before).view, rules), advice.made);
  const reasons = [
    ...advice.plans.flatMap(({ reason }) => reason ?? []),
    ...rowsOf(advice).flatMap(({ orders }) => orders.flatMap(({ given }) => given.reason ?? [])),
  ];
  return [
    ...advice.plans.map(({ purpose }) => planTitle(purpose, names)),
    ...rowsOf(advice).map(({ orders }) =>
      plain(
        adviceSentence(
          orders.map(({ given }) => given.order),
          names,
        ),
      ),
    ),
    ...reasons.map((reason) => reasonSentence(reason, names)),
    ...reasons.flatMap(({ terms }) => terms.map((term) => termLabel(term, names))),
    ...advice.leaves.map((left) => plain(leftSentence(left, names))),
  ];
}

/** Words that no sentence for people holds: ids, keys, names of enumerations. */
const idWords =
  /undefined|\bnone\b|[a-z]:[a-z0-9]|[a-z]_[a-z]|[a-z]\.[a-z]|\{\w+\}|\b(evade|assault)\b/i;

/** Orders by what they decide, to find what is decided twice. */
function tasked(advice: Advice): string[] {
  return rowsOf(advice).flatMap(({ orders }) =>
    orders.flatMap(({ given: { order } }) => {
      const once = ['moveFleet', 'setMission', 'setStance', 'setRetreat', 'setCloak', 'holdFleet'];
      if (once.includes(order.type) && 'fleet' in order) return [`${order.type} ${order.fleet}`];
      if (order.type === 'trade') return [`trade ${order.stock}`];
      return order.type === 'setResearch' ? ['research'] : [];
    }),
  );
}

function twice(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

const starts = [
  ['khitomer_2295', 'klingon'],
  ['khitomer_2295', 'cardassian'],
  ['khitomer_2295', 'bajor'],
  ['khitomer_2295', 'terran'],
  ['crossover_2370', 'rebellion'],
  ['crossover_2370', 'klingon'],
] as const;

describe.each(starts)('advice in %s for %s', async (scenario, me) => {
  for (const seed of ['1', 'b']) {
    const table = await start(scenario, me, seed);
    const { view, rules, game } = table;

    test(`taken whole it is legal, pays its way and gives nobody two tasks (seed ${seed})`, () => {
      const advice = advise(view, rules);
      const orders = everything(advice);
      expect(advice.plans.length).toBeLessThanOrEqual(11);
      expect(refusals(table, [], orders)).toEqual([]);
      expect(twice(tasked(advice))).toEqual([]);
      // What is made anew on top of all of it has hardly anything to add, and moves nobody again.
      const again = advise(view, rules, orders);
      const moved = everything(again).filter(({ order }) => order.type === 'moveFleet');
      expect(moved).toEqual([]);
      expect(rowsOf(again).length).toBeLessThanOrEqual(5);
      const after = planned(view, rules, orders).view.factions[me]?.books?.stocks;
      for (const stock of stockKinds) expect(after?.[stock]).toBeGreaterThanOrEqual(0);
      const { events } = resolveTurn(game, { [me]: orders }, rules);
      const lapsed = events.flatMap((event) =>
        event.type === 'orderLapsed' && event.to !== 'all' && event.to.includes(me)
          ? [event.refusal.code]
          : [],
      );
      expect(lapsed).toEqual([]);
    });

    test(`it speaks in names (seed ${seed})`, () => {
      const advice = advise(view, rules);
      const wrong = sentences(advice, table, []).filter(
        (each) => each === '' || idWords.test(each),
      );
      expect(wrong).toEqual([]);
    });

    test(`each row with what it rests on is legal alone (seed ${seed})`, () => {
      const advice = advise(view, rules);
      for (const { id } of rowsOf(advice)) {
        expect(refusals(table, [], acceptedOrders(advice, [id]))).toEqual([]);
      }
    });

    test(`it is legal on top of any orders, and leaves them alone (seed ${seed})`, () => {
      for (let round = 0; round < 3; round += 1) {
        const luck = luckOf(seed, round, 'advice');
        const own = planned(view, rules, randomOrders(view, rules, luck, 12)).orders;
        const advice = advise(view, rules, own);
        const orders = everything(advice);
        expect(refusals(table, own, orders)).toEqual([]);
        const mine = new Set(own.flatMap(({ order }) => fleetsOf(view, order)));
        const touched = orders.flatMap(({ order }) => fleetsOf(view, order));
        expect(touched.filter((id) => mine.has(id))).toEqual([]);
        const wrong = sentences(advice, table, own).filter((each) => idWords.test(each));
        expect(wrong).toEqual([]);
      }
    });

    test(`taken in parts it is made anew without taking back what was taken (seed ${seed})`, () => {
      let given: readonly GivenOrder[] = [];
      for (let step = 0; step < 4; step += 1) {
        const advice = advise(view, rules, given);
        const row = rowsOf(advice)[step % Math.max(1, rowsOf(advice).length)];
        if (!row) break;
        const taken = acceptedOrders(advice, [row.id]);
        expect(refusals(table, given, taken)).toEqual([]);
        given = [...given, ...taken];
      }
      const rest = advise(view, rules, given);
      expect(refusals(table, given, everything(rest))).toEqual([]);
      const ways = [...given, ...everything(rest)].flatMap(({ order }) =>
        order.type === 'moveFleet' ? [order.fleet] : [],
      );
      expect(twice(ways)).toEqual([]);
    });
  }
});

test('it says what it leaves alone: what a person ordered himself, and what waits for his own answer', async () => {
  const { view, rules } = await start('khitomer_2295', 'klingon');
  const own = Object.values(view.fleets).find(({ faction }) => faction === 'klingon');
  const fleet = required(own, 'a fleet').id;
  const world = required(view.factions.klingon?.capital, 'a capital');
  const [technology = ''] = studyable(view, rules, 'klingon');
  const [ship = ''] = buildableShips(view, rules, required(view.worlds[world], world));
  const given = planned(view, rules, [
    { order: { type: 'renameFleet', fleet, name: 'Mine' } },
    { order: { type: 'enqueue', world, kind: 'ship', what: ship, repeat: false } },
    { order: { type: 'setResearch', technologies: [technology] } },
  ]).orders;
  expect(given).toHaveLength(3);
  const { leaves } = advise(view, rules, given);
  expect(leaves).toContainEqual({ kind: 'ownFleets', fleets: [fleet] });
  expect(leaves).toContainEqual({ kind: 'ownQueues', worlds: [world] });
  expect(leaves).toContainEqual({ kind: 'ownResearch' });
  expect(advise(view, rules).leaves.map(({ kind }) => kind)).not.toContain('ownFleets');
});

test('an attack is accepted together: no troops without the guns that clear their way', () => {
  const transport = { class: 'transport', troops: 30 };
  const table = tinyGalaxy({
    systems: { home: [0, 0], target: [90, 0] },
    lanes: ['home-target'],
    factions: ['red', 'blue'],
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'target.rock': { owner: 'blue', development: 'outpost', garrison: 20 },
    },
    fleets: [
      { faction: 'red', at: 'home', ships: ['cruiser*4'] },
      { faction: 'red', at: 'home', ships: [transport, transport] },
    ],
    wars: [['red', 'blue']],
  });
  const advice = advise(viewFor(table.game, table.rules, 'red'), table.rules);
  const attack = advice.plans.find(({ purpose }) => purpose.about === 'target');
  const rowOf = (fleet: string) =>
    attack?.rows.find(({ orders }) =>
      orders.some(({ given: { order } }) => 'fleet' in order && order.fleet === fleet),
    );
  expect(rowOf('fleet:red:2')?.needs).toContain(rowOf('fleet:red:1')?.id ?? 'no row');
});

test('yards that it leaves empty it names, with the reason', async () => {
  const table = await start('khitomer_2295', 'klingon', 'newcomer-1');
  const { view, rules } = table;
  const { stocks } = required(view.factions.klingon?.books, 'books');
  Object.assign(stocks, { dilithium: 0, duranium: 0, latinum: 0 });
  const advice = advise(view, rules);
  const { view: after } = planned(view, rules, everything(advice));
  const empty = Object.values(after.worlds).filter(
    ({ owner, development, works }) =>
      owner === 'klingon' && development === 'developed' && works?.queue.length === 0,
  );
  expect(empty.length).toBeGreaterThan(2);
  const left = advice.leaves.find(({ kind }) => kind === 'idleYards');
  expect(left).toMatchObject({ worlds: empty.map(({ id }) => id).sort(), poor: true });
});

test.each(['klingon', 'cardassian', 'bajor'])(
  'in the first month of 2295 it tells %s to found the Alliance',
  async (me) => {
    const { view, rules } = await start('khitomer_2295', me);
    const { plans } = advise(view, rules);
    const found = plans.find(({ purpose }) => purpose.kind === 'found');
    expect(found?.step ?? found?.rows[0]).toBeTruthy();
  },
);

test('fleets that the advice itself would make are called by their names', () => {
  const table = tinyGalaxy({
    systems: { home: [0, 0], east: [600, 0], west: [-600, 0] },
    lanes: ['home-east', 'home-west'],
    factions: ['red'],
    worlds: { 'home.prime': { owner: 'red', development: 'developed', people: 1000 } },
    fleets: [{ faction: 'red', at: 'home', ships: ['scout*2'] }],
  });
  const view = viewFor(table.game, table.rules, 'red');
  const advice = advise(view, table.rules);
  const said = sentences(advice, { ...table, view }, []);
  for (const [id, { name }] of Object.entries(advice.made)) {
    expect(said.filter((each) => each.includes(id))).toEqual([]);
    expect(said.some((each) => each.startsWith(sentenceCase(name)))).toBe(true);
  }
  expect(Object.keys(advice.made)).toHaveLength(1);
});
