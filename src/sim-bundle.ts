/** The simulation alone, with its content, as one module without imports: `dist/sim.js`. */
import { computerTurn } from './ai/computerTurn';
import { ruleset } from './content';
import { appendTurn, resolveTurn, rulesFor, type Scenario, type Setup, startFile } from './sim';

export { computerTurn } from './ai/computerTurn';
export { planOrders } from './ai/planOrders';
export { ruleset } from './content';
export { loadScenario, scenarioCards as scenarios } from './content/scenarios';
export {
  appendTurn,
  decodeText,
  fileText,
  generateScenario,
  hashState,
  newGame,
  parseScenario,
  resolveTurn,
  restore,
  rulesFor,
  startFile,
  validateOrder,
  verify,
  viewFor,
} from './sim';

/** The hash after each turn of a game that computers play: what every engine must agree on. */
export function hashesOf(scenario: Scenario, setup: Setup, turns: number): string[] {
  const rules = rulesFor(scenario, ruleset);
  let { file, game } = startFile(scenario, setup, ruleset, 'hashes');
  for (let turn = 0; turn < turns; turn++) {
    const { orders, views, viewHashes } = computerTurn(game, rules, setup, { humans: [] });
    game = resolveTurn(game, orders, rules, { views }).game;
    file = appendTurn(file, orders, game, viewHashes);
  }
  return file.turns.map(({ hash }) => hash);
}
