import cestusFile from '../../docs/examples/cestus.json';
import threeStarsFile from '../../docs/examples/three_stars.json';
import atlasFile from '../../scenarios/atlas.json';
import borgFile from '../../scenarios/borg_2371.json';
import counterpointFile from '../../scenarios/counterpoint_2409.json';
import crossoverFile from '../../scenarios/crossover_2370.json';
import darkMirrorFile from '../../scenarios/dark_mirror_2367.json';
import khitomerFile from '../../scenarios/khitomer_2295.json';
import otherSideFile from '../../scenarios/other_side_2409.json';
import qCrisisFile from '../../scenarios/q_crisis_2379.json';
import riseFile from '../../scenarios/rise_like_lions_2378.json';
import saturnsChildrenFile from '../../scenarios/saturns_children_2375.json';
import spectreFile from '../../scenarios/spectre_2375.json';
import terokNorFile from '../../scenarios/terok_nor_2372.json';
import { ruleset } from '../../src/content';
import { type Atlas, shippedScenario } from '../../src/sim';

export const atlas = atlasFile as unknown as Atlas;

/** The starting points that come with the game, in full. */
export const khitomer = shippedScenario(khitomerFile, atlas, ruleset);
export const crossover = shippedScenario(crossoverFile, atlas, ruleset);
export const rise = shippedScenario(riseFile, atlas, ruleset);
export const spectre = shippedScenario(spectreFile, atlas, ruleset);
export const qCrisis = shippedScenario(qCrisisFile, atlas, ruleset);
export const otherSide = shippedScenario(otherSideFile, atlas, ruleset);
export const borg = shippedScenario(borgFile, atlas, ruleset);
export const terokNor = shippedScenario(terokNorFile, atlas, ruleset);
export const darkMirror = shippedScenario(darkMirrorFile, atlas, ruleset);
export const counterpoint = shippedScenario(counterpointFile, atlas, ruleset);
export const saturnsChildren = shippedScenario(saturnsChildrenFile, atlas, ruleset);

/** All of them, by date. */
export const startingPoints = [
  khitomer,
  darkMirror,
  crossover,
  borg,
  terokNor,
  saturnsChildren,
  spectre,
  rise,
  qCrisis,
  counterpoint,
  otherSide,
];

/** The first example of the modding guide. */
export const threeStars = shippedScenario(threeStarsFile, atlas, ruleset);

/** The same and more as their authors wrote them. */
export const written = {
  khitomer: khitomerFile,
  crossover: crossoverFile,
  threeStars: threeStarsFile,
  cestus: cestusFile,
};
