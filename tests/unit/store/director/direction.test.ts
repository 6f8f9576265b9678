import { describe, expect, it } from 'vitest';
import type { ChronicleEntry } from '../../../../src/sim';
import {
  type Direction,
  firstDirection,
  handsOff,
  hasMore,
  holdOf,
  monthMs,
  nextMonth,
} from '../../../../src/store/director/direction';
import type { Scene } from '../../../../src/store/director/scenes';

const story: ChronicleEntry = {
  kind: 'mutiny',
  faction: 'red',
  ships: 4,
  turn: 1,
  until: 1,
  place: null,
  powers: ['red'],
  weight: 100,
  telling: 0,
};
const scene = (great: boolean): Scene => ({ story, great, systems: [] });
const month = (...scenes: Scene[]): Direction => ({ ...firstDirection, scenes });

describe('time follows the news', () => {
  it('hurries through quiet months, stays with news, and longer with great news', () => {
    const quiet = monthMs(month(), 1);
    const news = monthMs(month(scene(false)), 1);
    const great = monthMs(month(scene(true)), 1);
    expect(quiet).toBeLessThan(1000);
    expect(news).toBeGreaterThan(3000);
    expect(great).toBeGreaterThan(news);
  });

  it('gives each of several their time', () => {
    const busy = month(scene(true), scene(false), scene(false));
    const holds = [0, 1, 2].map((at) => holdOf({ ...busy, scene: at }, 1));
    expect(holds.every((hold) => hold > 2000)).toBe(true);
    expect(monthMs(busy, 1)).toBe(holds.reduce((sum, hold) => sum + hold, 0));
    expect([0, 1, 2].map((at) => hasMore({ ...busy, scene: at }))).toEqual([true, true, false]);
  });

  it('leaves words long enough to be read at speed', () => {
    expect(monthMs(month(), 10)).toBeLessThan(50);
    expect(monthMs(month(scene(false)), 10)).toBeGreaterThan(1000);
  });

  it('passes evenly where nobody directs', () => {
    const busy = { ...month(scene(true), scene(false)), directs: false };
    expect(monthMs(busy, 2)).toBe(500);
    expect(holdOf(busy, 2)).toBe(500);
    expect(hasMore(busy)).toBe(false);
  });
});

describe('a camera that a person moves is his', () => {
  const later = (direction: Direction, months: number) => {
    let now = direction;
    for (let at = 0; at < months; at += 1) now = nextMonth(now, [], true);
    return now;
  };
  const touched = (direction: Direction, speed: number) => ({
    ...direction,
    ...handsOff(direction, speed),
  });

  it('until a dozen months have passed, and a dozen seconds', () => {
    const taken = touched(firstDirection, 1);
    expect(taken).toMatchObject({ directs: false, rests: 12 });
    expect(later(taken, 11)).toMatchObject({ directs: false, rests: 1 });
    expect(later(taken, 12)).toMatchObject({ directs: true, rests: null });
    const fast = touched(firstDirection, 10);
    expect(later(fast, 119).directs).toBe(false);
    expect(later(fast, 120).directs).toBe(true);
  });

  it('each touch begins the rest anew, and months seen again are no rest', () => {
    const half = later(touched(firstDirection, 1), 6);
    expect(half.rests).toBe(6);
    expect(nextMonth(half, [], false).rests).toBe(6);
    expect(touched(half, 1).rests).toBe(12);
    expect(handsOff(touched(half, 1), 1)).toBeNull();
  });

  it('a director who was sent away does not come back by himself', () => {
    const away: Direction = { ...firstDirection, directs: false };
    expect(handsOff(away, 1)).toBeNull();
    expect(later(away, 500)).toMatchObject({ directs: false, rests: null });
  });
});
