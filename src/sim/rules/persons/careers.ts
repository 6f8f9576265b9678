import type { Telling } from '../../events/telling';
import { type Term, term } from '../../lib/terms';
import type { Character, Skill } from '../../state/character';
import type { Game, Realm } from '../../state/game';
import type { CharacterId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { councillorAt } from '../diplomacy/court/councillors';
import { postOf } from './posts';

/**
 * Points of lessons it takes to come from a level of a skill to the next.
 * @source invented
 */
export function lessonsNeeded({ numbers }: Ruleset, level: number): number {
  const { level: first, perLevel } = numbers.persons.careers;
  return first + perLevel * level;
}

/** What a person learns of administration in a month, with its terms: by governing, ruling, sitting at court. */
export function officeLessons(realm: Realm, { numbers }: Ruleset, person: Character): Term[] {
  const { govern, rule, council } = numbers.persons.careers;
  const faction = realm.factions[person.faction];
  const governs = postOf(realm, person)?.kind === 'sector';
  const sits = councillorAt(realm, person.faction, person.id) !== undefined;
  return [
    ...term('lesson.govern', governs ? govern : 0),
    ...term('lesson.rule', faction?.head === person.id ? rule : 0),
    ...term('lesson.council', sits ? council : 0),
  ];
}

/** Teaches a person something of a skill; enough of it is a level, and his own hear of it. */
export function teach(
  game: Game,
  context: Telling,
  id: CharacterId,
  skill: Skill,
  points: number,
): void {
  const person = game.characters[id];
  if (!person || points <= 0) return;
  const { mostLevel } = context.rules.numbers.persons.careers;
  let level = person.skills[skill];
  if (level >= mostLevel) return;
  let learned = (person.lessons?.[skill] ?? 0) + points;
  while (level < mostLevel && learned >= lessonsNeeded(context.rules, level)) {
    learned -= lessonsNeeded(context.rules, level);
    level += 1;
  }
  person.lessons = { ...person.lessons, [skill]: level >= mostLevel ? 0 : learned };
  if (level === person.skills[skill]) return;
  person.skills = { ...person.skills, [skill]: level };
  const fact = { type: 'skillGrew', faction: person.faction, character: id, skill, level } as const;
  context.emit(fact, null, [person.faction], false);
}

/** Counts a battle, or a month of office, among what a person has done. */
export function countDeed(person: Character, deed: 'battles' | 'months'): void {
  const before = person.deeds ?? { battles: 0, months: 0 };
  person.deeds = { ...before, [deed]: before[deed] + 1 };
}
