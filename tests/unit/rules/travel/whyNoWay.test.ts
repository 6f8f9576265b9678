import { expect, test } from 'vitest';
import { whyNoWay } from '../../../../src/sim/rules/travel/whyNoWay';
import { type FleetSpec, tinyGalaxy } from '../../../support/galaxy';

function reason(spec: Partial<FleetSpec>, target: string) {
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0], c: [200, 0], z: [0, 100], lost: [900, 0] },
    lanes: ['a-b', 'b-c', 'a-z'],
    factions: ['red', 'blue'],
    worlds: { 'b.gate': { owner: 'blue' } },
    treaties: [{ kind: 'armistice', between: ['red', 'blue'], zone: ['z'] }],
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], ...spec }],
  });
  return whyNoWay(game, rules, game.fleets['fleet:red:1']!, target);
}

test.each<[Partial<FleetSpec>, string, object | null]>([
  [{}, 'a', null],
  [{}, 'c', { code: 'borderInTheWay', values: { system: 'b', faction: 'blue', target: 'c' } }],
  [{}, 'b', { code: 'borderInTheWay', values: { system: 'b', faction: 'blue', target: 'b' } }],
  [{}, 'z', { code: 'zoneInTheWay', values: { system: 'z', faction: 'blue', target: 'z' } }],
  [{}, 'lost', { code: 'noLanesThere', values: { system: 'lost' } }],
  [{ ships: ['station'] }, 'b', { code: 'cannotMove', values: { fleet: 'fleet:red:1' } }],
  [{ ships: ['transport'] }, 'c', null],
])('%j to %s: %j', (fleet, target, expected) => {
  expect(reason(fleet, target)).toEqual(expected);
});
