import type { OpenGame, UiState } from '../../store';
import type { Cue } from './cues';

type Game = Pick<OpenGame, 'base' | 'orders' | 'battles' | 'events'> | null;
type Ui = Pick<UiState, 'screen' | 'dialog' | 'toasts'>;

/** What a change of the game sounds like; null: nothing. */
export function cueOfGame(now: Game, before: Game): Cue | null {
  // Opening and leaving a game are not turns.
  if (!now || !before || now.base.chart !== before.base.chart) return null;
  if (now.base.outcome && !before.base.outcome) return 'ending';
  if (now.base.turn === before.base.turn + 1) return now.battles.length > 0 ? 'battle' : 'turn';
  if (now.base !== before.base) return null;
  if (now.orders.length > before.orders.length) return 'order';
  return now.orders.length < before.orders.length ? 'undo' : null;
}

/** The bell of a Council whose divisions one hears of. */
export function cueOfCouncil(now: Game, before: Game): Cue | null {
  if (!now || now.base.turn !== (before?.base.turn ?? 0) + 1) return null;
  return now.events.some(({ type }) => type === 'motionVoted') ? 'division' : null;
}

/** What a change of what is shown sounds like. */
export function cueOfUi(now: Ui, before: Ui): Cue | null {
  const newest = now.toasts.at(-1);
  if (newest?.tone === 'bad' && newest.id !== before.toasts.at(-1)?.id) {
    return now.toasts.length > before.toasts.length ? 'refused' : null;
  }
  const open = (ui: Ui) => ui.screen ?? ui.dialog?.kind ?? null;
  if (open(now) === open(before)) return null;
  return open(now) === null ? 'close' : 'open';
}
