import { expect, it } from 'vitest';
import { type Compared, proveSums } from '../support/proveSums';

const compared: Compared[] = [];

/** Some turns, and a third of the deals. The long tests play campaigns to their end, with all of them. */
it.each([
  ['khitomer_2295', 10],
  ['crossover_2370', 36],
] as const)(
  '%s: figures are their terms, and forecasts of votes and deals come true',
  (name, turns) => {
    compared.push(proveSums(name, 'sums', turns, { dealsOf: 3 }));
  },
  240_000,
);

it('and there was something to compare', () => {
  console.log(`compared: ${JSON.stringify(compared)}`);
  for (const what of Object.keys(compared[0] ?? {}) as (keyof Compared)[]) {
    const count = compared.reduce((sum, each) => sum + each[what], 0);
    expect(count, what).toBeGreaterThan(5);
  }
});
