import type { FactionId, Secret } from '../../sim';
import { greatPartners, opinionOf, secretsOf } from '../../sim';
import { because } from '../core/planner';
import { type Outlook, ownCouncil } from './outlook';
import { isShelved, shelve } from './refusals';

/** Opinion of who bids behind others' backs above which one does not give him away. */
const fond = 10;
/** Turns before one gives anybody away again. */
const discreet = 10;

/**
 * Tells the other partner who has bid behind its back, where that one's goodwill is wanted more than the bidder's;
 * and tells a Council of a sale that one has found out. Who lives by honour keeps what was said to him in confidence.
 */
export function tellSecrets(outlook: Outlook): void {
  const { planner, attitude } = outlook;
  const council = ownCouncil(planner);
  if (council === null || attitude('honour') > 0 || isShelved(planner, 'tell')) return;
  for (const secret of secretsOf(planner.view, planner.me)) {
    if (secret.turn >= planner.view.turn) continue;
    const to = hearerOf(outlook, secret);
    if (to === undefined) continue;
    shelve(planner, 'tell', discreet);
    planner.give(
      { type: 'leakSecret', secret: secret.id, to },
      because(secret.kind === 'bid' ? 'broker.tell' : 'court.tell', {
        faction: secret.kind === 'bid' ? secret.bidder : secret.seller,
      }),
    );
    return;
  }
}

/** Who is to be told (null: everybody); undefined: nobody. */
function hearerOf(outlook: Outlook, secret: Secret): FactionId | null | undefined {
  const { planner, opinion } = outlook;
  const { view, rules, me } = planner;
  const { kind, alliance, bidder, seller, unaware } = secret;
  if (unaware.length === 0) return undefined;
  if (kind === 'sale') {
    return me !== bidder && me !== seller && opinion(seller) < 0 ? null : undefined;
  }
  const found = view.alliances[alliance];
  if (found?.broker !== me || opinion(bidder) > fond) return undefined;
  const partners: readonly FactionId[] = greatPartners(view, rules, found) ?? [];
  const liking = (id: FactionId) => opinionOf(view, rules, id, me);
  return unaware.find((id) => partners.includes(id) && liking(id) < liking(bidder));
}
