import { ruleset } from '../content';
import {
  type Game,
  type GameEvent,
  type GameFile,
  known,
  playable,
  type Ruleset,
  resolveTurn,
  rulesFor,
  thaw,
} from '../sim';

/** One state of a game's history with the facts of the turn that led there. */
export interface Step {
  readonly turn: number;
  readonly game: Game;
  readonly events: readonly GameEvent[];
  readonly rules: Ruleset;
}

/**
 * A game's history from the start, state by state; of a file made by other rules only the states it
 * keeps. Playing it again is how a replay knows everything without storing it.
 */
export function* walk(file: GameFile): Generator<Step, void> {
  const rules = rulesFor(file.scenario, ruleset);
  if (!playable(file, ruleset)) {
    for (const keyframe of file.keyframes) {
      yield { turn: keyframe.after, game: thaw(file, keyframe), events: [], rules };
    }
    return;
  }
  let game = thaw(file, known(file.keyframes[0], 'the first keyframe'));
  yield { turn: 0, game, events: [], rules };
  for (const [index, { orders }] of file.turns.entries()) {
    const result = resolveTurn(game, orders, rules);
    game = result.game;
    yield { turn: index + 1, game, events: result.events, rules };
  }
}
