import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';

/**
 * Whether the broker's call for best bids stands: from the turn after it was given, for some turns.
 * @source invented
 */
export function bidsAreCalled({ turn }: Realm, rules: Ruleset, { council }: Alliance): boolean {
  const called = council?.bidsCalled;
  if (called === undefined) return false;
  return turn > called && turn - called <= rules.numbers.council.call.stands;
}

/** Turns until the broker may call for bids again; 0: it may. */
export function callWaits({ turn }: Realm, rules: Ruleset, { council }: Alliance): number {
  const called = council?.bidsCalled;
  if (called === undefined) return 0;
  return Math.max(0, called + rules.numbers.council.call.again - turn);
}
