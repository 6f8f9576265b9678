import type { Realm } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { courtOf } from '../diplomacy/court/councillors';
import { mindOf, type Shift, shiftsSince } from '../diplomacy/court/mind';

/**
 * What a court would care about more or less than now if somebody else ruled; he leaves his own seat.
 * @source invented
 */
export function shiftsUnder(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  head: CharacterId,
): Shift[] {
  const power = realm.factions[faction];
  if (!power) return [];
  const court = courtOf(realm, faction).filter(({ person }) => person !== head);
  const supposed = { ...realm.factions, [faction]: { ...power, head, court } };
  const now = mindOf(realm, rules, faction);
  return shiftsSince(now, { ...realm, factions: supposed }, rules, faction);
}
