import { sum } from '../../lib/integers';
import { type Refusal, refuse } from '../../lib/refusal';
import type { DealItem } from '../../state/dealItem';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { stockKinds } from '../../state/stocks';
import { storesOf } from '../detection/knowledge';
import type { Baskets } from './baskets';
import { outlayOf } from './deposits';
import { allianceOfBoth, favoursOwed } from './favours';
import { itemRules } from './items/registry';
import { type SetAside, setAsideBy, unitsOf } from './setAside';

/**
 * Why something in two baskets cannot be given because other offers that stand would take it: what is
 * offered is set aside, and nobody spends it twice. Null when nothing is.
 * @source invented
 */
export function spokenFor(realm: Realm, rules: Ruleset, baskets: Baskets): Refusal | null {
  const { from, to, give, take } = baskets;
  return (
    basketRefusal(realm, rules, setAsideBy(realm, from, baskets), give, [from, to]) ??
    basketRefusal(realm, rules, setAsideBy(realm, to, baskets), take, [to, from])
  );
}

function basketRefusal(
  realm: Realm,
  rules: Ruleset,
  aside: readonly SetAside[],
  items: readonly DealItem[],
  [giver, receiver]: readonly [FactionId, FactionId],
): Refusal | null {
  if (aside.length === 0) return null;
  const lacking = stockRefusal(realm, aside, items, giver);
  if (lacking !== null) return lacking;
  for (const item of items) {
    const taken = aside.find(({ item: other }) => isSame(item, other));
    if (taken) return refuse('offeredAlready', { faction: giver, other: taken.to });
    if (item.kind === 'favour' && exceeds(realm, rules, aside, item.amount, giver, receiver)) {
      const limit = rules.numbers.deals.favour.mostOwed;
      return refuse('tooManyFavours', { faction: giver, limit });
    }
  }
  return null;
}

/** Whether two things are one that is handed over only once. */
function isSame(item: DealItem, other: DealItem): boolean {
  const { key, single } = itemRules(item);
  return single?.(item) === true && key(item) === itemRules(other).key(other);
}

/** What is paid and what is set aside for promises come out of the same store. */
function stockRefusal(
  realm: Realm,
  aside: readonly SetAside[],
  items: readonly DealItem[],
  giver: FactionId,
): Refusal | null {
  const stores = storesOf(realm, giver);
  if (stores === null) return null;
  for (const stock of stockKinds) {
    const needed = outlayOf(items, stock);
    const available = Math.max(0, stores[stock] - unitsOf(aside, stock));
    if (needed > available)
      return refuse('giverHasOffered', { faction: giver, stock, needed, available });
  }
  return null;
}

/** Whether favours of other offers and these together are more than anybody believes. */
function exceeds(
  realm: Realm,
  rules: Ruleset,
  aside: readonly SetAside[],
  amount: number,
  giver: FactionId,
  receiver: FactionId,
): boolean {
  const alliance = allianceOfBoth(realm, giver, receiver);
  if (!alliance) return false;
  const offered = sum(
    aside.map(({ item, to }) => (item.kind === 'favour' && to === receiver ? item.amount : 0)),
  );
  const owed = favoursOwed(alliance, giver, receiver) + offered + amount;
  return owed > rules.numbers.deals.favour.mostOwed;
}
