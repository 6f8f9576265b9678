import { ruleset } from '../content';
import {
  type ChronicleMonth,
  chronicleMonth,
  type FactionId,
  type Game,
  type GameEvent,
  type GameFile,
  playable,
  type Realm,
  required,
  resolveTurn,
  rulesFor,
  type TurnRecord,
  thaw,
  viewFor,
} from '../sim';
import { ledgerRow } from './ledger';
import type { LedgerRow } from './protocol';

/** What a game has been, turn by turn, as one reader knew it. */
export interface Annals {
  readonly ledger: readonly LedgerRow[];
  /** With the beginning as turn 0; empty for a game of other rules: nothing of it can be told. */
  readonly months: readonly ChronicleMonth[];
}

/** What a game has been: as everything was, and as each of some powers knew it. */
export interface History {
  readonly truth: Annals;
  readonly known: Readonly<Record<FactionId, Annals>>;
}

interface Writing {
  readonly ledger: LedgerRow[];
  readonly months: ChronicleMonth[];
}

const blank = (): Writing => ({ ledger: [], months: [] });

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
  let truth = blank();
  let seen: Record<FactionId, Writing> = {};
  let turns: readonly TurnRecord[] = [];
  let game: Game | null = null;

  const write = (turn: number, state: Game, events: readonly GameEvent[], file: GameFile) => {
    const rules = rulesFor(file.scenario, ruleset);
    const orders = file.turns[turn - 1]?.orders ?? {};
    const isTold = playable(file, ruleset);
    const note = (page: Writing, reader: FactionId | null, realm: Realm) => {
      page.ledger.push(ledgerRow(turn, realm, rules, reader));
      if (!isTold) return;
      page.months.push(chronicleMonth(reader, { turn, realm, events, orders }, rules));
    };
    note(truth, null, state);
    for (const [power, page] of Object.entries(seen)) {
      const there = state.factions[power] !== undefined;
      note(page, there ? power : null, there ? viewFor(state, rules, power) : state);
    }
  };

  const startOver = (file: GameFile) => {
    seen = Object.fromEntries(powers.map((power) => [power, blank()]));
    [truth, turns, game] = [blank(), [], null];
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
      return { truth, known: seen };
    },
  };
}
