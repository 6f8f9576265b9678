import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../../../../src/sim/lib/integers';
import { chartIndex } from '../../../../src/sim/rules/chart/chartIndex';
import { tinyGalaxy } from '../../../support/galaxy';

const { game } = tinyGalaxy({
  systems: { a: [0, 0], b: [100, 0], c: [200, 0], d: [100, 100], lost: [900, 900] },
  lanes: ['a-b', 'b-c', 'a-d', 'd-c:20'],
});
const index = chartIndex(game.chart);

test('a chart has one index', () => {
  expect(chartIndex(game.chart)).toBe(index);
});

test('neighbours stand in the order of their ids, with the length of the lane', () => {
  expect(index.neighbours('a')).toEqual([
    { system: 'b', lane: 'a|b', length: 100 },
    { system: 'd', lane: 'a|d', length: 141 },
  ]);
  expect(index.neighbours('lost')).toEqual([]);
});

test('distance follows the shortest way along lanes, −1 where there is none', () => {
  expect(index.distance('a', 'c')).toBe(161);
  expect(index.distance('b', 'd')).toBe(120);
  expect(index.distance('a', 'a')).toBe(0);
  expect(index.distance('a', 'lost')).toBe(-1);
  expect(index.laneDistances('a').get('nowhere')).toBe(-1);
});

test('the grid finds exactly the systems in range, in order of id', () => {
  const points = fc.array(
    fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: 700 }), (places, range) => {
      const systems = Object.fromEntries(places.map((place, at) => [`s${at + 100}`, place]));
      const { game: made } = tinyGalaxy({ systems });
      const [x, y] = places[0]!;
      const expected = Object.values(made.chart.systems)
        .map((system) => ({
          system: system.id,
          squared: (system.x - x) ** 2 + (system.y - y) ** 2,
        }))
        .filter(({ squared }) => squared <= range * range)
        .map(({ system, squared }) => ({ system, distance: root(squared), stormy: false }));
      expect(chartIndex(made.chart).within('s100', range)).toEqual(expected);
    }),
  );
});

test('a range beyond all systems finds them all, at no more cost', () => {
  const all = index.around(100, 100, 40_000_000);
  expect(all.map(({ system }) => system)).toEqual(['a', 'b', 'c', 'd', 'lost']);
  expect(index.around(9000, 9000, 100)).toEqual([]);
});
