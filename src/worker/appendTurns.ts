import { ruleset } from '../content';
import {
  appendTurn,
  type Game,
  type GameFile,
  resolveTurn,
  rulesFor,
  type TurnRecord,
} from '../sim';

/** The file after more turns with the orders of these records, played from `game`, its last state. */
export function appendTurns(file: GameFile, game: Game, turns: readonly TurnRecord[]): GameFile {
  const rules = rulesFor(file.scenario, ruleset);
  let grown = file;
  let state = game;
  for (const { orders, views, stopped } of turns) {
    state = resolveTurn(state, orders, rules).game;
    grown = appendTurn(grown, orders, state, views, stopped);
  }
  return grown;
}
