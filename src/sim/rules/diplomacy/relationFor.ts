import type { Relation, WarCause } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey } from '../../state/ids';

/** The relation of two factions, written down if it was peace by default. */
export function relationFor(realm: Realm, a: FactionId, b: FactionId): Relation {
  const key = pairKey(a, b);
  let relation = realm.relations[key];
  if (!relation) {
    relation = {
      kind: 'peace',
      since: 0,
      until: 0,
      cause: null,
      begunBy: null,
      goals: {},
      losses: {},
      taken: {},
    };
    realm.relations[key] = relation;
  }
  return relation;
}

/** Why a faction began a war, alone or in the same month as its enemy; null when it did not. */
export function causeOf(relation: Relation, by: FactionId): WarCause | null {
  if (relation.kind !== 'war') return null;
  if (relation.begunBy === by) return relation.cause;
  return relation.answered?.by === by ? relation.answered.cause : null;
}

/** Writes down that the space of two is closed to each other's ships from this turn on. */
export function closeBorders(realm: Realm, a: FactionId, b: FactionId): void {
  // Replaced and not changed: forecasts work on copies that share what they do not replace.
  realm.relations[pairKey(a, b)] = { ...relationFor(realm, a, b), closed: realm.turn };
}
