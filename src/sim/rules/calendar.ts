import type { Frame } from '../state/game';

/** Year and month (1 to 12) in which a turn lies. */
export function dateOf(frame: Frame, turn: number): { year: number; month: number } {
  const months = frame.month - 1 + (turn - 1) * frame.monthsPerTurn;
  return { year: frame.year + Math.floor(months / 12), month: (months % 12) + 1 };
}
