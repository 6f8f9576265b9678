import type { Councillor } from '../../../state/court';
import type { Realm } from '../../../state/game';
import type { CharacterId, FactionId } from '../../../state/ids';
import type { Attitude, Ruleset } from '../../../state/ruleset';

const nobody: readonly Councillor[] = [];

/** Who sits at a power's court beside its head, in the order they are heard. Public. */
export function courtOf(realm: Realm, faction: FactionId): readonly Councillor[] {
  return realm.factions[faction]?.court ?? nobody;
}

/** The councillor of that name at a court; undefined when he has no seat there. */
export function councillorAt(
  realm: Realm,
  faction: FactionId,
  person: CharacterId,
): Councillor | undefined {
  return courtOf(realm, faction).find((each) => each.person === person);
}

/**
 * The head's weight in what the court thinks, in permille: what the councillors leave, all of it
 * where nobody sits beside him.
 * @source invented
 */
export function headWeight(realm: Realm, rules: Ruleset, faction: FactionId): number {
  return headWeightBeside(rules, courtOf(realm, faction).length);
}

/** The same beside so many councillors. */
export function headWeightBeside(rules: Ruleset, councillors: number): number {
  return 1000 - councillors * rules.numbers.court.weight;
}

/** What a person cares about besides his people: the sum of his traits, 0 of whom one does not know. */
export function natureOf(
  realm: Realm,
  rules: Ruleset,
  person: CharacterId,
  attitude: Attitude,
): number {
  return natureIn(rules, realm.characters[person]?.traits ?? [], attitude);
}

/** The same by his traits. */
export function natureIn(rules: Ruleset, traits: readonly string[], attitude: Attitude): number {
  let points = 0;
  for (const trait of traits) {
    points += rules.characterTraits[trait]?.attitudes?.[attitude] ?? 0;
  }
  return points;
}

/** A share in permille of points with a sign, rounded towards nothing. */
export function voiceOf(points: number, permille: number): number {
  const share = Math.trunc((points * permille) / 1000);
  return share === 0 ? 0 : share;
}
