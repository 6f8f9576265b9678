import { expect, test } from 'vitest';
import { assignCommander } from '../../../src/sim/orders/assignCommander';
import { holdFleet } from '../../../src/sim/orders/holdFleet';
import { renameFleet } from '../../../src/sim/orders/renameFleet';
import { scrapShips } from '../../../src/sim/orders/scrapShips';
import { setCloak } from '../../../src/sim/orders/setCloak';
import { setRetreat } from '../../../src/sim/orders/setRetreat';
import { setStance } from '../../../src/sim/orders/setStance';
import { tinyGalaxy } from '../../support/galaxy';
import { give } from '../../support/judge';

function port() {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0] },
    lanes: ['a-b'],
    worlds: { 'a.home': { owner: 'red' } },
    characters: {
      ada: { faction: 'red' },
      bo: { faction: 'red', status: 'wounded' },
      cy: { faction: 'red', role: 'governor' },
      foe: { faction: 'blue' },
    },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser', 'raider'], commander: 'ada', route: ['b'] },
      { faction: 'red', at: 'b', ships: ['transport'], mission: { kind: 'survey' } },
      { faction: 'red', at: 'a', ships: ['raider'] },
      { faction: 'blue', at: 'a', ships: ['raider'] },
    ],
  });
}
const first = 'fleet:red:1';

test('hold ends route and mission', () => {
  const made = port();
  expect(give(holdFleet, made, 'red', { fleet: first })).toBe('ok');
  expect(made.game.fleets[first]!.command).toMatchObject({ route: [], mission: { kind: 'none' } });
  expect(give(holdFleet, made, 'red', { fleet: 'fleet:blue:1' })).toBe('noSuchFleet');
});

test('names are trimmed and bounded', () => {
  const made = port();
  expect(give(renameFleet, made, 'red', { fleet: first, name: ' Home ' })).toBe('ok');
  expect(made.game.fleets[first]!.name).toBe('Home');
  expect(give(renameFleet, made, 'red', { fleet: first, name: '' })).toBe('nameEmpty');
  expect(give(renameFleet, made, 'red', { fleet: first, name: 'x'.repeat(41) })).toBe(
    'nameTooLong',
  );
});

test.each([
  [first, 'blockade', 'ok'],
  ['fleet:red:2', 'evade', 'ok'],
  ['fleet:red:2', 'raid', 'unarmed'],
  ['fleet:blue:1', 'hold', 'noSuchFleet'],
  [first, 'sleep', 'malformed'],
])('stance of %s %s: %s', (fleet, stance, expected) => {
  expect(give(setStance, port(), 'red', { fleet, stance: stance as 'hold' })).toBe(expected);
});

test.each([
  [0, 'ok'],
  [1000, 'ok'],
  [1001, 'malformed'],
  [-1, 'malformed'],
  [0.5, 'malformed'],
])('retreat at %d: %s', (permille, expected) => {
  expect(give(setRetreat, port(), 'red', { fleet: first, permille })).toBe(expected);
});

test.each([
  ['fleet:red:3', true, 'ok'],
  [first, true, 'noCloak'],
  [first, false, 'ok'],
  ['fleet:red:3', 1, 'malformed'],
])('cloak of %s %s: %s', (fleet, cloak, expected) => {
  expect(give(setCloak, port(), 'red', { fleet, cloak: cloak as boolean })).toBe(expected);
});

test.each([
  ['ada', 'ok'],
  [null, 'ok'],
  ['bo', 'notFit'],
  ['cy', 'wrongRole'],
  ['foe', 'noSuchCharacter'],
  ['nobody', 'noSuchCharacter'],
])('commander %s: %s', (character, expected) => {
  expect(give(assignCommander, port(), 'red', { fleet: 'fleet:red:3', character })).toBe(expected);
});

test('a commander leads one fleet at a time', () => {
  const made = port();
  give(assignCommander, made, 'red', { fleet: 'fleet:red:3', character: 'ada' });
  expect(made.game.fleets[first]!.commander).toBeNull();
  expect(made.game.fleets['fleet:red:3']!.commander).toBe('ada');
});

test('scrapping pays a share of the duranium, less for damage, at an own world only', () => {
  const made = port();
  made.game.ships['ship:red:1']!.hull = 80;
  expect(give(scrapShips, made, 'red', { fleet: first, ships: ['ship:red:1'] })).toBe('ok');
  expect(made.game.factions.red!.books!.stocks.duranium).toBe(1030);
  expect(made.game.fleets[first]!.ships).toEqual(['ship:red:2']);
  expect(give(scrapShips, made, 'red', { fleet: 'fleet:red:2', ships: ['ship:red:3'] })).toBe(
    'noOwnWorldHere',
  );
  expect(give(scrapShips, made, 'red', { fleet: first, ships: ['ship:red:9'] })).toBe('notInFleet');
});
