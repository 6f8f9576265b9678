import { expect, test } from 'vitest';
import { moveFleet } from '../../../src/sim/orders/moveFleet';
import { tinyGalaxy } from '../../support/galaxy';
import { give } from '../../support/judge';

function road() {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0], c: [200, 0] },
    lanes: ['a-b', 'b-c'],
    worlds: { 'c.home': { owner: 'blue' }, 'b.rock': {} },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser'], mission: { kind: 'explore' } },
      { faction: 'red', at: 'a', ships: ['station'] },
      { faction: 'blue', at: 'b', ships: ['scout'] },
      { faction: 'red', at: 'a', ships: ['settler'], mission: { kind: 'settle', world: 'b.rock' } },
      { faction: 'red', at: 'c', ships: ['scout'] },
    ],
  });
}

test.each([
  ['fleet:red:1', ['b'], 'ok'],
  ['fleet:red:1', [], 'emptyRoute'],
  ['fleet:red:1', ['c'], 'noLane'],
  ['fleet:red:1', ['nowhere'], 'noSuchSystem'],
  ['fleet:red:1', ['b', 'c'], 'borderClosed'],
  ['fleet:red:2', ['b'], 'cannotMove'],
  ['fleet:blue:1', ['a'], 'noSuchFleet'],
  ['fleet:none', ['a'], 'noSuchFleet'],
  ['fleet:red:1', 'b', 'malformed'],
  ['fleet:red:1', [7], 'malformed'],
  ['__proto__', ['b'], 'malformed'],
])('%s along %j: %s', (fleet, route, expected) => {
  expect(give(moveFleet, road(), 'red', { fleet, route: route as string[] })).toBe(expected);
});

test('a route ends missions that choose their own, and those on worlds elsewhere', () => {
  const made = road();
  give(moveFleet, made, 'red', { fleet: 'fleet:red:1', route: ['b'] });
  give(moveFleet, made, 'red', { fleet: 'fleet:red:3', route: ['b'] });
  const missionOf = (id: string) => made.game.fleets[id]!.command!.mission.kind;
  expect(missionOf('fleet:red:1')).toBe('none');
  expect(missionOf('fleet:red:3')).toBe('settle');
  give(moveFleet, made, 'red', { fleet: 'fleet:red:3', route: ['b', 'a'] });
  expect(missionOf('fleet:red:3')).toBe('none');
});
