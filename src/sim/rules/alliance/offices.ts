import type { Alliance, OfficeId } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { OfficePower, Ruleset } from '../../state/ruleset';

const none: readonly OfficeId[] = [];

/** The offices a faction holds in its alliance, in order of id. Public. */
export function officesOf(realm: Realm, faction: FactionId): readonly OfficeId[] {
  const membership = realm.factions[faction]?.alliance ?? null;
  const offices = membership === null ? undefined : realm.alliances[membership]?.offices;
  if (offices === undefined) return none;
  const held: OfficeId[] = [];
  for (const office in offices) if (offices[office]?.holder === faction) held.push(office);
  return held.length === 0 ? none : held.sort();
}

/** What a faction may do by the offices it holds in its alliance. */
export function officePowersOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
): ReadonlySet<OfficePower> {
  return new Set(
    officesOf(realm, faction).flatMap((office) => rules.offices[office]?.powers ?? []),
  );
}

/** The member whose office has a power; null when nobody's does. */
export function holderOf(rules: Ruleset, alliance: Alliance, power: OfficePower): FactionId | null {
  const seats = rules.charters[alliance.charter.form]?.offices ?? [];
  for (const office of seats) {
    const tenure = alliance.offices[office];
    if (tenure && rules.offices[office]?.powers.includes(power)) return tenure.holder;
  }
  return null;
}
