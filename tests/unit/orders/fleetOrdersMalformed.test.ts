import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashState } from '../../../src/sim/lib/hash';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { isOrder, validateOrder } from '../../../src/sim/orders/validateOrder';
import type { Order } from '../../../src/sim/state/order';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

const types = [
  'moveFleet',
  'holdFleet',
  'mergeFleets',
  'splitFleet',
  'transferShips',
  'renameFleet',
  'setStance',
  'setRetreat',
  'setCloak',
  'setMission',
  'assignCommander',
  'scrapShips',
];

function galaxy() {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0] },
    lanes: ['a-b'],
    worlds: { 'a.home': { owner: 'red' }, 'b.rock': {} },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser', 'raider'] },
      { faction: 'red', at: 'a', ships: ['settler'] },
      { faction: 'blue', at: 'b', ships: ['cruiser'] },
    ],
  });
}

const odd = fc.oneof(
  fc.constantFrom('', '__proto__', 'constructor', null, -1, 0.5),
  fc.jsonValue(),
);
/** Mostly what the field is for, now and then anything at all. */
const field = (...sound: fc.Arbitrary<unknown>[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.oneof(...sound) }, { weight: 1, arbitrary: odd });
const fleet = fc.constantFrom('fleet:red:1', 'fleet:red:2', 'fleet:blue:1', 'fleet:none');
const world = fc.constantFrom('a.home', 'b.rock', 'no.where');
const ship = fc.constantFrom('ship:red:1', 'ship:red:2', 'ship:red:3', 'ship:blue:1');
const mission = fc.oneof(
  fc.record({ kind: fc.constantFrom('none', 'survey', 'explore', 'repair') }),
  fc.record({ kind: fc.constantFrom('invade', 'bombard', 'settle'), world }),
  fc.record({ kind: fc.constant('escort'), fleet }),
);
const order = fc.record({
  type: fc.constantFrom(...types),
  fleet: field(fleet),
  into: field(fleet),
  ships: field(fc.uniqueArray(ship, { minLength: 1, maxLength: 3 })),
  route: field(fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 })),
  name: field(fc.string({ maxLength: 50 })),
  mission: field(mission),
  stance: field(fc.constantFrom('assault', 'hold', 'evade', 'patrol')),
  permille: field(fc.integer({ min: 0, max: 1000 })),
  cloak: field(fc.boolean()),
  character: field(fc.constant(null)),
});

test('an order is legal or has no effect, and never touches another’s fleets', () => {
  let legal = 0;
  fc.assert(
    fc.property(order, (given) => {
      const { game, rules } = galaxy();
      const before = hashState(game);
      const foreign = hashState(game.fleets['fleet:blue:1']);
      const view = viewFor(game, rules, 'red');
      const refusal = validateOrder(given, { view, faction: 'red', rules });
      expect(hashState(game)).toBe(before);
      if (refusal !== null || !isOrder(given)) return;
      legal += 1;
      applyOrder(given as Order, { realm: game, faction: 'red', rules });
      expect(hashState(game.fleets['fleet:blue:1'])).toBe(foreign);
      for (const fleet of Object.values(game.fleets)) {
        expect(fleet.ships.length).toBeGreaterThan(0);
        for (const ship of fleet.ships) expect(game.ships[ship]!.fleet).toBe(fleet.id);
      }
    }),
    { numRuns: 2000 },
  );
  expect(legal).toBeGreaterThan(400);
});
