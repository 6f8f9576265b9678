import { inOrder } from '../../lib/ordered';
import { term } from '../../lib/terms';
import type { Treaty } from '../../state/diplomacy';
import type { GivenOrder } from '../../state/order';
import type { Ruleset } from '../../state/ruleset';
import type { View } from '../../state/view';
import { partnerIn, treatiesOf } from '../diplomacy/treatyLookup';
import type { Need } from './need';

/** Stake of a treaty about to run out, in points. */
const anEnd = 40;

/**
 * Own treaties that run out within the time of notice, unless their renewal lies on somebody's table.
 * @source invented
 */
export function endingTreaties(view: View, rules: Ruleset, orders: readonly GivenOrder[]): Need[] {
  const { notice } = rules.numbers.treaties;
  return treatiesOf(view, view.faction)
    .filter(({ until }) => until > 0 && until - view.turn < notice)
    .filter((treaty) => !isOffered(view, treaty, orders))
    .map((treaty) => ({
      kind: 'treaty',
      treaty: treaty.terms.kind,
      with: partnerIn(treaty, view.faction),
      left: treaty.until - view.turn + 1,
      stake: term('stake.treaty', anEnd),
    }));
}

function isOffered(view: View, treaty: Treaty, orders: readonly GivenOrder[]): boolean {
  const other = partnerIn(treaty, view.faction);
  const ordered = orders.flatMap(({ order }) =>
    order.type === 'proposeDeal' && order.to === other ? [order] : [],
  );
  const standing = inOrder(view.deals).filter(({ from, to }) => from === other || to === other);
  return [...ordered, ...standing].some(({ give, take }) =>
    [...give, ...take].some(
      (item) => item.kind === 'treaty' && item.terms.kind === treaty.terms.kind,
    ),
  );
}
