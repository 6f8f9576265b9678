import { describe, expect, it } from 'vitest';
import { purpose } from '../../../../src/ai/core/purpose';
import { openGate } from '../../../../src/ai/staff/openGate';
import {
  applyOrder,
  type LimitKind,
  limitKinds,
  type Order,
  planningCopy,
  validateOrder,
  viewFor,
} from '../../../../src/sim';
import { tinyGalaxy } from '../../../support/galaxy';

/** Two powers, one of which has three fleets and something in store. */
function reds() {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0], vega: [40, 0], rigel: [80, 0] },
    lanes: ['sol-vega', 'vega-rigel'],
    factions: {
      red: { stocks: { dilithium: 300, duranium: 300, latinum: 300, influence: 300 } },
      blue: {},
    },
    worlds: {
      'sol.earth': { owner: 'red', people: 8000 },
      'rigel.seven': { owner: 'blue', people: 8000 },
    },
    fleets: [
      { faction: 'red', at: 'sol', ships: ['cruiser'] },
      { faction: 'red', at: 'sol', ships: ['cruiser'] },
      { faction: 'red', at: 'vega', ships: ['cruiser'] },
    ],
    treaties: [{ kind: 'trade', between: ['blue', 'red'] }],
  });
  return { game, rules, view: viewFor(game, rules, 'red') };
}

/** What a staff may do under limits: how each order, one after the other, is judged. */
function judged(limits: readonly [LimitKind, string | null, number][], orders: readonly Order[]) {
  const { rules, view: source } = reds();
  const view = planningCopy(source);
  for (const [limit, about, amount] of limits) {
    const order = { type: 'limitStaff', limit, about, amount } as const;
    expect(validateOrder(order, { view, faction: 'red', rules })).toBeNull();
    applyOrder(order, { realm: view, faction: 'red', rules });
  }
  const gate = openGate(view, rules, 'propose');
  return orders.map((order) => {
    expect(gate.admits(order, purpose('ready'))).toBe(true);
    const stop = gate.stops(order, { code: 'defend', terms: [] });
    if (stop === null && validateOrder(order, { view, faction: 'red', rules }) === null) {
      applyOrder(order, { realm: view, faction: 'red', rules });
    }
    return stop?.code ?? null;
  });
}

const sell = (amount: number): Order => ({ type: 'trade', stock: 'dilithium', amount: -amount });
const give = (give: Extract<Order, { type: 'proposeDeal' }>['give']): Order => ({
  type: 'proposeDeal',
  to: 'blue',
  give,
  take: [],
  counters: null,
});
const sail = (fleet: number, to: string): Order => ({
  type: 'moveFleet',
  fleet: `fleet:red:${fleet}`,
  route: [to],
});

/** Every limit with orders that it forbids, and orders that it does not. */
const cases: Readonly<
  Record<LimitKind, { about: string | null; amount: number; no: Order[]; yes: Order[] }>
> = {
  noWar: {
    about: null,
    amount: 1,
    no: [
      { type: 'declareWar', on: 'blue', goals: [] },
      { type: 'leaveAlliance', manner: 'war' },
      give([{ kind: 'promise', promise: { kind: 'war', faction: 'blue' }, turns: 6 } as never]),
    ],
    yes: [{ type: 'leaveAlliance', manner: 'notice' }, give([])],
  },
  keepTreaties: {
    about: null,
    amount: 1,
    no: [
      { type: 'breakTreaty', treaty: 'treaty:blue:1' },
      { type: 'leaveAlliance', manner: 'notice' },
    ],
    yes: [{ type: 'declareWar', on: 'blue', goals: [] }],
  },
  keepWorlds: {
    about: null,
    amount: 1,
    no: [give([{ kind: 'world', world: 'sol.earth' }])],
    yes: [give([{ kind: 'stock', stock: 'latinum', amount: 10 }])],
  },
  keepTechnologies: {
    about: null,
    amount: 1,
    no: [give([{ kind: 'technology', technology: 'x' }])],
    yes: [give([{ kind: 'world', world: 'sol.earth' }])],
  },
  keepShips: {
    about: null,
    amount: 1,
    no: [
      { type: 'scrapShips', fleet: 'fleet:red:1', ships: ['ship:red:1'] },
      give([{ kind: 'fleet', fleet: 'fleet:red:1' }]),
    ],
    yes: [give([{ kind: 'world', world: 'sol.earth' }])],
  },
  floor: {
    about: 'dilithium',
    amount: 200,
    no: [sell(101), give([{ kind: 'stock', stock: 'dilithium', amount: 101 }])],
    yes: [sell(100), { type: 'trade', stock: 'dilithium', amount: 10 }],
  },
  spend: {
    about: 'dilithium',
    amount: 60,
    no: [sell(61)],
    yes: [sell(30), sell(30)],
  },
  homeFleets: {
    about: null,
    amount: 2,
    no: [sail(1, 'vega'), { type: 'mergeFleets', fleet: 'fleet:red:1', into: 'fleet:red:2' }],
    yes: [sail(3, 'rigel'), sail(3, 'sol'), sail(1, 'vega')],
  },
  spareFleet: {
    about: 'fleet:red:1',
    amount: 1,
    no: [sail(1, 'vega'), give([{ kind: 'fleet', fleet: 'fleet:red:1' }])],
    yes: [sail(2, 'vega')],
  },
};

describe('a limit', () => {
  it.each(limitKinds)('%s forbids what it says, and nothing else', (kind) => {
    const { about, amount, no, yes } = cases[kind];
    for (const order of no) {
      expect(judged([[kind, about, amount]], [order])).toEqual([`limit.${kind}`]);
      expect(judged([], [order])).toEqual([null]);
    }
    expect(judged([[kind, about, amount]], yes)).toEqual(yes.map(() => null));
  });

  it('counts all that is spent in a month', () => {
    const limits = [['spend', 'dilithium', 60]] satisfies [LimitKind, string, number][];
    expect(judged(limits, [sell(40), sell(30), sell(20)])).toEqual([null, 'limit.spend', null]);
  });

  it('counts what queues will still draw', () => {
    const { rules } = reds();
    const [ship] = Object.values(rules.shipClasses).filter(({ cost }) => cost.duranium > 60);
    if (!ship) throw new Error('no ship');
    const build: Order = {
      type: 'enqueue',
      world: 'sol.earth',
      kind: 'ship',
      what: ship.id,
      repeat: false,
    };
    const left = 300 - ship.cost.duranium;
    expect(judged([['floor', 'duranium', left + 1]], [build])).toEqual(['limit.floor']);
    expect(judged([['floor', 'duranium', left]], [build])).toEqual([null]);
  });
});
