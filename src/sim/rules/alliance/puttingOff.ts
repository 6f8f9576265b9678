import { type Refusal, refuse } from '../../lib/refusal';
import type { Alliance, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { spendingRefusal } from '../deals/setAside';
import { sessionOf } from './agenda';

/**
 * Why a member may not put a motion off by a session, or null. Only the broker may, who answers for it with
 * influence; each motion once, one at a time, and only what would be voted on at once.
 * @source invented
 */
export function puttingOffRefusal(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
  faction: FactionId,
): Refusal | null {
  if (alliance.broker !== faction) return refuse('notBroker');
  if (motion.putOffTo !== undefined) return refuse('putOffAlready');
  const waiting = alliance.council?.agenda.some(({ putOffTo = 0 }) => putOffTo > realm.turn);
  if (waiting) return refuse('anotherPutOff');
  const { held } = sessionOf(realm, rules, alliance);
  if (held.every(({ id }) => id !== motion.id)) return refuse('notVotedYet');
  return spendingRefusal(realm, faction, 'influence', rules.numbers.council.putOff);
}
