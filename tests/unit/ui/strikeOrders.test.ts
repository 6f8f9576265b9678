import { describe, expect, it } from 'vitest';
import { forecastStrike } from '../../../src/sim';
import { viewFor } from '../../../src/sim/view/viewFor';
import {
  type Act,
  type Aim,
  strikeOrders,
  transportsInReach,
} from '../../../src/ui/panels/forecast/strikeOrders';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], foe: [100, 0] },
  lanes: ['home-foe'],
  factions: ['red', 'blue'],
  worlds: {
    'home.one': { owner: 'red', people: 900 },
    'foe.one': { owner: 'blue', people: 90 },
    'foe.two': { owner: 'blue', people: 90 },
  },
  fleets: [
    { faction: 'red', at: 'home', ships: [{ class: 'transport', troops: 20 }] },
    { faction: 'red', at: 'home', ships: [{ class: 'transport', troops: 40 }] },
    { faction: 'red', at: 'home', ships: ['cruiser'] },
  ],
  wars: [['red', 'blue']],
});
const view = viewFor(game, rules, 'red');
const all = ['fleet:red:1', 'fleet:red:2', 'fleet:red:3'];
const strike = forecastStrike(view, rules, { fleets: all, system: 'foe' });
const missions = (act: Act, aim: Aim) =>
  strikeOrders(view, rules, strike, act, aim).flatMap((order) =>
    order.type === 'setMission' ? [[order.fleet, order.mission]] : [],
  );

describe('the orders of a strike', () => {
  it('go for the world aimed at, whichever it is', () => {
    for (const world of ['foe.one', 'foe.two']) {
      for (const act of ['invade', 'bombard', 'settle'] as const) {
        for (const [, mission] of missions(act, { world, troops: null })) {
          expect(mission).toMatchObject({ kind: act, world });
        }
      }
    }
  });

  it('land as many troops as are asked for, from the fullest fleet first', () => {
    const world = 'foe.one';
    expect(missions('invade', { world, troops: 45 })).toEqual([
      ['fleet:red:2', { kind: 'invade', world }],
      ['fleet:red:1', { kind: 'invade', world, troops: 5 }],
    ]);
    expect(missions('invade', { world, troops: 30 })).toEqual([
      ['fleet:red:2', { kind: 'invade', world, troops: 30 }],
    ]);
  });

  it('are nothing without a world where one is needed', () => {
    expect(strikeOrders(view, rules, strike, 'invade', { world: null, troops: null })).toEqual([]);
  });
});

it('all transports in reach are found at once', () => {
  const reach = (months: Record<string, number | null>) => (id: string) => months[id] ?? null;
  const near = reach({ 'fleet:red:1': 1, 'fleet:red:2': 3, 'fleet:red:3': 0 });
  expect(transportsInReach(view, near, [], 1)).toEqual(['fleet:red:1']);
  expect(transportsInReach(view, near, ['fleet:red:1'], 3)).toEqual(['fleet:red:2']);
});
