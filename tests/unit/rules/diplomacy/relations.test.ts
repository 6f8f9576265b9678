import { expect, test } from 'vitest';
import {
  enemiesOf,
  friendly,
  mayPass,
  membersWith,
  relationOf,
  systemOwner,
} from '../../../../src/sim/rules/diplomacy/relations';
import { tinyGalaxy } from '../../../support/galaxy';

const { game } = tinyGalaxy({
  systems: { home: [0, 0], shared: [50, 0], free: [100, 0] },
  factions: ['red', 'blue', 'green', 'grey'],
  alliances: { pact: ['red', 'green'] },
  wars: [
    ['red', 'blue'],
    ['red', 'green'],
  ],
  truces: [['blue', 'green']],
  worlds: {
    'home.one': { owner: 'blue' },
    'shared.big': { owner: 'grey', size: 5 },
    'shared.moon': { owner: 'red', size: 1, development: 'outpost' },
    'free.rock': {},
  },
});

test('an alliance goes before an old war', () => {
  expect(relationOf(game, 'red', 'green')).toBe('allied');
  expect(friendly(game, 'green', 'red')).toBe(true);
  expect(membersWith(game, 'green')).toEqual(['green', 'red']);
  expect(membersWith(game, 'blue')).toEqual(['blue']);
});

test('relations are the same from both sides; nobody said otherwise means peace', () => {
  expect(relationOf(game, 'blue', 'red')).toBe('war');
  expect(relationOf(game, 'green', 'blue')).toBe('truce');
  expect(relationOf(game, 'grey', 'blue')).toBe('peace');
  expect(relationOf(game, 'grey', 'grey')).toBe('self');
  expect(enemiesOf(game, 'red')).toEqual(['blue']);
});

test('a developed world outranks an outpost, however its size', () => {
  expect(systemOwner(game, 'shared')).toBe('grey');
  expect(systemOwner(game, 'free')).toBeNull();
});

test.each([
  ['armed ships at peace stay outside', 'grey', 'home', true, false, false],
  ['armed ships under truce stay outside', 'green', 'home', true, false, false],
  ['unarmed ships pass', 'grey', 'home', false, false, true],
  ['hidden ships ask nobody', 'grey', 'home', true, true, true],
  ['an enemy needs no leave', 'red', 'home', true, false, true],
  ['one own world opens a shared system', 'red', 'shared', true, false, true],
  ['one allied world does too', 'green', 'shared', true, false, true],
  ['empty space is open', 'grey', 'free', true, false, true],
])('%s', (_, faction, system, armed, cloaked, passes) => {
  expect(mayPass(game, faction, system, armed, cloaked)).toBe(passes);
});
