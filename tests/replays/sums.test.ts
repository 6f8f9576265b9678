import { expect, it } from 'vitest';
import { type Compared, proveSums } from '../support/proveSums';

const compared: Compared[] = [];

/** The long tests play campaigns to their end. */
it.each(['khitomer_2295', 'crossover_2370'] as const)(
  '%s: figures are their terms, and forecasts of votes and deals come true',
  (name) => {
    compared.push(proveSums(name, 'sums', 50));
  },
  240_000,
);

it('and there was something to compare', () => {
  console.log(`compared: ${JSON.stringify(compared)}`);
  for (const what of Object.keys(compared[0] ?? {}) as (keyof Compared)[]) {
    const count = compared.reduce((sum, each) => sum + each[what], 0);
    expect(count, what).toBeGreaterThan(12);
  }
});
