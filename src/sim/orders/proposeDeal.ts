import { refuse } from '../lib/refusal';
import { offerRefusal } from '../rules/deals/dealRefusal';
import { isDealItem } from '../rules/deals/items/schema';
import type { DealId } from '../state/diplomacy';
import type { Realm } from '../state/game';
import { type FactionId, nextId } from '../state/ids';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Most things in one basket. */
const basketLimit = 8;

/** Lays two baskets before another power: what one would give, and what one would have for it. */
export const proposeDeal: OrderDefinition<'proposeDeal'> = {
  type: 'proposeDeal',
  quiet: true,
  mute: true,
  check: ({ to, give, take, counters, secret }) =>
    isId(to) &&
    isBasket(give) &&
    isBasket(take) &&
    (counters === null || isId(counters)) &&
    (secret === undefined || secret === true),
  validate({ to, give, take, counters, secret }, { view, faction, rules }) {
    if (!view.factions[to]?.alive) return refuse('unknownFaction', { faction: to });
    if (counters !== null && !isOfferOf(view, counters, to, faction)) return refuse('noSuchDeal');
    const limit = rules.numbers.deals.mostOffers;
    if (offersTo(view, faction, to) >= limit)
      return refuse('tooManyOffers', { faction: to, limit });
    const kept = secret ? { secret } : {};
    return offerRefusal(view, rules, { from: faction, to, give, take, counters, ...kept });
  },
  apply({ to, give, take, counters, secret }, { realm, faction }) {
    const id = nextId(realm, 'deal', faction);
    const kept = secret ? { secret } : {};
    realm.deals[id] = { id, from: faction, to, give, take, turn: realm.turn, counters, ...kept };
    const answered = counters === null ? undefined : realm.deals[counters];
    if (answered) realm.deals[answered.id] = { ...answered, accepted: false };
  },
};

function isBasket(value: unknown): boolean {
  return Array.isArray(value) && value.length <= basketLimit && value.every(isDealItem);
}

function isOfferOf(view: Realm, id: DealId, from: FactionId, to: FactionId): boolean {
  const deal = view.deals[id];
  return deal?.from === from && deal.to === to;
}

function offersTo(view: Realm, from: FactionId, to: FactionId): number {
  let offers = 0;
  for (const id in view.deals) {
    const deal = view.deals[id];
    if (deal?.from === from && deal.to === to) offers += 1;
  }
  return offers;
}
