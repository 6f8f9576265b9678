import { sortedBy } from '../../lib/ordered';
import type { Deal } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { answerTo } from './answers';
import { promisesSought } from './promisesSought';

/**
 * Offers as they came, but of several that ask the same court for one promise the one it gains most by
 * comes first: envoys do not sell a voice to whoever knocks before the others.
 * @source invented
 */
export function bestBidsFirst(realm: Realm, rules: Ruleset, deals: readonly Deal[]): Deal[] {
  const rivals = new Map<string, Deal[]>();
  for (const deal of deals) {
    if (realm.factions[deal.to]?.envoys !== true) continue;
    for (const sought of promisesSought(deal))
      rivals.set(sought, [...(rivals.get(sought) ?? []), deal]);
  }
  const order = [...deals];
  for (const bids of rivals.values()) {
    if (bids.length < 2) continue;
    const places = bids.map((bid) => order.indexOf(bid)).sort((a, b) => a - b);
    const ranked = sortedBy(bids, (bid) => -answerTo(realm, rules, bid).total);
    for (const [at, bid] of ranked.entries()) {
      const place = places[at];
      if (place !== undefined) order[place] = bid;
    }
  }
  return order;
}
