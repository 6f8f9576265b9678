import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Attitude, Ruleset } from '../../state/ruleset';

/**
 * What a faction cares about: its people's custom and each trait of its head of state. Each source
 * is from −100 (abhors) to 100 (lives for).
 */
export function attitudeTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): Term[] {
  const power = realm.factions[faction];
  if (!power) return [];
  const custom = rules.cultures[power.culture]?.attitudes?.[attitude] ?? 0;
  const head = power.head === null ? undefined : realm.characters[power.head];
  return [
    ...term('attitude.culture', custom, power.culture),
    ...(head?.traits ?? []).flatMap((trait) =>
      term('attitude.ruler', rules.characterTraits[trait]?.attitudes?.[attitude] ?? 0, trait),
    ),
  ];
}

/** How much a faction cares about something, in points; its people's and its ruler's add up. */
export function attitudeOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): number {
  return total(attitudeTerms(realm, rules, faction, attitude));
}
