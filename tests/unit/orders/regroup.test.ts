import { expect, test } from 'vitest';
import { mergeFleets } from '../../../src/sim/orders/mergeFleets';
import { splitFleet } from '../../../src/sim/orders/splitFleet';
import { transferShips } from '../../../src/sim/orders/transferShips';
import { tinyGalaxy } from '../../support/galaxy';
import { give } from '../../support/judge';

function port() {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0] },
    lanes: ['a-b'],
    characters: { ada: { faction: 'red' } },
    fleets: [
      {
        faction: 'red',
        at: 'a',
        ships: ['cruiser*3'],
        commander: 'ada',
        supplies: 20,
        route: ['b'],
      },
      { faction: 'red', at: 'a', ships: ['raider'], cloaked: true },
      { faction: 'red', at: 'b', ships: ['scout'] },
      { faction: 'blue', at: 'a', ships: ['scout'] },
      { faction: 'red', at: 'a', ships: ['escort*58'] },
    ],
  });
}

test.each([
  ['fleet:red:1', 'fleet:red:2', 'ok'],
  ['fleet:red:1', 'fleet:red:3', 'notTogether'],
  ['fleet:red:1', 'fleet:blue:1', 'noSuchFleet'],
  ['fleet:red:1', 'fleet:red:4', 'fleetFull'],
  ['fleet:red:1', 'fleet:red:1', 'malformed'],
])('merge %s into %s: %s', (fleet, into, expected) => {
  expect(give(mergeFleets, port(), 'red', { fleet, into })).toBe(expected);
});

test('a merged fleet keeps a commander, the lesser supplies, and is only as hidden as all', () => {
  const made = port();
  give(mergeFleets, made, 'red', { fleet: 'fleet:red:1', into: 'fleet:red:2' });
  expect(made.game.fleets['fleet:red:1']).toBeUndefined();
  const merged = made.game.fleets['fleet:red:2']!;
  expect(merged).toMatchObject({ commander: 'ada', cloaked: false, command: { supplies: 20 } });
  expect(merged.ships).toEqual(['ship:red:4', 'ship:red:1', 'ship:red:2', 'ship:red:3']);
  expect(made.game.ships['ship:red:1']!.fleet).toBe('fleet:red:2');
});

test.each([
  [['ship:red:1'], 'Vanguard', 'ok'],
  [['ship:red:1', 'ship:red:2', 'ship:red:3'], 'All', 'splitLeavesNone'],
  [['ship:red:4'], 'Strangers', 'notInFleet'],
  [['ship:red:1'], '  ', 'nameEmpty'],
  [['ship:red:1'], 'x'.repeat(41), 'nameTooLong'],
  [['ship:red:1', 'ship:red:1'], 'Twice', 'malformed'],
  [[], 'Nobody', 'malformed'],
])('split off %j as %s: %s', (ships, name, expected) => {
  expect(give(splitFleet, port(), 'red', { fleet: 'fleet:red:1', ships, name })).toBe(expected);
});

test('a split fleet waits for orders under the faction’s next id', () => {
  const made = port();
  give(splitFleet, made, 'red', { fleet: 'fleet:red:1', ships: ['ship:red:2'], name: ' Van ' });
  expect(made.game.fleets['fleet:red:5']).toMatchObject({
    name: 'Van',
    ships: ['ship:red:2'],
    commander: null,
    command: { route: [], mission: { kind: 'none' }, supplies: 20 },
  });
});

test.each([
  ['fleet:red:2', ['ship:red:1'], 'ok'],
  ['fleet:red:2', ['ship:red:4'], 'notInFleet'],
  ['fleet:red:3', ['ship:red:1'], 'notTogether'],
  ['fleet:red:4', ['ship:red:1', 'ship:red:2', 'ship:red:3'], 'fleetFull'],
  ['fleet:blue:1', ['ship:red:1'], 'noSuchFleet'],
])('transfer to %s of %j: %s', (into, ships, expected) => {
  expect(give(transferShips, port(), 'red', { fleet: 'fleet:red:1', into, ships })).toBe(expected);
});
