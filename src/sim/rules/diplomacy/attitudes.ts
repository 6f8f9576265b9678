import type { TermLabel } from '../../lib/codes/codes';
import { type Tally, type Term, TermTally, TotalTally, term } from '../../lib/terms';
import type { Councillor } from '../../state/court';
import type { Realm } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
import type { Attitude, Ruleset } from '../../state/ruleset';
import { derivation } from '../figures/derivation';
import { headWeightBeside, natureIn, voiceOf } from './court/councillors';

/** What a power cares about, by what it was worked out from. */
export interface Leanings {
  /** The total of `attitudeTerms`. */
  of(attitude: Attitude): number;
  /** A term for each councillor. */
  voices(attitude: Attitude): readonly Term[];
}

/** All that leanings are worked out from: the culture, the traits of the head of state, each councillor with his own. */
type LeaningInputs = readonly [
  culture: string | null,
  head: readonly string[],
  ...court: (CharacterId | readonly string[])[],
];

/** What a power cares about: to be asked for once by who weighs several attitudes. */
export function leaningsOf(realm: Realm, rules: Ruleset, faction: FactionId): Leanings {
  return leanings(rules, faction, inputsOf(realm, faction));
}

function inputsOf(realm: Realm, faction: FactionId): LeaningInputs {
  const power = realm.factions[faction];
  const traitsOf = (id: CharacterId) => realm.characters[id]?.traits ?? none;
  const head = power?.head ?? null;
  const inputs: [...LeaningInputs] = [
    power?.culture ?? null,
    head === null ? none : traitsOf(head),
  ];
  for (const { person } of power?.court ?? nobody) inputs.push(person, traitsOf(person));
  return inputs;
}

const none: readonly string[] = [];
const nobody: readonly Councillor[] = [];

const leanings = derivation((rules, inputs: LeaningInputs): Leanings => {
  const sums = new Map<Attitude, number>();
  const voices = new Map<Attitude, readonly Term[]>();
  return {
    of(attitude) {
      let sum = sums.get(attitude);
      if (sum === undefined) {
        const tally = new TotalTally();
        addAll(tally, rules, inputs, attitude);
        sum = tally.amount;
        sums.set(attitude, sum);
      }
      return sum;
    },
    voices(attitude) {
      let said = voices.get(attitude);
      if (said === undefined) {
        const tally = new TermTally();
        addCouncillors(tally, rules, inputs, attitude);
        said = tally.terms;
        voices.set(attitude, said);
      }
      return said;
    },
  };
});

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
  addAll(tally, rules, inputsOf(realm, faction), attitude);
  return tally.terms;
}

/** The total of `attitudeTerms`. */
export function attitudeOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): number {
  return leaningsOf(realm, rules, faction).of(attitude);
}

/** The custom of a faction's people, as far as it bears on an attitude. */
export function customOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  attitude: Attitude,
): number {
  const { culture } = realm.factions[faction] ?? { culture: null };
  return customIn(rules, culture, attitude);
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
  return voiced(leaningsOf(realm, rules, faction), attitude, weigh, label, subject);
}

/** The same by leanings at hand. */
export function voiced(
  { of, voices }: Leanings,
  attitude: Attitude,
  weigh: (cares: number) => number,
  label: TermLabel,
  subject?: string,
): Term[] {
  let cares = of(attitude);
  let worth = weigh(cares);
  const said: Term[] = [];
  for (const { amount, subject: person } of [...voices(attitude)].reverse()) {
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

function addAll(tally: Tally, rules: Ruleset, inputs: LeaningInputs, attitude: Attitude): void {
  const [culture, head, ...court] = inputs;
  if (culture !== null) {
    tally.add('attitude.culture', customIn(rules, culture, attitude), culture);
  }
  const weight = headWeightBeside(rules, court.length / 2);
  for (const trait of head) {
    const points = rules.characterTraits[trait]?.attitudes?.[attitude] ?? 0;
    tally.add('attitude.ruler', voiceOf(points, weight), trait);
  }
  addCouncillors(tally, rules, inputs, attitude);
}

function customIn(rules: Ruleset, culture: string | null, attitude: Attitude): number {
  return culture === null ? 0 : (rules.cultures[culture]?.attitudes?.[attitude] ?? 0);
}

function addCouncillors(
  tally: Tally,
  rules: Ruleset,
  [, , ...court]: LeaningInputs,
  attitude: Attitude,
): void {
  const { weight } = rules.numbers.court;
  for (let at = 0; at < court.length; at += 2) {
    const [person, traits] = [court[at] as CharacterId, court[at + 1] as readonly string[]];
    tally.add('attitude.councillor', voiceOf(natureIn(rules, traits, attitude), weight), person);
  }
}
