import { closingOf, type DealItem, withdrawalEnds } from '../../../sim';
import { words } from '../../../text';
import { useSession } from '../../shell/session';
import { useDate } from './useDate';

/** What a deal would mean for ships in each other's space, said before it is signed. */
export function WithdrawalNote({ items }: { items: readonly DealItem[] }) {
  const t = words.withdrawal;
  const { view, rules } = useSession();
  const date = useDate();
  const closing = closingOf(items);
  if (closing === null) return null;
  return (
    <p className="ra-dim" data-note="withdrawal">
      {closing === 'now'
        ? t.term(date(withdrawalEnds(view, rules)))
        : t.passage(rules.numbers.treaties.withdrawal * view.frame.monthsPerTurn)}
    </p>
  );
}
