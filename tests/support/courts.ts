import type { Councillor, CouncillorWant } from '../../src/sim/state/court';
import type { Attitudes, CharacterTrait, Ruleset } from '../../src/sim/state/ruleset';
import { type GalaxySpec, tinyGalaxy } from './galaxy';
import { testRules } from './testRules';

const natures: Readonly<Record<string, Attitudes>> = {
  bold: { war: 60 },
  mild: { war: -40, coalition: 20 },
  proud: { honour: 40 },
  cruel: { bondage: 40 },
};

/** The rules of tests, with people of more than one nature. */
export const courtRules: Ruleset = {
  ...testRules,
  characterTraits: Object.fromEntries(
    Object.entries(natures).map(([id, attitudes]): [string, CharacterTrait] => [
      id,
      { id, effects: [], attitudes },
    ]),
  ),
};

export const skills = { attack: 0, defence: 0, manoeuvre: 0, ground: 0, administration: 0 };

/** A seat of somebody who wants nothing, unless more is said. */
export function seat(person: string, more: Partial<Councillor> = {}): Councillor {
  return { person, since: 0, want: null, ...more };
}

export const wanting = (
  kind: CouncillorWant['kind'],
  on: string | null,
  more: Partial<CouncillorWant> = {},
): CouncillorWant => ({
  kind,
  on,
  since: 1,
  ...more,
});

/** Red with a head and three people to call, blue and green without any; all far from each other. */
export function courtly(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], far: [500, 0], away: [0, 500] },
    worlds: { 'sol.a': { owner: 'red', development: 'developed', people: 100 } },
    rules: courtRules,
    factions: {
      red: { head: 'gorkon', stocks: { influence: 500, latinum: 5000 } },
      blue: { stocks: { influence: 500, latinum: 5000 } },
      green: { stocks: { influence: 500, latinum: 5000 } },
    },
    characters: {
      gorkon: { faction: 'red', role: 'head', traits: ['bold'] },
      chang: { faction: 'red', traits: ['bold'], skills: { ...skills, attack: 9 } },
      azetbur: { faction: 'red', traits: ['mild'], skills: { ...skills, administration: 8 } },
      kang: { faction: 'red', traits: ['proud'], skills: { ...skills, administration: 3 } },
      toragh: { faction: 'red', traits: ['cruel'] },
    },
    turn: 3,
    ...spec,
  });
}
