import type { Decision } from '../../src/sim/state/decision';
import type { Game } from '../../src/sim/state/game';
import type { Ruleset } from '../../src/sim/state/ruleset';
import { type GalaxySpec, tinyGalaxy } from './galaxy';
import { testRules } from './testRules';

/** Rules with these decisions and no others. */
export function rulesWith(...decisions: readonly Decision[]): Ruleset {
  return { ...testRules, decisions: Object.fromEntries(decisions.map((each) => [each.id, each])) };
}

/** Red and blue, neighbours at peace, with a world each and one at the border; green lives far away. */
export function courts(
  decisions: readonly Decision[],
  more: Partial<GalaxySpec> = {},
): { game: Game; rules: Ruleset } {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [400, 0], c: [200, 300], d: [3000, 0] },
    lanes: ['a-b', 'a-c', 'b-c', 'c-d'],
    factions: {
      blue: { stocks: { latinum: 100 } },
      green: { stocks: { latinum: 100 } },
      red: { stocks: { latinum: 100 } },
    },
    worlds: {
      'a.home': { owner: 'red', people: 4000 },
      'a.moon': { owner: 'red', development: 'outpost' },
      'b.home': { owner: 'blue', people: 4000 },
      'd.home': { owner: 'green', people: 2000 },
    },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser*2'] },
      { faction: 'blue', at: 'b', ships: ['cruiser*2'] },
      { faction: 'green', at: 'd', ships: ['cruiser'] },
    ],
    characters: {
      rex: { faction: 'red', name: 'Rex', role: 'head' },
      rufus: { faction: 'red', name: 'Rufus' },
      bella: { faction: 'blue', name: 'Bella' },
    },
    luck: 'none',
    ...more,
    rules: more.rules ?? rulesWith(...decisions),
  });
}
