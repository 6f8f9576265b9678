import { describe, expect, test } from 'vitest';
import { binomialP, eloOf, shareOfWins } from '../../../../src/cli/tournament/statistics';

describe('the exact binomial test', () => {
  // Reference values: R, binom.test(wins, games)$p.value.
  test.each([
    [10, 10, 1],
    [9, 10, 1],
    [0, 0, 1],
    [5, 0, 0.0625],
    [0, 5, 0.0625],
    [8, 2, 0.109375],
    [15, 5, 0.04138947],
    [60, 40, 0.05688793],
    [150, 50, 8.395e-13],
  ])('%i won, %i lost', (wins, losses, p) => {
    expect(binomialP(wins, losses) / p).toBeCloseTo(1, 3);
  });

  test('holds where a number could not count the ways', () => {
    expect(binomialP(1000, 0)).toBe(2 ** -999);
    expect(binomialP(1000, 1000)).toBe(1);
    expect(binomialP(5000, 5000 - 1)).toBeGreaterThan(0.98);
  });
});

describe('the share of games won', () => {
  test('has Wilson’s interval', () => {
    const { value, low, high } = shareOfWins(15, 0, 5);
    expect([value, low, high].map((each) => Number(each.toFixed(4)))).toEqual([
      0.75, 0.5313, 0.8881,
    ]);
  });

  test('counts a tie as half', () => {
    expect(shareOfWins(1, 2, 1).value).toBe(0.5);
  });

  test('is unknown before the first game', () => {
    expect(shareOfWins(0, 0, 0)).toEqual({ value: 0.5, low: 0, high: 1 });
  });
});

describe('the difference in Elo’s measure', () => {
  test.each([
    [0.5, 0],
    [0.75, 190.849],
    [0.64, 99.95],
    [0.25, -190.849],
    [0.909091, 400],
  ])('at a share of %f', (share, elo) => {
    expect(eloOf({ value: share, low: share, high: share }).value).toBeCloseTo(elo, 1);
  });

  test('knows no bounds where one side wins all', () => {
    expect(eloOf(shareOfWins(5, 0, 0)).value).toBe(Number.POSITIVE_INFINITY);
    expect(eloOf(shareOfWins(5, 0, 0)).low).toBeGreaterThan(0);
  });
});
