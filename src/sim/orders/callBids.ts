import { refuse } from '../lib/refusal';
import { callWaits } from '../rules/alliance/callOfBids';
import { greatPartners } from '../rules/alliance/parity';
import { remember } from '../rules/diplomacy/memories';
import type { OrderDefinition } from './definition';
import { ownAlliance } from './ownAlliance';

/** The broker asks both great partners for their best bids: they bid higher, and think the less of it. */
export const callBids: OrderDefinition<'callBids'> = {
  type: 'callBids',
  check: () => true,
  validate(_, { view, faction, rules }) {
    const alliance = ownAlliance(view, faction);
    if (!alliance?.council) return refuse('noAlliance');
    if (alliance.broker !== faction) return refuse('notBroker');
    if (greatPartners(view, rules, alliance) === null) return refuse('nobodyBids');
    const turns = callWaits(view, rules, alliance);
    return turns > 0 ? refuse('bidsCalledLately', { turns }) : null;
  },
  apply(_, { realm, faction, rules, tell }) {
    const alliance = ownAlliance(realm, faction);
    if (!alliance?.council) return;
    const { id, members, council } = alliance;
    council.bidsCalled = realm.turn;
    for (const partner of greatPartners(realm, rules, alliance) ?? []) {
      remember(realm, rules, partner, faction, 'voiceSold', id);
    }
    const stands = () => council.bidsCalled === realm.turn;
    tell({ type: 'bidsCalled', alliance: id, broker: faction }, members, stands);
  },
};
