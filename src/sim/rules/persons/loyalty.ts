import { clamp, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Character } from '../../state/character';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { customOf } from '../diplomacy/attitudes';
import { councillorAt, natureOf, voiceOf } from '../diplomacy/court/councillors';
import { likeness } from './likeness';
import { postOf } from './posts';
import { isChildOf, isKinOf, tieTo } from './ties';

/**
 * What binds a person to the head of his state, or parts them; a head is bound to himself.
 * @source invented
 */
export function bondTerms(realm: Realm, rules: Ruleset, person: Character): Term[] {
  const numbers = rules.numbers.persons.loyalty;
  const faction = realm.factions[person.faction];
  const head = faction?.head ? realm.characters[faction.head] : undefined;
  if (!faction || !head || head.id === person.id) return [];
  const renown = clamp(voiceOf(faction.prestige, numbers.prestige), -most(rules), most(rules));
  const tie = tieTo(person, head);
  const seat = councillorAt(realm, faction.id, person.id) ? numbers.seat : 0;
  const mind = Math.trunc((likeness(rules, person.traits, head.traits) * numbers.mind) / 20);
  return [
    ...term('bond.anybody', numbers.base),
    ...term('bond.honour', voiceOf(natureOf(realm, rules, person.id, 'honour'), numbers.honour)),
    ...term('bond.seat', seat),
    ...term('bond.post', postOf(realm, person) === null ? 0 : numbers.post),
    ...term('bond.heir', faction.heir?.person === person.id ? numbers.heir : 0),
    ...term('bond.mind', clamp(mind, -numbers.mind, numbers.mind), head.id),
    ...term('bond.kin', isKinOf(person, head) ? numbers.kin : 0, head.id),
    ...term('bond.friend', tie === 'friend' ? numbers.friend : 0, head.id),
    ...term('bond.rival', tie === 'rival' ? numbers.rival : 0, head.id),
    ...term('bond.prestige', renown),
    ...term('bond.weary', -scale(faction.exhaustion, numbers.exhaustion)),
  ];
}

function most({ numbers }: Ruleset): number {
  return numbers.persons.loyalty.mostPrestige;
}

/**
 * What makes a person want the chair.
 * @source invented
 */
export function ambitionTerms(realm: Realm, rules: Ruleset, person: Character): Term[] {
  const numbers = rules.numbers.persons.ambition;
  const faction = realm.factions[person.faction];
  const head = faction?.head ? realm.characters[faction.head] : undefined;
  if (!faction || head?.id === person.id) return [];
  const nature = natureOf(realm, rules, person.id, 'ambition');
  const custom = customOf(realm, rules, faction.id, 'ambition');
  const abler = head ? merit(person) - merit(head) : 0;
  const terms = [
    ...term('ambition.anybody', numbers.base),
    ...term('ambition.nature', voiceOf(nature, numbers.nature)),
    ...term('ambition.custom', voiceOf(custom, numbers.custom), faction.culture),
    ...term('ambition.abler', numbers.abler * abler, head?.id),
  ];
  if (!head) return terms;
  return [
    ...terms,
    ...term('ambition.kin', isChildOf(person, head) ? numbers.kin : 0, head.id),
    ...term('ambition.rival', tieTo(person, head) === 'rival' ? numbers.rival : 0, head.id),
  ];
}

/** Levels of what a ruler needs. */
function merit({ skills }: Character): number {
  return skills.administration + skills.attack;
}

/** How loyal a person is, from 0 to 100; a head wholly. */
export function bondOf(realm: Realm, rules: Ruleset, person: Character): number {
  const terms = bondTerms(realm, rules, person);
  return terms.length === 0 ? 100 : clamp(total(terms), 0, 100);
}

/** How ambitious a person is, from 0 to 100. */
export function ambitionOf(realm: Realm, rules: Ruleset, person: Character): number {
  return clamp(total(ambitionTerms(realm, rules, person)), 0, 100);
}
