import { expect, it } from 'vitest';
import { proveSums } from '../support/proveSums';

/** Whole campaigns: every opinion, standing, contentment, answer and vote is the sum of its terms. */
const plans = (['khitomer_2295', 'crossover_2370'] as const).flatMap((name) =>
  ['1', '2', '3'].map((seed) => [name, seed] as const),
);

it.each(plans)(
  '%s, seed %s: figures are their terms, forecasts come true, to the last turn',
  (name, seed) => {
    const compared = proveSums(name, seed, 120);
    console.log(`${name} ${seed}: ${JSON.stringify(compared)}`);
    expect(compared.opinions).toBeGreaterThan(100);
  },
  600_000,
);
