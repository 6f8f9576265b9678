import type { Chart, View } from '../sim';
import type { TurnShown } from '../worker/protocol';
import type { GameState, Table } from './contract';

/** Whether several people play a game at this page. */
export function isShared({ seats }: Pick<Table, 'seats'>): boolean {
  return seats.length > 1;
}

/** Whether a game is on the table, be it shown or behind the curtain. */
export function isPlaying({ open, curtain }: Pick<GameState, 'open' | 'curtain'>): boolean {
  return open !== null || curtain !== null;
}

/** What of a game is the same for all who play it. */
export function tableOf(table: Table): Table {
  const { rules, setup, scenario, chart, frame, month, seats, kept } = table;
  return { rules, setup, scenario, chart, frame, month, seats, kept };
}

/** Whether a game has ended and nobody chose to play on. */
export function isOver({ outcome, playedOn }: View): boolean {
  return outcome !== null && playedOn === undefined;
}

/** A view as it crossed from the worker, joined with the chart that is already here. */
export function withChart(shown: TurnShown, chart: Chart): View {
  return { ...shown.view, chart };
}

export function whatIsShown(shown: TurnShown, chart: Chart) {
  const base = withChart(shown, chart);
  const { events, battles, staff, pursuits, hash, asTold } = shown;
  return { base, view: base, events, battles, staff, pursuits, hash, asTold };
}
