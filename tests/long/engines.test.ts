import { expect, it } from 'vitest';
import type { Job } from '../engines/entry';
import { openWorkshop } from '../support/engines';

/** Promise 1, at length: five games of sixty turns, every hash equal in every engine. */
const jobs: Job[] = [
  { name: 'khitomer_2295', seed: 'long', hand: 'computer', turns: 60 },
  { name: 'khitomer_2295', seed: 'long', hand: 'mixed', turns: 60 },
  { name: 'crossover_2370', seed: 'long', hand: 'computer', turns: 60 },
  { name: 'crossover_2370', seed: 'long', hand: 'random', turns: 60 },
  { name: 'sandbox', seed: 'long', hand: 'mixed', turns: 60 },
];

it('five games of sixty turns', async () => {
  const workshop = await openWorkshop();
  try {
    const results = new Map<string, string[][]>();
    for (const engine of workshop.engines) {
      if (engine.missing === null) results.set(engine.name, await engine.play(jobs));
      else console.warn(`\n!!! NOT PROVEN in ${engine.name}: ${engine.missing}\n`);
    }
    const [[, expected] = []] = results;
    for (const hashes of results.values()) expect(hashes).toEqual(expected);
    expect(expected?.map((hashes) => hashes.length)).toEqual(jobs.map(({ turns }) => turns));
    console.log(`${results.size} engines, 300 turns each: ${[...results.keys()].join(', ')}`);
  } finally {
    workshop.close();
  }
});
