import { ruleset } from '../../src/content';
import { generateScenario } from '../../src/sim';
import { crossover, khitomer, threeStars, written } from './scenarios';

/**
 * What is mutated: the starting points, the examples of the modding guide, generated galaxies; in full,
 * and as they are written.
 */
export function mutationSources() {
  return {
    example: threeStars,
    sandbox: generateScenario({ seed: 'mutants', systems: 30, factions: 3 }, ruleset),
    khitomer,
    crossover,
    written,
  };
}
