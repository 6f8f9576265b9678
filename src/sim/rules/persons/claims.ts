import { clamp, scale } from '../../lib/integers';
import { inOrder, sortedBy } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Character } from '../../state/character';
import type { Realm } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
import type { SuccessionFigures } from '../../state/politics/personsNumbers';
import type { Ruleset } from '../../state/ruleset';
import type { SuccessionKind } from '../../state/succession';
import { customOf } from '../diplomacy/attitudes';
import { courtOf, voiceOf } from '../diplomacy/court/councillors';
import { enemiesOf } from '../diplomacy/relations';
import { agreement, likeness } from './likeness';
import { ambitionOf } from './loyalty';
import { postOf } from './posts';
import { isChildOf, tieTo } from './ties';

/** How a power comes to another head. */
export function successionOf(realm: Realm, rules: Ruleset, faction: FactionId): SuccessionKind {
  const power = realm.factions[faction];
  return power?.succession ?? rules.cultures[power?.culture ?? '']?.succession ?? 'council';
}

/** The figures of how a power comes to another head. */
export function figuresOf(realm: Realm, rules: Ruleset, faction: FactionId): SuccessionFigures {
  return rules.numbers.persons.succession[successionOf(realm, rules, faction)];
}

/** Somebody who could take a chair, with what speaks for him. */
export interface Claimant {
  readonly person: CharacterId;
  readonly terms: readonly Term[];
  readonly points: number;
}

/**
 * Who would follow if the chair fell empty now, the first first, with what speaks for each: as far as one knows.
 * Of equals the first by id.
 * @source seed 11
 */
export function lineOfSuccession(realm: Realm, rules: Ruleset, faction: FactionId): Claimant[] {
  const head = realm.factions[faction]?.head ?? null;
  const able = inOrder(realm.characters).filter(
    (person) => person.faction === faction && person.status === 'active' && person.id !== head,
  );
  const claimants = able.map((person) => claimantOf(realm, rules, person));
  return sortedBy(claimants, ({ points }) => -points);
}

/** Somebody's claim on the chair of his power. */
export function claimantOf(realm: Realm, rules: Ruleset, person: Character): Claimant {
  const terms = claimTerms(realm, rules, person);
  return { person: person.id, terms, points: total(terms) };
}

/**
 * What speaks for somebody who wants the chair of his power, or sits on it, by the way that power comes to its heads.
 * @source seed 11
 */
export function claimTerms(realm: Realm, rules: Ruleset, person: Character): Term[] {
  const faction = realm.factions[person.faction];
  if (!faction) return [];
  const figures = figuresOf(realm, rules, faction.id);
  const { skills, traits } = person;
  const isHead = faction.head === person.id;
  const sits = courtOf(realm, faction.id).some((seat) => seat.person === person.id);
  const post = postOf(realm, person);
  const people = agreement(rules, traits, (each) => customOf(realm, rules, faction.id, each));
  return [
    ...term('claim.attack', figures.attack * skills.attack),
    ...term('claim.ground', figures.ground * skills.ground),
    ...term('claim.administration', figures.administration * skills.administration),
    ...term('claim.seat', sits ? figures.seat : 0),
    ...term('claim.fleet', post?.kind === 'fleet' ? figures.fleet : 0),
    ...term('claim.sector', post?.kind === 'sector' ? figures.sector : 0),
    ...term('claim.heir', faction.heir?.person === person.id && !isHead ? figures.heir : 0),
    ...kinTerms(realm, person, figures),
    ...term('claim.ambition', scale(ambitionOf(realm, rules, person), figures.ambition)),
    ...term('claim.people', voiceOf(people, figures.people), faction.culture),
    ...voiceTerms(realm, rules, person, figures),
    ...timesTerms(realm, person, figures),
    ...(isHead ? chairTerms(realm, person, figures) : formerTerms(realm, rules, person)),
  ];
}

function kinTerms(realm: Realm, person: Character, { kin }: SuccessionFigures): Term[] {
  const head = realm.factions[person.faction]?.head;
  const other = head ? realm.characters[head] : undefined;
  return other && isChildOf(person, other) ? term('claim.kin', kin, other.id) : [];
}

/** Councillors speak for who is of their mind, their friend or their blood, and against others. */
function voiceTerms(
  realm: Realm,
  rules: Ruleset,
  person: Character,
  { voice }: SuccessionFigures,
): Term[] {
  if (voice === 0) return [];
  return courtOf(realm, person.faction).flatMap((seat) => {
    const councillor = realm.characters[seat.person];
    if (!councillor || councillor.id === person.id) return [];
    const tie = tieTo(councillor, person);
    const felt =
      tie === null ? likeness(rules, councillor.traits, person.traits) : tie === 'rival' ? -1 : 1;
    return term('claim.voice', Math.sign(felt) * voice, councillor.id);
  });
}

/** War speaks for soldiers, and weariness of it for others. */
function timesTerms(realm: Realm, person: Character, { war, weary }: SuccessionFigures): Term[] {
  if (war === 0 && weary === 0) return [];
  const { faction, skills } = person;
  if (skills.attack > skills.administration) {
    return term('claim.war', war * Math.min(3, enemiesOf(realm, faction).length));
  }
  return term('claim.weary', scale(realm.factions[faction]?.exhaustion ?? 0, weary));
}

/** Points that prestige is worth at most to who sits on the chair. */
const mostPrestige = 30;

function chairTerms(realm: Realm, person: Character, figures: SuccessionFigures): Term[] {
  const { prestige = 0, exhaustion = 0 } = realm.factions[person.faction] ?? {};
  const renown = voiceOf(prestige, figures.prestige);
  return [
    ...term('claim.holds', figures.holds),
    ...term('claim.prestige', clamp(renown, -mostPrestige, mostPrestige)),
    ...term('claim.blame', -scale(exhaustion, figures.blame)),
  ];
}

function formerTerms(realm: Realm, rules: Ruleset, person: Character): Term[] {
  const contest = realm.factions[person.faction]?.contest;
  const returned = contest?.kind === 'return' && contest.person === person.id;
  return returned ? term('claim.former', rules.numbers.persons.contest.former) : [];
}
