import { type Term, term } from '../../lib/terms';
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

/** The total of `attitudeTerms` without its terms: opinions ask it by the hundred. */
export function attitudeOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): number {
  const power = realm.factions[faction];
  if (!power) return 0;
  let points = rules.cultures[power.culture]?.attitudes?.[attitude] ?? 0;
  const head = power.head === null ? undefined : realm.characters[power.head];
  for (const trait of head?.traits ?? []) {
    points += rules.characterTraits[trait]?.attitudes?.[attitude] ?? 0;
  }
  return points;
}
