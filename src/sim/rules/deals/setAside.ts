import { compareIds } from '../../lib/ordered';
import { type Refusal, refuse } from '../../lib/refusal';
import type { DealItem } from '../../state/dealItem';
import type { Deal, DealId } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Stock } from '../../state/stocks';
import { outlayOf } from './deposits';

/** An offer that is weighed beside those that lie on tables already. */
interface Weighed {
  readonly id?: DealId;
  readonly counters?: DealId | null;
  readonly from: FactionId;
  readonly to: FactionId;
}

/** A thing somebody would hand over by an offer that stands, and to whom. */
export interface SetAside {
  readonly item: DealItem;
  readonly to: FactionId;
}

/**
 * What a power would hand over by other offers, as far as one knows of them: what it has offered or accepted,
 * and what it was asked for by the same proposer before.
 * @source invented
 */
export function setAsideBy(realm: Realm, giver: FactionId, offer: Weighed | null): SetAside[] {
  const found: SetAside[] = [];
  for (const id in realm.deals) {
    const deal = realm.deals[id];
    if (deal === undefined || deal.accepted === false || !comesFirst(deal, offer)) continue;
    if (deal.from === giver) found.push(...deal.give.map((item) => ({ item, to: deal.to })));
    else if (deal.to === giver && (deal.accepted || deal.from === offer?.from)) {
      found.push(...deal.take.map((item) => ({ item, to: deal.from })));
    }
  }
  return found;
}

/** Of what one power proposes the earlier goes first; what it answers with other baskets does not count. */
function comesFirst(deal: Deal, offer: Weighed | null): boolean {
  if (offer === null) return true;
  if (deal.id === offer.id || deal.id === offer.counters) return false;
  if (deal.from !== offer.from) return true;
  return offer.id === undefined || compareIds(deal.id, offer.id) < 0;
}

/** Units of a stock among things set aside. */
export function unitsOf(things: readonly SetAside[], stock: Stock): number {
  return outlayOf(
    things.map(({ item }) => item),
    stock,
  );
}

/** Units of a stock a power may still spend: what it has, less what it has promised by offers that stand. */
export function freeStock(realm: Realm, faction: FactionId, stock: Stock): number {
  const held = realm.factions[faction]?.books?.stocks[stock] ?? 0;
  return Math.max(0, held - unitsOf(setAsideBy(realm, faction, null), stock));
}

/** Why a power cannot spend so much of a stock now; null when it can. */
export function spendingRefusal(
  realm: Realm,
  faction: FactionId,
  stock: Stock,
  needed: number,
): Refusal | null {
  const held = realm.factions[faction]?.books?.stocks[stock] ?? 0;
  if (needed <= 0) return null;
  if (held < needed) return refuse('lacksStock', { stock, needed, available: held });
  const available = freeStock(realm, faction, stock);
  return available < needed ? refuse('stockOffered', { stock, needed, available }) : null;
}
