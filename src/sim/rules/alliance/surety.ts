import { inOrder } from '../../lib/ordered';
import { type Refusal, refuse } from '../../lib/refusal';
import type { Pledge } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { allianceOfBoth } from '../deals/favours';
import { spendingRefusal } from '../deals/setAside';

/**
 * Why a faction may not stand surety for a promise, or null. Only the broker may, for what one other member has
 * openly promised another, as long as it is open; it costs influence.
 * @source invented
 */
export function suretyRefusal(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  { by, to, status, surety, secret }: Pledge,
): Refusal | null {
  const alliance = allianceOfBoth(realm, by, to);
  if (alliance?.broker !== faction) return refuse('notBroker');
  if (by === faction || to === faction) return refuse('suretyForOthers');
  if (secret) return refuse('suretyForSecret');
  if (status !== 'open') return refuse('promiseSettled');
  if (surety !== undefined) return refuse('suretyAlready');
  return spendingRefusal(realm, faction, 'influence', rules.numbers.deals.surety.influence);
}

/** Open promises between two other members, as far as the broker knows of them, in order of id. */
export function pledgesToSecure(realm: Realm, broker: FactionId): Pledge[] {
  return inOrder(realm.pledges).filter(
    ({ by, to, status, secret }) =>
      status === 'open' &&
      !secret &&
      by !== broker &&
      to !== broker &&
      allianceOfBoth(realm, by, to)?.broker === broker,
  );
}
