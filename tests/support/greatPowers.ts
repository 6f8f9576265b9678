import { total } from '../../src/sim/lib/terms';
import { contentmentOf } from '../../src/sim/rules/alliance/contentment';
import { parityTerms } from '../../src/sim/rules/alliance/parity';
import { standingOf } from '../../src/sim/rules/alliance/standing';
import type { Alliance } from '../../src/sim/state/alliance';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import type { Ruleset } from '../../src/sim/state/ruleset';
import { resolveTurn, type TurnResult } from '../../src/sim/turn/resolveTurn';
import { tinyGalaxy } from './galaxy';
import { testRules } from './testRules';

/**
 * Grey is too strong for red alone and for blue alone, not for both; green is small and stands between
 * them. Red and blue know each other; blue likes company.
 */
export function beforeTheAccord(): { game: Game; rules: Ruleset } {
  const blue = { ...testRules.cultures.blue!, attitudes: { coalition: 60 } };
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [1000, 0], c: [500, 500], d: [1000, 1000] },
    lanes: ['a-c', 'b-c', 'c-d'],
    factions: ['red', 'blue', 'green', 'grey'],
    worlds: {
      'a.home': { owner: 'red', people: 4000 },
      'b.home': { owner: 'blue', people: 4000 },
      'c.home': { owner: 'green', people: 2000 },
      'd.home': { owner: 'grey', people: 6000 },
    },
    fleets: [
      { faction: 'red', at: 'a', ships: ['battleship*6'], stance: 'hold' },
      { faction: 'blue', at: 'b', ships: ['cruiser*6'], stance: 'hold' },
      { faction: 'green', at: 'c', ships: ['cruiser'], stance: 'hold' },
      { faction: 'grey', at: 'd', ships: ['battleship*8'], stance: 'hold' },
    ],
    rules: { ...testRules, cultures: { ...testRules.cultures, blue } },
    luck: 'none',
  });
  const past = { kind: 'history' as const, turn: 1, points: 40, about: null };
  made.game.memories['red>blue'] = [{ ...past }];
  made.game.memories['blue>red'] = [{ ...past }];
  return made;
}

/** Plays a turn with these orders. */
export function play(
  game: Game,
  rules: Ruleset,
  orders: Record<string, readonly Order[]> = {},
): TurnResult {
  const given = Object.entries(orders).map(([id, list]) => [id, list.map((order) => ({ order }))]);
  return resolveTurn(game, Object.fromEntries(given), rules);
}

/** The alliance of a power, which must have one. */
export function allianceOf(game: Game, faction: string): Alliance {
  const alliance = game.alliances[game.factions[faction]?.alliance ?? ''];
  if (!alliance) throw new Error(`${faction} has no alliance`);
  return alliance;
}

/** What an alliance looks like from above, in points. */
export function stateOf(game: Game, rules: Ruleset, alliance: Alliance) {
  const of = (measure: typeof standingOf) =>
    Object.fromEntries(
      alliance.members.map((member) => [member, measure(game, rules, alliance, member)]),
    );
  return {
    standing: of(standingOf),
    contentment: of(contentmentOf),
    parity: alliance.brokerage.parity,
    heading: total(parityTerms(game, rules, alliance)),
  };
}
