import { describe, expect, it } from 'vitest';
import {
  apportion,
  seatCount,
  seatPlan,
  sectorsOf,
} from '../../../../../src/ui/screens/council/chamber/seatPlan';
import { spread } from '../../../../../src/ui/screens/council/chamber/spread';

const shape = { inner: 100, outer: 200, rows: 5 };
const claims = [
  { id: 'left', weight: 480 },
  { id: 'middle', weight: 115 },
  { id: 'right', weight: 405 },
];

describe('the seats of the chamber', () => {
  const seats = seatPlan(claims, shape);

  it('are a hundred, each a hundredth of all standing', () => {
    expect(seats).toHaveLength(seatCount);
    const count = (id: string) => seats.filter(({ holder }) => holder === id).length;
    expect(['left', 'middle', 'right'].map(count)).toEqual([48, 12, 40]);
  });

  it('stand side by side in the order of the claims', () => {
    const holders = seats.map(({ holder }) => holder);
    const blocks = holders.filter((holder, index) => holder !== holders[index - 1]);
    expect(blocks).toEqual(['left', 'middle', 'right']);
    expect(seats[0]?.x).toBeLessThan(0);
    expect(seats.at(-1)?.x).toBeGreaterThan(0);
  });

  it('stand in half circles between the inner and the outer row', () => {
    for (const { x, y } of seats) {
      expect(y).toBeGreaterThan(0);
      const radius = Math.hypot(x, y);
      expect(radius).toBeGreaterThan(99.9);
      expect(radius).toBeLessThan(200.1);
    }
  });

  it('are none where nobody weighs anything', () => {
    expect(seatPlan([{ id: 'nobody', weight: -3 }], shape)).toEqual([]);
  });
});

it.each([
  [[1, 1, 1], 100, [34, 33, 33]],
  [[0, 5], 10, [0, 10]],
  [[-20, 3, 1], 4, [0, 3, 1]],
])('%j of %i whole seats: %j', (weights, count, seats) => {
  const some = weights.map((weight, index) => ({ id: String(index), weight }));
  expect(apportion(some, count)).toEqual(seats);
});

it('the rim is cut into stretches that meet and cover the half circle', () => {
  const sectors = sectorsOf(claims);
  expect(sectors[0]?.from).toBeCloseTo(Math.PI);
  expect(sectors.at(-1)?.to).toBeCloseTo(0);
  sectors.slice(1).forEach(({ from }, index) => {
    expect(from).toBeCloseTo(sectors[index]?.to ?? Number.NaN);
  });
});

it('marks that crowd are moved apart and keep their order', () => {
  const places = spread([3, 1.6, 1.58, 1.56, 0.2], 0.2);
  places.slice(1).forEach((place, index) => {
    expect((places[index] ?? 0) - place).toBeGreaterThan(0.19);
  });
  expect(places[0]).toBe(3);
});
