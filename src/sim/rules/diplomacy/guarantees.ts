import { type Term, term } from '../../lib/terms';
import type { Treaty } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { treatiesOf } from './treatyLookup';

/** The treaties by which a faction guarantees others, in order of id. */
export function guaranteesOf(realm: Realm, faction: FactionId): Treaty[] {
  return treatiesOf(realm, faction).filter(
    ({ terms, parties }) => terms.kind === 'guarantee' && parties[0] === faction,
  );
}

/**
 * What its guarantees cost a faction a month: each further one costs more than the one before, for a word given
 * to everybody has to be backed everywhere.
 * @source invented
 */
export function guaranteeTerms(realm: Realm, { numbers }: Ruleset, faction: FactionId): Term[] {
  const { first, further } = numbers.treaties.guarantee;
  return guaranteesOf(realm, faction).flatMap(({ parties }, index) =>
    term('upkeep.guarantee', -(first + further * index), parties[1]),
  );
}

/** Influence a month that guaranteeing one more would cost a faction; one it guarantees already is not one more. */
export function guaranteeCost(
  realm: Realm,
  { numbers }: Ruleset,
  faction: FactionId,
  ward: FactionId,
): number {
  const { first, further } = numbers.treaties.guarantee;
  const others = guaranteesOf(realm, faction).filter(({ parties }) => parties[1] !== ward);
  return first + further * others.length;
}
