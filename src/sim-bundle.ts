/**
 * The simulation alone, with its content, scenarios and computer players, as one module without
 * imports: `dist/sim.js`. Any JavaScript engine can play a game with it and compare the hashes.
 */
import { computerTurn as computersOf } from './ai/computerTurn';
import { planOrders as plan } from './ai/planOrders';
import { ruleset } from './content';
import { build } from './content/build';
import { loadScenario, scenarioCards } from './content/scenarios';
import {
  appendTurn,
  type FactionId,
  type Game,
  type GameFile,
  type GivenOrder,
  known,
  type Player,
  resolveTurn as resolve,
  rulesFor,
  type Scenario,
  type Setup,
  newGame as start,
  startFile,
  type TurnOrders,
  type TurnResult,
  viewFor as viewOf,
} from './sim';

export { ruleset } from './content';
export {
  decodeText,
  eventsFor,
  fileText,
  generateScenario,
  hashState,
  parseScenario,
  restore,
  validateOrder,
  verify,
} from './sim';

/** Every starting point that comes with the game. */
export const scenarios: readonly Scenario[] = (
  await Promise.all(scenarioCards.map(({ id }) => loadScenario(id)))
).filter((scenario) => scenario !== null);

/** The state before turn 1. A scenario may be named by its id; what `setup` leaves out is usual. */
export function newGame(scenario: Scenario | string, setup: Partial<Setup> = {}): Game {
  const chosen = scenarioOf(scenario);
  return start(chosen, setupOf(chosen, setup), ruleset);
}

/** Resolves a turn: orders by faction lead to the next state, its events and its battles. */
export function resolveTurn(game: Game, orders: TurnOrders): TurnResult {
  return resolve(game, orders, rulesOf(game));
}

/** What a faction knows. */
export function viewFor(game: Game, faction: FactionId) {
  return viewOf(game, rulesOf(game), faction);
}

/** What the computer orders for a faction, from the faction's own view, with reasons. */
export function planOrders(
  game: Game,
  faction: FactionId,
  difficulty: Player['difficulty'] = 'normal',
): readonly GivenOrder[] {
  return plan(viewFor(game, faction), rulesOf(game), { difficulty });
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
  return known(
    scenarios.find(({ id }) => id === scenario),
    `scenario ${scenario}`,
  );
}

function setupOf(scenario: Scenario, setup: Partial<Setup>): Setup {
  return { seed: '1', luck: 'full', players: {}, ...setup, scenario: scenario.id };
}

/** The content of a game: the base, with what its scenario brings. */
function rulesOf(game: Game) {
  const scenario = scenarios.find(({ id }) => id === game.frame.scenario);
  return scenario === undefined ? ruleset : rulesFor(scenario, ruleset);
}
