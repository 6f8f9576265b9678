import { expect, test } from 'vitest';
import { setMission } from '../../../src/sim/orders/setMission';
import type { Mission } from '../../../src/sim/state/fleet';
import { tinyGalaxy } from '../../support/galaxy';
import { give } from '../../support/judge';

function theatre(damaged = false) {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0], far: [900, 0] },
    lanes: ['a-b', 'b-far'],
    factions: ['red', 'blue', 'green'],
    wars: [['red', 'blue']],
    worlds: {
      'a.home': { owner: 'red' },
      'b.foe': { owner: 'blue', people: 10 },
      'b.neutral': { owner: 'green' },
      'b.free': { people: [{ species: 'human', status: 'citizen', millions: 5 }] },
      'b.empty': {},
    },
    fleets: [
      {
        faction: 'red',
        at: 'a',
        ships: [{ class: 'cruiser', hull: damaged ? 1 : 160, troops: 10 }],
        route: ['b'],
      },
      { faction: 'red', at: 'a', ships: ['settler'] },
      {
        faction: 'red',
        at: 'a',
        ships: ['scout'],
        mission: { kind: 'escort', fleet: 'fleet:red:1' },
      },
      { faction: 'red', at: 'a', ships: ['transport'] },
    ],
  });
}

test.each<[string, object, string]>([
  ['fleet:red:1', { kind: 'none' }, 'ok'],
  ['fleet:red:1', { kind: 'invade', world: 'b.foe' }, 'ok'],
  ['fleet:red:1', { kind: 'invade', world: 'b.free' }, 'ok'],
  ['fleet:red:1', { kind: 'invade', world: 'b.neutral' }, 'notAtWar'],
  ['fleet:red:1', { kind: 'invade', world: 'a.home' }, 'ownWorld'],
  ['fleet:red:1', { kind: 'invade', world: 'b.empty' }, 'nobodyThere'],
  ['fleet:red:1', { kind: 'invade', world: 'no.where' }, 'noSuchWorld'],
  ['fleet:red:2', { kind: 'invade', world: 'b.foe' }, 'noTroops'],
  ['fleet:red:4', { kind: 'invade', world: 'b.foe' }, 'noTroops'],
  ['fleet:red:1', { kind: 'invade', world: 'b.foe', troops: 10 }, 'ok'],
  ['fleet:red:1', { kind: 'invade', world: 'b.foe', troops: 11 }, 'fewerTroops'],
  ['fleet:red:1', { kind: 'invade', world: 'b.foe', troops: 0 }, 'malformed'],
  ['fleet:red:1', { kind: 'bombard', world: 'b.foe', troops: 5 }, 'malformed'],
  ['fleet:red:1', { kind: 'bombard', world: 'b.foe' }, 'ok'],
  ['fleet:red:2', { kind: 'bombard', world: 'b.foe' }, 'unarmed'],
  ['fleet:red:2', { kind: 'settle', world: 'b.empty' }, 'ok'],
  ['fleet:red:1', { kind: 'settle', world: 'b.empty' }, 'noSettlers'],
  ['fleet:red:2', { kind: 'settle', world: 'b.foe' }, 'ownedWorld'],
  ['fleet:red:2', { kind: 'settle', world: 'b.free' }, 'inhabited'],
  ['fleet:red:2', { kind: 'escort', fleet: 'fleet:red:1' }, 'ok'],
  ['fleet:red:2', { kind: 'escort', fleet: 'fleet:red:2' }, 'escortsItself'],
  ['fleet:red:1', { kind: 'escort', fleet: 'fleet:red:3' }, 'escortCircle'],
  ['fleet:red:2', { kind: 'escort', fleet: 'fleet:none' }, 'noSuchFleet'],
  ['fleet:red:1', { kind: 'repair' }, 'undamaged'],
  ['fleet:red:1', { kind: 'survey' }, 'ok'],
  ['fleet:red:1', { kind: 'explore' }, 'ok'],
  ['fleet:none', { kind: 'none' }, 'noSuchFleet'],
  ['fleet:red:1', { kind: 'dance' }, 'malformed'],
  ['fleet:red:1', { kind: 'none', world: 'b.foe' }, 'malformed'],
  ['fleet:red:1', { kind: 'invade' }, 'malformed'],
  ['fleet:red:1', [], 'malformed'],
])('%s %j: %s', (fleet, mission, expected) => {
  expect(give(setMission, theatre(), 'red', { fleet, mission: mission as Mission })).toBe(expected);
});

test('a damaged fleet may seek repair, and drops its route for it', () => {
  const made = theatre(true);
  expect(give(setMission, made, 'red', { fleet: 'fleet:red:1', mission: { kind: 'repair' } })).toBe(
    'ok',
  );
  expect(made.game.fleets['fleet:red:1']!.command!.route).toEqual([]);
});

test('what is surveyed or seen needs no second look', () => {
  const made = theatre();
  const { intel } = made.game.factions.red!.books!;
  intel.surveyed.b = 1;
  intel.seen = { a: 1, b: 1, far: 1 };
  const ask = (mission: Mission) =>
    give(setMission, made, 'red', { fleet: 'fleet:red:1', mission });
  expect(ask({ kind: 'survey' })).toBe('alreadySurveyed');
  expect(ask({ kind: 'explore' })).toBe('nothingToExplore');
});
