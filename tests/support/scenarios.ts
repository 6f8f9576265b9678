import atlasFile from '../../scenarios/atlas.json';
import crossoverFile from '../../scenarios/crossover_2370.json';
import khitomerFile from '../../scenarios/khitomer_2295.json';
import { ruleset } from '../../src/content';
import { type Atlas, shippedScenario } from '../../src/sim';

export const atlas = atlasFile as unknown as Atlas;

/** The starting points that come with the game, in full. */
export const khitomer = shippedScenario(khitomerFile, atlas, ruleset);
export const crossover = shippedScenario(crossoverFile, atlas, ruleset);
