import { definitionOf, enterMotion } from '../../src/sim/rules/alliance/agenda';
import { publishPowerRatings } from '../../src/sim/rules/figures/publishPowerRatings';
import type { Alliance, Motion, MotionTerms } from '../../src/sim/state/alliance';
import type { Game } from '../../src/sim/state/game';
import type { Attitudes, Ruleset } from '../../src/sim/state/ruleset';
import { type AllianceSpec, type GalaxySpec, tinyGalaxy } from './galaxy';
import { testRules } from './testRules';

/** Rules under which nobody thinks anything of anybody but by memories and by custom. */
export function calmRules(customs: Record<string, Attitudes> = {}): Ruleset {
  const { opinion } = testRules.numbers;
  const { memories, treaties, ...others } = opinion;
  const nothing = Object.fromEntries(Object.keys(others).map((key) => [key, 0]));
  const indifferent = Object.keys(treaties).map((kind) => [kind, { first: 0, second: 0 }]);
  const cultures = Object.values(testRules.cultures).map((culture) => [
    culture.id,
    customs[culture.id] ? { ...culture, attitudes: customs[culture.id] } : culture,
  ]);
  return {
    ...testRules,
    cultures: Object.fromEntries(cultures),
    numbers: {
      ...testRules.numbers,
      opinion: { ...others, ...nothing, memories, treaties: Object.fromEntries(indifferent) },
    } as Ruleset['numbers'],
  };
}

export interface Table {
  readonly game: Game;
  readonly rules: Ruleset;
  readonly alliance: Alliance;
}

/**
 * Red (leader), blue and green sit in a Council; grey is their enemy. Each has a world and a cruiser
 * in a row of systems a hundred tenths of a light year apart: red, blue, green, grey; nobody's
 * system lies beyond.
 */
export function council(
  spec: Partial<GalaxySpec> & {
    alliance?: Partial<AllianceSpec>;
    customs?: Record<string, Attitudes>;
  } = {},
): Table {
  const { alliance: own = {}, customs, worlds, ...others } = spec;
  const home = (owner: string) => ({ owner, people: 4000 });
  const { game, rules } = tinyGalaxy({
    rules: calmRules(customs),
    turn: 5,
    systems: { r: [0, 0], b: [100, 0], g: [200, 0], y: [300, 0], n: [300, 100] },
    lanes: ['r-b', 'b-g', 'g-y', 'y-n'],
    factions: {
      red: { envoys: true },
      blue: { envoys: true },
      green: { envoys: true },
      grey: { envoys: true },
    },
    wars: [],
    worlds: {
      'r.home': home('red'),
      'b.home': home('blue'),
      'g.home': home('green'),
      'y.home': home('grey'),
      ...worlds,
    },
    fleets: ['red', 'blue', 'green', 'grey'].map((faction) => ({
      faction,
      at: `${faction === 'grey' ? 'y' : faction.charAt(0)}`,
      ships: ['cruiser'],
    })),
    alliances: {
      pact: {
        members: ['red', 'blue', 'green'],
        shares: { red: 400, blue: 400, green: 200 },
        offices: {},
        ...own,
      },
    },
    ...others,
  });
  publishPowerRatings(game, rules);
  return { game, rules, alliance: game.alliances.pact! };
}

/** Lets one faction think so much of another, in points. */
export function think(game: Game, holder: string, subject: string, points: number): void {
  game.memories[`${holder}>${subject}`] = [
    { kind: 'history', turn: game.turn, points, about: null },
  ];
}

/** Enters a motion as it would stand had it been moved a turn ago. */
export function moved(
  { game, alliance }: Table,
  by: string,
  terms: MotionTerms,
  options: { ultimatum?: boolean; vote?: 'aye' | null } = {},
): Motion {
  const { ultimatum = false, vote = null } = options;
  const entered = enterMotion(game, alliance, by, terms, { ultimatum, offer: null, vote });
  const motion = { ...entered, entered: game.turn - 1 };
  alliance.council!.agenda = alliance.council!.agenda.map((each) =>
    each.id === motion.id ? motion : each,
  );
  return motion;
}

/** A member's interests in a motion as `label` or `label subject` with their amounts. */
export function interestsOf(
  { game, rules, alliance }: Table,
  member: string,
  terms: MotionTerms,
): Record<string, number> {
  const found = definitionOf(terms).interests(game, rules, alliance, member, terms);
  return Object.fromEntries(
    found.map(({ label, subject, amount }) => [subject ? `${label} ${subject}` : label, amount]),
  );
}

/** Why a member may not move something, by its code; null when it may. */
export function refusedWith({ game, rules, alliance }: Table, by: string, terms: MotionTerms) {
  return definitionOf(terms).validate(game, rules, alliance, by, terms)?.code ?? null;
}
