import { ruleset } from '../content';
import {
  type FactionId,
  type Game,
  type GameEvent,
  type GameFile,
  playable,
  required,
  resolveTurn,
  rulesFor,
  type TurnRecord,
  thaw,
  viewFor,
} from '../sim';
import { ledgerRow } from './ledger';
import type { LedgerRow, TimelineMark } from './protocol';
import { marksOf } from './timeline';

/** What a game has been, turn by turn. */
export interface History {
  /** As everything was, and as each of some powers knew it. */
  readonly truth: readonly LedgerRow[];
  readonly known: Readonly<Record<FactionId, readonly LedgerRow[]>>;
  readonly timeline: readonly TimelineMark[];
}

/** A history that grows with its game. */
export interface Historian {
  /** The history of a file; only turns that it has not seen are played again. */
  of(file: GameFile): History;
}

/**
 * Keeps the history of the open game as some powers knew it. A replay stores nothing but orders:
 * what happened is found by playing them, once.
 */
export function historian(powers: readonly FactionId[]): Historian {
  let truth: LedgerRow[] = [];
  let seen: Record<FactionId, LedgerRow[]> = {};
  let timeline: TimelineMark[] = [];
  let turns: readonly TurnRecord[] = [];
  let game: Game | null = null;

  const write = (turn: number, state: Game, events: readonly GameEvent[], file: GameFile) => {
    const rules = rulesFor(file.scenario, ruleset);
    const row = ledgerRow(turn, state, rules, null);
    truth.push(row);
    for (const [power, rows] of Object.entries(seen)) {
      const there = state.factions[power] !== undefined;
      rows.push(there ? ledgerRow(turn, viewFor(state, rules, power), rules, power) : row);
    }
    for (const event of events) timeline.push(...marksOf(turn, event));
  };

  const startOver = (file: GameFile) => {
    seen = Object.fromEntries(powers.map((power) => [power, []]));
    [truth, timeline, turns, game] = [[], [], [], null];
    for (const keyframe of playable(file, ruleset) ? file.keyframes.slice(0, 1) : file.keyframes) {
      game = thaw(file, keyframe);
      write(keyframe.after, game, [], file);
    }
  };

  const playOn = (file: GameFile) => {
    const rules = rulesFor(file.scenario, ruleset);
    for (const [index, { orders }] of file.turns.entries()) {
      if (index < turns.length) continue;
      const result = resolveTurn(required(game, 'a state to play on from'), orders, rules);
      game = result.game;
      write(index + 1, game, result.events, file);
    }
    turns = file.turns;
  };

  return {
    of(file) {
      const continues = game !== null && turns.every((turn, index) => file.turns[index] === turn);
      if (!continues) startOver(file);
      if (playable(file, ruleset)) playOn(file);
      return { truth, known: seen, timeline };
    },
  };
}
