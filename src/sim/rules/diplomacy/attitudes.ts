import { type Tally, type Term, TermTally, TotalTally } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Attitude, Ruleset } from '../../state/ruleset';

/**
 * What a faction cares about: its people's custom and each trait of its head of state. Each source
 * is from −100 (abhors) to 100 (lives for).
 * @source invented
 */
export function attitudeTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): Term[] {
  const tally = new TermTally();
  addAttitude(tally, realm, rules, faction, attitude);
  return tally.terms;
}

/** The total of `attitudeTerms`. */
export function attitudeOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): number {
  const tally = new TotalTally();
  addAttitude(tally, realm, rules, faction, attitude);
  return tally.amount;
}

function addAttitude(
  tally: Tally,
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): void {
  const power = realm.factions[faction];
  if (!power) return;
  const custom = rules.cultures[power.culture]?.attitudes?.[attitude] ?? 0;
  tally.add('attitude.culture', custom, power.culture);
  const head = power.head === null ? undefined : realm.characters[power.head];
  for (const trait of head?.traits ?? []) {
    tally.add('attitude.ruler', rules.characterTraits[trait]?.attitudes?.[attitude] ?? 0, trait);
  }
}
