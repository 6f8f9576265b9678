import { describe, expect, test } from 'vitest';
import { planOrders } from '../../../src/ai/planOrders';
import { ruleset } from '../../../src/content';
import {
  generateScenario,
  idsOf,
  newGame,
  type Order,
  required,
  rulesFor,
  type Temperament,
  viewFor,
} from '../../../src/sim';
import { buildingKinds } from '../../../src/sim/state/ruleset';
import { tinyGalaxy } from '../../support/galaxy';
import { only } from '../../support/planning';
import { weighs } from '../../support/weighs';

const scenario = generateScenario({ seed: '7', systems: 40, factions: 4 }, ruleset);
const setup = { scenario: scenario.id, seed: '7', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, ruleset);
const even = required(ruleset.temperaments.even, 'even');

/** What the first power of a galaxy orders in its first month, even in all but one thing. */
function ordersOf(leaning: Partial<Temperament>): Order[] {
  const temperaments = { ...ruleset.temperaments, even: { ...even, ...leaning } };
  const rules = { ...rulesFor(scenario, ruleset), temperaments };
  const view = viewFor(game, rules, required(idsOf(game.factions)[0], 'a power'));
  const options = { difficulty: 'hard', temperament: 'even' } as const;
  return planOrders(view, rules, options).map(({ order }) => order);
}

/** Two equals next door to each other, one of whom leans somehow; what it orders. */
function besideAnEqual(leaning: Partial<Temperament>) {
  const { game, rules } = tinyGalaxy({
    systems: { home: [0, 0], next: [100, 0] },
    lanes: ['home-next'],
    factions: ['blue', 'red'],
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 2000 },
      'next.prime': { owner: 'blue', development: 'developed', people: 2000 },
    },
    fleets: [
      { faction: 'red', at: 'home', ships: ['cruiser*4'] },
      { faction: 'blue', at: 'next', ships: ['cruiser*4'] },
    ],
    turn: 62,
  });
  for (const id of ['blue', 'red']) weighs(game, id, { fleets: 400, industry: 30 });
  const leant = { ...rules, temperaments: { even: { ...even, ...leaning } } };
  return planOrders(viewFor(game, leant, 'red'), leant, { difficulty: 'hard' });
}

describe('what a computer player likes', () => {
  test.each(['weapons', 'society'] as const)('it studies: %s', (field) => {
    const studied = ordersOf({ studies: { [field]: 10_000 } }).flatMap((order) =>
      order.type === 'setResearch' ? order.technologies : [],
    );
    expect(studied.length).toBeGreaterThan(0);
    expect(studied.map((id) => ruleset.technologies[id]?.field)).toEqual(studied.map(() => field));
  });

  test.each(['science', 'trade'] as const)('it puts up first: %s', (kind) => {
    const built = ordersOf({ works: { [kind]: 10_000 } }).flatMap((order) =>
      order.type === 'enqueue' && order.kind === 'building' ? [order.what] : [],
    );
    expect(ruleset.buildings[built[0] ?? '']?.kind).toBe(kind);
  });

  test.each(['patrol', 'ambush'] as const)('its warships wait so: %s', (watch) => {
    const stances = only(besideAnEqual({ watch }), 'setStance').map(({ stance }) => stance);
    expect(stances).toEqual([watch]);
  });

  test.each(['escort', 'raider'] as const)('its yards lay down: %s', (role) => {
    // Who likes no buildings is left with ships.
    const works = Object.fromEntries(buildingKinds.map((kind) => [kind, 0]));
    const orders = ordersOf({ ships: { [role]: 10_000 }, works });
    const laidDown = orders.flatMap((order) =>
      order.type === 'enqueue' && order.kind === 'ship' ? [order.what] : [],
    );
    const roles = laidDown.map((id) => ruleset.shipClasses[id]?.role);
    const helpers = ['scout', 'settler', 'transport'];
    const warships = roles.filter((each) => each !== undefined && !helpers.includes(each));
    expect(new Set(warships)).toEqual(new Set([role]));
  });

  test.each([
    [['nonAggression'], ['nonAggression']],
    [['trade', 'nonAggression'], ['trade']],
    [[], []],
  ] as const)('it asks others for, the first first: %j', (treaties, asked) => {
    const deals = only(besideAnEqual({ treaties }), 'proposeDeal').flatMap(({ give }) => give);
    expect(deals.flatMap((item) => (item.kind === 'treaty' ? [item.terms.kind] : []))).toEqual(
      asked,
    );
  });

  test('it is after, and says so', () => {
    const resolved = besideAnEqual({ plans: { conquer: 100 } }).find(
      ({ order }) => order.type === 'note' && order.value.startsWith('conquer'),
    );
    expect(resolved?.reason?.terms).toContainEqual({ label: 'plan.leaning', amount: 100 });
    const notes = only(besideAnEqual({ plans: { conquer: -100 } }), 'note');
    expect(notes.filter(({ value }) => value.startsWith('conquer'))).toEqual([]);
  });
});
