import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../../src/content';
import { parseScenario } from '../../../../src/sim';
import { cpuTime } from '../../../support/cpuTime';
import { atlas } from '../../../support/scenarios';
import type { Draft } from '../sampleScenario';
import { read, shortScenario } from './shortScenario';

const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);
const told = (change: (draft: Draft) => void) =>
  read(change).issues.map(({ path, code }) => `${path} ${code}`);

/** Few words that stand for more than a machine could hold. */
const bombs: readonly (readonly [string, (draft: Draft) => void, readonly string[]])[] = [
  [
    'many fleets, a hundred times each, of many ships',
    (s) => {
      s.templates.watch.ships = many(5000, 'kli_brel*100');
      s.fleets.talon = many(1500, { name: 'W', system: 'talon', template: 'watch', count: 100 });
    },
    ['fleets tooMany'],
  ],
  [
    'a billion fleets',
    (s) => Object.assign(s.fleets.talon[0], { count: 1_000_000_000 }),
    ['fleets.talon[0].count tooBig'],
  ],
  [
    'a billion ships',
    (s) => Object.assign(s.templates.watch, { ships: ['kli_brel*1000000000'] }),
    ['templates.watch.ships[0] badShips'],
  ],
  [
    'wars of all with all, again and again',
    (s) => {
      const all = many(32, 'haven');
      s.relations = many(2000, { between: [all, all], kind: 'war' });
    },
    ['relations tooMany'],
  ],
  [
    'opinions of all about all, again and again',
    (s) =>
      Object.assign(s, {
        opinions: many(4000, { of: many(32, 'haven'), about: many(32, 'talon'), points: 1 }),
      }),
    ['opinions tooMany'],
  ],
  [
    'walls of batteries on two thousand worlds',
    (s) => {
      const wall = {
        name: 'W',
        class: 'station',
        size: 1,
        richness: { dilithium: 0, duranium: 0 },
      };
      for (let index = 0; index < 2000; index += 1) {
        s.worlds[`ford.w${index}`] = { ...wall, buildings: many(40, 'orbital_battery*99') };
      }
    },
    ['worlds["ford.w1999"].buildings tooMany'],
  ],
  [
    'a wall of batteries',
    (s) => Object.assign(s.worlds['haven.prime'], { buildings: many(40, 'orbital_battery*99') }),
    ['worlds["haven.prime"].buildings tooMany'],
  ],
];

describe('a bomb of few words', () => {
  test.each(bombs)('%s is refused before it is built', (_, change, wanted) => {
    const before = cpuTime();
    expect(told(change)).toEqual(expect.arrayContaining([...wanted]));
    expect(cpuTime() - before).toBeLessThan(2000);
  });

  test('the whole chart without a lane is joined in no time', () => {
    const closed = atlas.lanes.slice(0, 1000);
    const draft = {
      ...shortScenario(),
      theatre: { systems: atlas.systems.map(({ id }) => id), closed },
    };
    const before = cpuTime();
    expect(parseScenario(draft, ruleset, atlas).scenario).toBeNull();
    expect(cpuTime() - before).toBeLessThan(3000);
  });
});

test.each<readonly [string, (draft: Draft) => void, RegExp]>([
  [
    'a chart',
    (s) => Object.assign(s.theatre, { chart: 'constructor' }),
    /^theatre.chart unknownReference$/,
  ],
  [
    'a year',
    (s) => Object.assign(s.theatre, { year: 'valueOf' }),
    /^theatre.year unknownReference$/,
  ],
  [
    'a template',
    (s) => Object.assign(s.fleets.talon[0], { template: 'toString' }),
    /^fleets.talon\[0\].template badId$/,
  ],
  [
    'a building',
    (s) => s.worlds['haven.prime'].buildings.push('constructor*2'),
    /buildings\[2\] badId$/,
  ],
  [
    'a ship',
    (s) => s.fleets.haven[0].ships.push('toString*2'),
    /^fleets.haven\[0\].ships\[1\] badId$/,
  ],
  [
    'a law',
    (s) => Object.assign(s.laws[0], { enslaved: ['valueOf'] }),
    /^laws\[0\].enslaved\[0\] badId$/,
  ],
])('%s by a name that every object answers to is none', (_, change, wanted) => {
  expect(told(change)).toContainEqual(expect.stringMatching(wanted));
});

test.each(['theatre', 'worlds', 'templates', 'fleets'])(
  'no key of %s is one that every object answers to',
  (part) => {
    const text = JSON.stringify(shortScenario()).replace(
      `"${part}":{`,
      `"${part}":{"__proto__":{},`,
    );
    expect(parseScenario(text, ruleset).issues.map(({ code }) => code)).toEqual(['forbiddenKey']);
  },
);

test('a template holds ships, not templates', () => {
  expect(told((s) => s.templates.watch.ships.push('watch*2'))).toEqual([
    'templates.watch.ships[1] unknownReference',
  ]);
});

test('what grows too long by its number is told where it is written', () => {
  expect(told((s) => Object.assign(s.fleets.talon[0], { name: 'W'.repeat(119) }))).toEqual([
    'fleets.talon[0].name tooMany',
  ]);
});

test('comments count among what a file may hold, and may hold anything', () => {
  const anything = { any: [1.5, null, { $comment: 'thing' }] };
  expect(read((s) => Object.assign(s, { $comment: anything })).issues).toEqual([]);
  const [first] = told((s) => Object.assign(s, { $comment: many(400_000, 0) }));
  expect(first).toMatch(/^\$comment\[\d+\] tooManyValues$/);
});
