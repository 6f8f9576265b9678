import { refuse } from '../lib/refusal';
import { passOn, secretsOf } from '../rules/deals/secrets';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * Tells one member of the Council, or all, of a secret bid or of a vote sold in secret. Only what really lies
 * among one's letters, or is on record, can be told: nobody can invent it.
 * @source invented
 */
export const leakSecret: OrderDefinition<'leakSecret'> = {
  type: 'leakSecret',
  check: ({ secret, to }) => isId(secret) && (to === null || isId(to)),
  validate({ secret: id, to }, { view, faction }) {
    const secret = secretsOf(view, faction).find((each) => each.id === id);
    if (secret === undefined) return refuse('noSuchSecret');
    if (to !== null && !view.alliances[secret.alliance]?.members.includes(to)) {
      return refuse('notMember', { faction: to });
    }
    if (to !== null && !secret.unaware.includes(to)) return refuse('knowsSecret', { faction: to });
    return secret.unaware.length === 0 ? refuse('nobodyUnaware') : null;
  },
  apply({ secret: id, to }, { realm, faction, rules, tell }) {
    const secret = secretsOf(realm, faction).find((each) => each.id === id);
    if (secret === undefined) return;
    const { kind, alliance, bidder, seller, promise } = secret;
    const hearers = to === null ? secret.unaware : secret.unaware.filter((each) => each === to);
    passOn(realm, rules, faction, secret, hearers);
    const fact = { type: 'secretLeaked', alliance, by: faction, bidder, seller } as const;
    const told = [...new Set([faction, bidder, seller, ...hearers])].sort();
    tell({ ...fact, promise, sold: kind === 'sale', told: [...hearers] }, told);
  },
};
