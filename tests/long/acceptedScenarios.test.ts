import { expect, it } from 'vitest';
import { mutationSources } from '../support/mutationSources';
import { proveScenarios } from '../support/proveScenarios';

const { example, sandbox, khitomer, crossover, written } = mutationSources();

/** So many accepted scenarios of each kind in each slice; the great ones take a second a piece. */
const share = 50;
const slices = Array.from({ length: share }, (_, slice) => slice + 1);

/** Promise 26: where `validate` accepts a scenario, the game plays it, saves it, opens and verifies it. */
it.each(slices)('5,000 accepted scenarios keep the promise, slice %i', async (slice) => {
  const plans = [
    { sources: [example], accepted: 25 },
    { sources: [written.threeStars, written.cestus], accepted: 30 },
    { sources: [sandbox], accepted: 35 },
    { sources: [khitomer, crossover], accepted: 5 },
    { sources: [written.khitomer, written.crossover], accepted: 5 },
  ];
  const broken: string[] = [];
  let tried = 0;
  for (const { sources, accepted } of plans) {
    const proven = await proveScenarios(sources, { seed: `long ${slice}`, accepted, months: 6 });
    broken.push(...proven.broken);
    tried += proven.tried;
  }
  console.log(`slice ${slice}: ${tried} changed scenarios, 100 accepted and played`);
  expect(broken).toEqual([]);
});
