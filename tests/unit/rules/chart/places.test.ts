import { expect, test } from 'vitest';
import { lowestFirst } from '../../../../src/sim/lib/lowestFirst';
import {
  fleetsByPlace,
  fleetsBySystem,
  placeKey,
  positionOf,
  systemOf,
} from '../../../../src/sim/rules/chart/places';
import { tinyGalaxy } from '../../../support/galaxy';

const there = { kind: 'lane', from: 'b', to: 'a', progress: 30 } as const;
const here = { kind: 'lane', from: 'a', to: 'b', progress: 71 } as const;
const { game } = tinyGalaxy({
  systems: { a: [0, 0], b: [101, 50] },
  lanes: ['a-b:101'],
  fleets: [
    { faction: 'red', at: 'a', ships: ['scout'] },
    { faction: 'red', at: there, ships: ['scout'] },
    { faction: 'blue', at: here, ships: ['scout'] },
  ],
});

test('one place has one key from whichever end one comes', () => {
  expect(placeKey(game.chart, there)).toBe(placeKey(game.chart, here));
  expect(fleetsByPlace(game).get('a|b|71')).toHaveLength(2);
  expect([...fleetsBySystem(game).keys()]).toEqual(['a']);
});

test('a place on a lane belongs to the nearer end', () => {
  expect(systemOf(game.chart, here)).toBe('b');
  expect(systemOf(game.chart, { ...here, progress: 50 })).toBe('a');
  expect(positionOf(game.chart, { ...here, progress: 50 })).toEqual({ x: 50, y: 24 });
});

test('the queue gives the lowest first, of equals the eldest', () => {
  const queue = lowestFirst<string>();
  for (const [at, key] of [3, 1, 2, 1, 3, 0].entries()) queue.push(`${key}.${at}`, key);
  const order = [];
  for (let next = queue.pop(); next; next = queue.pop()) order.push(next.item);
  expect(order).toEqual(['0.5', '1.1', '1.3', '2.2', '3.0', '3.4']);
});
