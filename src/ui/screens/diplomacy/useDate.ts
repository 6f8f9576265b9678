import { dateOf, type View } from '../../../sim';
import { words } from '../../../text';
import { useSession } from '../../shell/session';

/** Months left until a turn, in words; 0 is open-ended. */
export function monthsLeft(view: View, until: number): string {
  const t = words.diplomacy;
  if (until === 0) return t.treaties.open;
  return t.treaties.left(Math.max(0, until - view.turn) * view.frame.monthsPerTurn);
}

/** Puts turns into words as months of the calendar. */
export function useDate(): (turn: number) => string {
  const t = words.diplomacy;
  const { view } = useSession();
  return (turn) => (turn < 1 ? t.power.before : words.calendar.date(dateOf(view.frame, turn)));
}
