import { term } from '../../lib/terms';
import type { View } from '../../state/view';
import { isLandless, risingLedBy, risingsToLead } from '../peoples/movements/lead';
import type { Need } from './need';

/** What it is to have lost everything, in points. */
const everything = 120;

/**
 * Who has no world any more may take the side of those who rise; one rising is enough.
 * @source invented
 */
export function risingsWithoutLeader(view: View): Need[] {
  if (!isLandless(view, view.faction) || risingLedBy(view, view.faction) !== null) return [];
  return risingsToLead(view, view.faction).map(({ id, ruler }) => ({
    kind: 'rising',
    movement: id,
    of: ruler,
    stake: term('stake.rising', everything, id),
  }));
}
