import type { StoppedOrder } from '../../sim';
import { type Names, orderSentence, refusalSentence, staffWords } from '../../text';
import { Icon } from '../kit/Icon';
import { SentenceView } from './SentenceView';
import './StaffReport.css';

/** Orders told one by one; the others are counted. */
const told = 4;

/** What limits forbade: the first few, each with the limit, and how many more. */
export function StoppedList({
  stopped,
  names,
}: {
  stopped: readonly StoppedOrder[];
  names: Names;
}) {
  const t = staffWords();
  const more = stopped.length - told;
  return (
    <ul className="ra-staff-stops">
      {stopped.slice(0, told).map(({ order, stop }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was not ordered has no other name
        <li key={index}>
          <Icon name="close" label={t.keptTag} />
          <p>
            <SentenceView sentence={orderSentence(order, names)} />
            <small>{refusalSentence(stop, names)}</small>
          </p>
        </li>
      ))}
      {more > 0 && <li className="ra-dim">{t.keptMore(more)}</li>}
    </ul>
  );
}
