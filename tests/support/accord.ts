import type { Alliance } from '../../src/sim/state/alliance';
import type { PowerRating } from '../../src/sim/state/faction';
import type { Game } from '../../src/sim/state/game';
import type { Attitudes, Ruleset } from '../../src/sim/state/ruleset';
import { type AllianceSpec, tinyGalaxy } from './galaxy';
import { testRules } from './testRules';

export interface AccordSpec extends Partial<AllianceSpec> {
  /** Published fleets and industry of powers. Default: red 600, blue 300, green 100, grey 500. */
  might?: Record<string, Partial<PowerRating>>;
  attitudes?: Record<string, Attitudes>;
}

/** What the powers weigh in the world; grey is the outsider. */
const powers: Record<string, PowerRating> = {
  red: { fleets: 600, industry: 50 },
  blue: { fleets: 300, industry: 30 },
  green: { fleets: 100, industry: 20 },
  grey: { fleets: 500, industry: 40 },
};

/** Four powers, each at home on a world of its own. */
export function fourPowers(spec: AccordSpec = {}): { game: Game; rules: Ruleset } {
  const { might = {}, attitudes = {} } = spec;
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [1000, 0], c: [0, 1000], d: [1000, 1000] },
    lanes: ['a-b', 'a-c', 'b-d', 'c-d'],
    factions: ['red', 'blue', 'green', 'grey'],
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'green', people: 1000 },
      'd.home': { owner: 'grey', people: 1000 },
    },
    rules: withAttitudes(testRules, attitudes),
  });
  for (const [id, counted] of Object.entries(powers)) {
    const power = made.game.factions[id]!;
    power.might = { ...counted, ...might[id] };
    // The almanac is right here: musters say nothing else.
    delete power.muster;
  }
  return made;
}

/**
 * An accord of red, blue and the broker green under the conquerors' charter, with shares of 500, 300
 * and 200; red is regent, blue keeps the chest, green is intendant.
 */
export function accord(spec: AccordSpec = {}): { game: Game; rules: Ruleset; alliance: Alliance } {
  const { might: _might, attitudes: _attitudes, ...given } = spec;
  const { game, rules } = fourPowers(spec);
  const { alliances } = tinyGalaxy({
    systems: {},
    factions: ['red', 'blue', 'green', 'grey'],
    alliances: {
      accord: {
        members: ['red', 'blue', 'green'],
        leader: 'red',
        broker: 'green',
        shares: { red: 500, blue: 300, green: 200 },
        offices: { supremeLegate: 'blue', intendant: 'green' },
        ...given,
      },
    },
  }).game;
  const alliance = alliances.accord!;
  game.alliances.accord = alliance;
  for (const member of alliance.members) game.factions[member]!.alliance = 'accord';
  return { game, rules, alliance };
}

function withAttitudes(rules: Ruleset, attitudes: Record<string, Attitudes>): Ruleset {
  const cultures = Object.values(rules.cultures).map((culture) => {
    const own = attitudes[culture.id];
    return [culture.id, own ? { ...culture, attitudes: own } : culture];
  });
  return { ...rules, cultures: Object.fromEntries(cultures) };
}

/** Terms as a record by label (and subject, where several share the label), for short expectations. */
export function table(
  terms: readonly { label: string; subject?: string; amount: number }[],
): Record<string, number> {
  const entries = terms.map(({ label, subject, amount }) => {
    const shared = terms.filter((term) => term.label === label).length > 1;
    return [shared ? `${label} ${subject}` : label, amount];
  });
  return Object.fromEntries(entries);
}
