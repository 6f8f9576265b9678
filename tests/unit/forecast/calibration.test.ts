import { expect, test } from 'vitest';
import { type Case, casesOf, tableOf, tenthsOf } from '../../support/calibrate';

/** The short share of the long test of the same name: enough to see a forecast that is far off. */
test('fights of a campaign end about as often as foretold', () => {
  const cases = casesOf('crossover_2370', '1', 26);
  console.log(tableOf(tenthsOf(cases)));
  expect(cases.length).toBeGreaterThan(10);
  const mean = (figure: (each: Case) => number) =>
    cases.reduce((sum, each) => sum + figure(each), 0) / cases.length;
  const off = mean(({ likely }) => likely) - mean(({ won }) => (won ? 1000 : 0));
  expect(Math.abs(off)).toBeLessThan(200);
}, 120_000);

test('a forecast that promises what does not come is found out', () => {
  const empty = { likely: 950, won: false } as Case;
  const [row] = tenthsOf([empty, empty]).filter(({ cases }) => cases > 0);
  expect(row).toEqual({ from: 900, cases: 2, foretold: 950, won: 0 });
});
