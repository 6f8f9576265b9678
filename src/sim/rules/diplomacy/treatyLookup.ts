import { compareIds } from '../../lib/ordered';
import type { Treaty, TreatyKind } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { keptTreaties } from '../figures/stillness';

/** Treaties a faction has signed, in order of id. */
export function treatiesOf(realm: Realm, faction: FactionId): readonly Treaty[] {
  const kept = keptTreaties(realm);
  const known = kept?.get(faction);
  if (known) return known;
  const found = treatiesWhere(realm, ({ parties }) => parties.includes(faction));
  kept?.set(faction, found);
  return found;
}

/** Treaties in force between two factions, in order of id. */
export function treatiesBetween(realm: Realm, a: FactionId, b: FactionId): Treaty[] {
  if (keptTreaties(realm) === null) {
    return treatiesWhere(realm, (treaty) => isBetween(treaty, a, b));
  }
  return treatiesOf(realm, a).filter((treaty) => isBetween(treaty, a, b));
}

/** Opinions ask this by the hundred: only what is found is put in order. */
function treatiesWhere(realm: Realm, is: (treaty: Treaty) => boolean): Treaty[] {
  const found: Treaty[] = [];
  for (const id in realm.treaties) {
    const treaty = realm.treaties[id];
    if (treaty && is(treaty)) found.push(treaty);
  }
  return found.length < 2 ? found : found.sort((a, b) => compareIds(a.id, b.id));
}

/** The treaty of a kind between two factions, whoever stands first in it; null when there is none. */
export function treatyBetween(
  realm: Realm,
  kind: TreatyKind,
  a: FactionId,
  b: FactionId,
): Treaty | null {
  if (keptTreaties(realm) !== null) {
    const same = (treaty: Treaty) => treaty.terms.kind === kind && isBetween(treaty, a, b);
    return treatiesOf(realm, a).find(same) ?? null;
  }
  for (const id in realm.treaties) {
    const treaty = realm.treaties[id];
    if (treaty && treaty.terms.kind === kind && isBetween(treaty, a, b)) return treaty;
  }
  return null;
}

function isBetween({ parties: [first, second] }: Treaty, a: FactionId, b: FactionId): boolean {
  return (first === a && second === b) || (first === b && second === a);
}

/** The other signatory of a treaty. */
export function partnerIn({ parties }: Treaty, faction: FactionId): FactionId {
  return parties[0] === faction ? parties[1] : parties[0];
}

/** The protector of a client; null when a faction is nobody's. */
export function protectorOf(realm: Realm, faction: FactionId): FactionId | null {
  const [treaty] = treatiesWhere(
    realm,
    ({ terms, parties }) => terms.kind === 'protectorate' && parties[1] === faction,
  );
  return treaty?.parties[0] ?? null;
}

/** With whom a faction has a treaty of a kind, in order of id. */
export function partnersOf(realm: Realm, kind: TreatyKind, faction: FactionId): FactionId[] {
  const found: FactionId[] = [];
  for (const id in realm.treaties) {
    const treaty = realm.treaties[id];
    if (treaty?.terms.kind !== kind || !treaty.parties.includes(faction)) continue;
    found.push(partnerIn(treaty, faction));
  }
  return found.sort();
}
