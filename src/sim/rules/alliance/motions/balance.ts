import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { greatPartners } from '../parity';

/**
 * What the broker thinks of a gain of one great partner or a loss of the other: while it keeps the
 * balance it helps the lighter; when it leans, the one it leans to. Nothing for other members.
 * @source seed 2
 */
export function balanceFor(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  gains: FactionId | null,
  loses: FactionId | null,
): Term[] {
  if (member !== alliance.broker) return [];
  const partners = greatPartners(realm, rules, alliance);
  if (partners === null) return [];
  const [heavier, lighter] = partners;
  const { balance } = rules.numbers.council.lean;
  const favoured = alliance.brokerage.lean ?? lighter;
  const other = favoured === heavier ? lighter : heavier;
  const points = (gains === favoured ? 1 : 0) + (loses === other ? 1 : 0);
  const against = (gains === other ? 1 : 0) + (loses === favoured ? 1 : 0);
  return term('lean.balance', balance * (points - against), favoured);
}
