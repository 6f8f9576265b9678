import type { TermLabel } from '../../lib/codes/codes';
import { type Tally, type Term, TermTally, TotalTally, term } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Attitude, Ruleset } from '../../state/ruleset';
import { courtOf, headWeight, natureOf, voiceOf } from './court/councillors';

/**
 * What a faction cares about: its people's custom and the voices of its court, each by its weight: a
 * term for each trait of the head of state, and one for each councillor. Custom and traits are
 * from −100 (abhors) to 100 (lives for).
 * @source invented
 */
export function attitudeTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): Term[] {
  const tally = new TermTally();
  addCustom(tally, realm, rules, faction, attitude);
  addHead(tally, realm, rules, faction, attitude);
  addCouncillors(tally, realm, rules, faction, attitude);
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
  addCustom(tally, realm, rules, faction, attitude);
  addHead(tally, realm, rules, faction, attitude);
  addCouncillors(tally, realm, rules, faction, attitude);
  return tally.amount;
}

/** The custom of a faction's people, as far as it bears on an attitude. */
export function customOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): number {
  const tally = new TotalTally();
  addCustom(tally, realm, rules, faction, attitude);
  return tally.amount;
}

/**
 * A term of a sum that an attitude bears on, and one for each councillor by what his voice changes in
 * it: together they come to what `weigh` makes of the attitude as a whole.
 */
export function voicedTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
  weigh: (cares: number) => number,
  label: TermLabel,
  subject?: string,
): Term[] {
  const voices = new TermTally();
  addCouncillors(voices, realm, rules, faction, attitude);
  let cares = attitudeOf(realm, rules, faction, attitude);
  let worth = weigh(cares);
  const said: Term[] = [];
  for (const { amount, subject: person } of voices.terms.reverse()) {
    const without = weigh(cares - amount);
    said.unshift(...term('court.voice', worth - without, person));
    cares -= amount;
    worth = without;
  }
  return [...term(label, worth, subject), ...said];
}

/** What each councillor says in several parts of a sum as one term, after all that is said by nobody alone. */
export function gatherVoices(terms: readonly Term[]): Term[] {
  const said = new Map<string, number>();
  const others: Term[] = [];
  for (const each of terms) {
    if (each.label !== 'court.voice' || each.subject === undefined) others.push(each);
    else said.set(each.subject, (said.get(each.subject) ?? 0) + each.amount);
  }
  return [...others, ...[...said].flatMap(([person, sum]) => term('court.voice', sum, person))];
}

function addCustom(
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
}

function addHead(
  tally: Tally,
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): void {
  const id = realm.factions[faction]?.head ?? null;
  const head = id === null ? undefined : realm.characters[id];
  if (!head) return;
  const weight = headWeight(realm, rules, faction);
  for (const trait of head.traits) {
    const points = rules.characterTraits[trait]?.attitudes?.[attitude] ?? 0;
    tally.add('attitude.ruler', voiceOf(points, weight), trait);
  }
}

function addCouncillors(
  tally: Tally,
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): void {
  const { weight } = rules.numbers.court;
  for (const { person } of courtOf(realm, faction)) {
    const points = natureOf(realm, rules, person, attitude);
    tally.add('attitude.councillor', voiceOf(points, weight), person);
  }
}
