import type { GameFile } from '../sim';
import { ledgerRow } from './ledger';
import type { LedgerRow, TimelineMark } from './protocol';
import { marksOf } from './timeline';
import { walk } from './walk';

/** What a game has been, told turn by turn. */
export interface History {
  readonly ledger: readonly LedgerRow[];
  readonly timeline: readonly TimelineMark[];
}

const histories = new WeakMap<GameFile, History>();

/** The history of a file, found once by playing it again. */
export function historyOf(file: GameFile): History {
  let history = histories.get(file);
  if (!history) {
    history = playThrough(file);
    histories.set(file, history);
  }
  return history;
}

function playThrough(file: GameFile): History {
  const ledger: LedgerRow[] = [];
  const timeline: TimelineMark[] = [];
  for (const { turn, game, events, rules } of walk(file)) {
    ledger.push(ledgerRow(turn, game, rules));
    for (const event of events) timeline.push(...marksOf(turn, event));
  }
  return { ledger, timeline };
}
