import { readFileSync } from 'node:fs';
import { ruleset } from '../../src/content';
import { generateScenario, parseScenario, required, type Scenario } from '../../src/sim';
import { proofGame } from './proofGames';

/** What is mutated: the written scenarios, the example of the modding guide, generated galaxies. */
export function mutationSources() {
  const text = readFileSync(
    new URL('../../docs/examples/three_stars.json', import.meta.url),
    'utf8',
  );
  const example: Scenario = required(parseScenario(text, ruleset).scenario, 'the example');
  const sandbox = generateScenario({ seed: 'mutants', systems: 30, factions: 3 }, ruleset);
  return {
    example,
    sandbox,
    khitomer: proofGame('khitomer_2295', '1').scenario,
    crossover: proofGame('crossover_2370', '1').scenario,
  };
}
