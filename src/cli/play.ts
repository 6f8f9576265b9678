import { performance } from 'node:perf_hooks';
import { computerTurn, type SeatPlanner } from '../ai/computerTurn';
import { build } from '../content/build';
import {
  appendTurn,
  type FactionId,
  type Game,
  type GameEvent,
  type GameFile,
  type Ruleset,
  resolveTurn,
  rulesFor,
  startFile,
} from '../sim';
import type { Chosen } from './chooseScenario';

/** A game after one more turn. */
export interface PlayedTurn {
  readonly file: GameFile;
  /** The state before it. */
  readonly before: Game;
  readonly game: Game;
  readonly events: readonly GameEvent[];
  readonly milliseconds: number;
}

/**
 * Plays a game turn by turn, every side by the computer, for as long as the caller asks for turns; by the
 * usual player where `seats` names no other.
 */
export function* play(
  { scenario, setup }: Chosen,
  rules: Ruleset,
  seats: Readonly<Record<FactionId, SeatPlanner>> = {},
): Generator<PlayedTurn, never> {
  const played = rulesFor(scenario, rules);
  let { file, game } = startFile(scenario, setup, rules, build);
  for (;;) {
    const started = performance.now();
    const { orders, views, viewHashes } = computerTurn(game, played, setup, {
      humans: [],
      seats,
    });
    const result = resolveTurn(game, orders, played, { views });
    const before = game;
    game = result.game;
    file = appendTurn(file, orders, game, viewHashes);
    yield { file, before, game, events: result.events, milliseconds: performance.now() - started };
  }
}
