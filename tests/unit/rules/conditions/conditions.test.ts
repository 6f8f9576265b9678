import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { standings } from '../../../../src/sim/rules/alliance/standing';
import { isMet } from '../../../../src/sim/rules/conditions/isMet';
import { points } from '../../../../src/sim/rules/conditions/points';
import type { Condition } from '../../../../src/sim/state/condition';
import { tinyGalaxy } from '../../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { sol: [0, 0], vega: [100, 0], deneb: [200, 0], void: [300, 0] },
  lanes: ['sol-vega', 'vega-deneb', 'deneb-void'],
  factions: {
    red: { technologies: ['warp'], stocks: { latinum: 500 }, prestige: 40 },
    blue: {},
    green: {},
    gone: { alive: false },
  },
  worlds: {
    'sol.home': { owner: 'red' },
    'sol.moon': { owner: 'red', development: 'outpost' },
    'vega.home': { owner: 'blue' },
    'deneb.home': { owner: 'green' },
  },
  alliances: { pact: ['red', 'blue'] },
  wars: [['red', 'green']],
  turn: 7,
});

/** Red's part of the standing in its Council, in permille, and not rounded up. */
const weights = standings(game, rules, game.alliances.pact!);
const own = total(weights.red ?? []);
const voice = Math.floor((1000 * own) / (own + total(weights.blue ?? [])));

const cases: [string, Condition, boolean][] = [
  ['a voice so loud', { standingAtLeast: { faction: 'red', permille: voice } }, true],
  ['no louder', { standingAtLeast: { faction: 'red', permille: voice + 1 } }, false],
  ['none outside', { standingAtLeast: { faction: 'green', permille: 1 } }, false],
  ['holds all systems', { holds: { faction: 'red', systems: ['sol'] } }, true],
  ['misses one', { holds: { faction: 'red', systems: ['sol', 'vega'] } }, false],
  ['holds enough of them', { holds: { faction: 'red', systems: ['sol', 'vega'], count: 1 } }, true],
  [
    'holds with allies',
    { holds: { faction: 'red', systems: ['sol', 'vega'], allied: true } },
    true,
  ],
  ['nobody holds the void', { holds: { faction: 'red', systems: ['void'] } }, false],
  ['two worlds', { worldsAtLeast: { faction: 'red', count: 2 } }, true],
  ['not three', { worldsAtLeast: { faction: 'red', count: 3 } }, false],
  ['one developed', { developedAtLeast: { faction: 'red', count: 1 } }, true],
  ['not two developed', { developedAtLeast: { faction: 'red', count: 2 } }, false],
  ['half of all worlds', { shareAtLeast: { faction: 'red', permille: 500 } }, true],
  ['not more', { shareAtLeast: { faction: 'red', permille: 501 } }, false],
  ['more with allies', { shareAtLeast: { faction: 'red', permille: 750, allied: true } }, true],
  ['largest', { largest: { faction: 'red' } }, true],
  ['not largest', { largest: { faction: 'blue' } }, false],
  ['gone', { eliminated: { faction: 'gone' } }, true],
  ['not gone', { eliminated: { faction: 'red' } }, false],
  ['alive', { alive: { faction: 'red' } }, true],
  ['not alive', { alive: { faction: 'gone' } }, false],
  ['knows', { knows: { faction: 'red', technology: 'warp' } }, true],
  ['does not know', { knows: { faction: 'blue', technology: 'warp' } }, false],
  ['has stock', { stockAtLeast: { faction: 'red', stock: 'latinum', amount: 500 } }, true],
  ['lacks stock', { stockAtLeast: { faction: 'red', stock: 'latinum', amount: 501 } }, false],
  ['high in prestige', { prestigeAtLeast: { faction: 'red', points: 40 } }, true],
  ['not so high', { prestigeAtLeast: { faction: 'red', points: 41 } }, false],
  ['allied', { allied: { factions: ['red', 'blue'] } }, true],
  ['not all allied', { allied: { factions: ['red', 'blue', 'green'] } }, false],
  ['at war', { atWar: { factions: ['red', 'green'] } }, true],
  ['at peace', { atWar: { factions: ['blue', 'green'] } }, false],
  ['late enough', { turnAtLeast: 7 }, true],
  ['too early', { turnAtLeast: 8 }, false],
  ['not', { not: { turnAtLeast: 8 } }, true],
  ['all', { all: [{ turnAtLeast: 1 }, { turnAtLeast: 8 }] }, false],
  ['any', { any: [{ turnAtLeast: 1 }, { turnAtLeast: 8 }] }, true],
];

describe('a condition', () => {
  it.each(cases)('%s', (_, condition, expected) => {
    expect(isMet(game, rules, condition)).toBe(expected);
  });
});

describe('points', () => {
  it('add up what is met', () => {
    const objective = { title: '', text: '', kind: 'points', when: { turnAtLeast: 1 } } as const;
    const realm = {
      ...game,
      objectives: [
        { ...objective, id: 'a', faction: 'red', points: 10, metOn: 3 },
        { ...objective, id: 'b', faction: 'red', points: 5, metOn: 4 },
        { ...objective, id: 'c', faction: 'blue', points: 7, metOn: null },
      ],
    };
    expect(points(realm)).toEqual({ blue: 0, gone: 0, green: 0, red: 15 });
  });
});
