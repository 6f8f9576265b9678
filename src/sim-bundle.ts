/**
 * The simulation alone, with its content, scenarios and computer players, as one module without
 * imports: `dist/sim.js`. Any JavaScript engine can play a game with it and compare the hashes.
 */
import type { Advice } from './ai/advice/advice';
import { advise as advice } from './ai/advice/advise';
import { computerTurn as computersOf } from './ai/computerTurn';
import { planOrders as plan } from './ai/planOrders';
import { ruleset } from './content';
import { loadAtlas } from './content/atlas';
import { build } from './content/build';
import { scenarioCards } from './content/scenarioCards';
import { loadScenario } from './content/scenarios';
import {
  appendTurn,
  type Chart,
  type FactionId,
  type Game,
  type GameFile,
  type GivenOrder,
  hashState,
  type ParsedScenario,
  type Player,
  parseScenario as parse,
  playable,
  type Ruleset,
  required,
  resolveTurn as resolve,
  restore as restoreGame,
  rulesFor,
  type Scenario,
  type Setup,
  newGame as start,
  startFile,
  type TurnOrders,
  type TurnResult,
  type View,
  viewFor as viewOf,
} from './sim';

export { ruleset } from './content';
export {
  decodeText,
  eventsFor,
  fileText,
  generateScenario,
  hashState,
  validateOrder,
  verify,
} from './sim';

/** Every starting point that comes with the game. */
export const scenarios: readonly Scenario[] = (
  await Promise.all(scenarioCards.map(({ id }) => loadScenario(id)))
).filter((scenario) => scenario !== null);

const atlas = await loadAtlas();

/** A scenario as somebody wrote it, in full; or all that is wrong with it. */
export function parseScenario(source: string | object, rules: Ruleset = ruleset): ParsedScenario {
  return parse(source, rules, atlas);
}

/** The state before turn 1. A scenario may be named by its id; what `setup` leaves out is usual. */
export function newGame(scenario: Scenario | string, setup: Partial<Setup> = {}): Game {
  const chosen = scenarioOf(scenario);
  return carrying(start(chosen, setupOf(chosen, setup), ruleset), rulesFor(chosen, ruleset), true);
}

/**
 * The state of a file after a number of turns, 0 being the start; null when the turns up to there
 * were made with other rules. A state that such a file kept may be looked at, not played on.
 */
export function restore(file: GameFile, turns: number, base: Ruleset): Game | null {
  const game = restoreGame(file, turns, base);
  if (game === null) return null;
  return carrying(game, rulesFor(file.scenario, base), playable(file, base));
}

/**
 * Lets this module play on a state that did not come from it: a copy, or one that was kept as JSON.
 * Throws when the state is not of that scenario or of other rules.
 */
export function adopt(game: Game, scenario: Scenario | string): Game {
  const chosen = scenarioOf(scenario);
  const own = start(chosen, setupOf(chosen, {}), ruleset);
  const same = game.frame.scenario === chosen.id && hashState(game.chart) === hashState(own.chart);
  if (!same) throw new Error(`This state is of ${game.frame.scenario}, not of ${chosen.id}.`);
  if (game.rulesVersion !== ruleset.version) throw new Error(otherRules);
  return carrying(game, rulesFor(chosen, ruleset), true);
}

/**
 * Resolves a turn: orders by faction lead to the next state, its events and its battles. Throws for a state
 * that this module did not make, and for one of other rules.
 */
export function resolveTurn(game: Game, orders: TurnOrders): TurnResult {
  return resolve(game, orders, rulesToPlay(game));
}

/** What a faction knows. Throws for a state that this module did not make. */
export function viewFor(game: Game, faction: FactionId) {
  return viewOf(game, carriedBy(game).rules, faction);
}

/**
 * What the computer orders for a faction, from the faction's own view, with reasons. It plans on top
 * of orders `given` this turn; of those without a reason it takes that a person gave them himself,
 * and leaves to him what they are about. Orders for what others make name it by a tag (`as`): added
 * to orders that the planner did not know of, they never mean another's fleet, sector or entry. Throws as
 * `resolveTurn` does.
 */
export function planOrders(
  game: Game,
  faction: FactionId,
  difficulty: Player['difficulty'] = 'normal',
  given: readonly GivenOrder[] = [],
): readonly GivenOrder[] {
  return plan(viewFor(game, faction), rulesToPlay(game), { difficulty, given });
}

/**
 * What this module's computer player orders for who knows this, whoever made the view: another build of the
 * same rules and content may let it take a seat in a game of its own, as `tournament --module` does.
 */
export function planView(
  view: View,
  rules: Ruleset,
  difficulty: Player['difficulty'] = 'normal',
): readonly GivenOrder[] {
  return plan(view, rules, { difficulty });
}

/**
 * `planOrders` for a person who asks: in plans, with what they cost, what they rest on and what is left alone.
 * Throws as `resolveTurn` does.
 */
export function advise(
  game: Game,
  faction: FactionId,
  difficulty: Player['difficulty'] = 'hard',
  given: readonly GivenOrder[] = [],
): Advice {
  return advice(viewFor(game, faction), rulesToPlay(game), given, difficulty);
}

/** A whole game by computer players: the file that proves it, a hash for every turn. */
export function playGame(
  scenario: Scenario | string,
  turns: number,
  setup: Partial<Setup> = {},
): GameFile {
  const chosen = scenarioOf(scenario);
  const given = setupOf(chosen, setup);
  const rules = rulesFor(chosen, ruleset);
  let { file, game } = startFile(chosen, given, ruleset, build);
  for (let turn = 0; turn < turns; turn++) {
    const { orders, views, viewHashes } = computersOf(game, rules, given, { humans: [] });
    game = resolve(game, orders, rules, { views }).game;
    file = appendTurn(file, orders, game, viewHashes);
  }
  return file;
}

function scenarioOf(scenario: Scenario | string): Scenario {
  if (typeof scenario !== 'string') return scenario;
  return required(
    scenarios.find(({ id }) => id === scenario),
    `scenario ${scenario}`,
  );
}

function setupOf(scenario: Scenario, setup: Partial<Setup>): Setup {
  return { seed: '1', luck: 'full', players: {}, ...setup, scenario: scenario.id };
}

/** What a game is played with, and whether it may be: else it can only be watched. */
interface Carried {
  readonly rules: Ruleset;
  readonly playable: boolean;
}

/**
 * The rules of each game by its chart, which all states of a game share. Looked up by the id of a
 * scenario, one that brings content of its own, or is called as another, would be played by wrong
 * figures.
 */
const carried = new WeakMap<Chart, Carried>();

function carrying(game: Game, rules: Ruleset, mayPlay: boolean): Game {
  carried.set(game.chart, { rules, playable: mayPlay });
  return game;
}

function carriedBy(game: Game): Carried {
  const found = carried.get(game.chart);
  if (found) return found;
  throw new Error(
    'The rules of this state are not known: it came neither from newGame, resolveTurn nor restore. ' +
      'Name its scenario first: adopt(game, scenario).',
  );
}

const otherRules =
  'This game was made with other rules or content than this version has: it can be watched, not ' +
  'played on.';

function rulesToPlay(game: Game): Ruleset {
  const { rules, playable: mayPlay } = carriedBy(game);
  if (!mayPlay) throw new Error(otherRules);
  return rules;
}
