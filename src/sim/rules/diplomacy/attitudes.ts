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
  const terms: Term[] = [];
  addUp(realm, rules, faction, attitude, terms);
  return terms;
}

/** The total of `attitudeTerms` without its terms: opinions ask it by the hundred. */
export function attitudeOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): number {
  return addUp(realm, rules, faction, attitude, null);
}

/** Adds up what a faction cares; the terms are only written down for who wants them. */
function addUp(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
  terms: Term[] | null,
): number {
  const power = realm.factions[faction];
  if (!power) return 0;
  const { culture, head } = power;
  let sum = rules.cultures[culture]?.attitudes?.[attitude] ?? 0;
  terms?.push(...term('attitude.culture', sum, culture));
  const ruler = head === null ? undefined : realm.characters[head];
  for (const trait of ruler?.traits ?? []) {
    const points = rules.characterTraits[trait]?.attitudes?.[attitude] ?? 0;
    terms?.push(...term('attitude.ruler', points, trait));
    sum += points;
  }
  return sum;
}
