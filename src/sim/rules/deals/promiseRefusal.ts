import { type Refusal, refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { PromiseTerms } from '../../state/promise';
import type { Ruleset } from '../../state/ruleset';
import { promiseRules } from './promises/registry';

/**
 * Why a faction cannot give its word on this for so many turns; null when it can.
 * @source invented
 */
export function promiseRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  to: FactionId,
  promise: PromiseTerms,
  turns: number,
): Refusal | null {
  const { mostTurns } = rules.numbers.deals.promise;
  const { undated = false, refusal } = promiseRules(promise);
  if (!undated && (turns < 1 || turns > mostTurns)) {
    return refuse('promiseTurns', { limit: mostTurns });
  }
  return refusal(realm, rules, promise, by, to);
}
