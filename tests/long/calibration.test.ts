import { expect, it } from 'vitest';
import { type Case, casesOf, tableOf, tenthsOf } from '../support/calibrate';

/** Cases a tenth of the odds must have before its share of victories says anything. */
const enough = 25;

/**
 * Of the fights foretold at 60 to 70 % between 60 and 70 % are won, and so for each tenth of the odds
 * that has enough cases. A fight is scored by its likeliest odds, also where they were a range; ranges
 * are scored once more by how seldom the share of victories lies outside them. Judged are fights
 * fought alone: what allies will order is in nobody's view. The table of all is printed beside it.
 */
it('fights end as often as foretold, in each tenth of the odds', () => {
  const cases = (['khitomer_2295', 'crossover_2370'] as const).flatMap((name) =>
    ['11', '12', '13', '14', '15', '16'].flatMap((seed) => casesOf(name, seed, 120)),
  );
  const tenths = tenthsOf(cases.filter(({ helped }) => !helped));
  console.log(`fought alone:\n${tableOf(tenths)}\nall:\n${tableOf(tenthsOf(cases))}`);
  const blind = cases.filter(({ from, to, unseen }) => unseen || to - from > 300);
  console.log(`ranges: ${rangeText(blind)}`);
  for (const { from, cases: count, foretold, won } of tenths) {
    if (count < enough) continue;
    // Nineteen times in twenty chance alone takes the share of so few cases no further than this.
    const chance = Math.ceil(2 * Math.sqrt((foretold * (1000 - foretold)) / count));
    expect(won, `${from / 10} %`).toBeGreaterThanOrEqual(from - chance);
    expect(won, `${from / 10} %`).toBeLessThanOrEqual(from + 100 + chance);
  }
});

function rangeText(cases: readonly Case[]): string {
  const mean = (figure: (each: Case) => number) =>
    Math.round(cases.reduce((sum, each) => sum + figure(each), 0) / Math.max(1, cases.length));
  const [from, to] = [mean((each) => each.from), mean((each) => each.to)];
  const won = mean((each) => (each.won ? 1000 : 0));
  return `${cases.length} cases, from ${from / 10} % to ${to / 10} % on average, ${won / 10} % won`;
}
