import type { Telling } from '../../events/telling';
import { divide } from '../../lib/integers';
import type { Luck } from '../../lib/luck';
import { idsOf, inOrder } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import { type Character, type CharacterRole, type Skill, skills } from '../../state/character';
import type { Faction } from '../../state/faction';
import type { Game, Realm } from '../../state/game';
import { nextId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { isAtLarge } from './atLarge';

/** The people who serve a power: well or wounded, in order of id. */
export function serving(realm: Realm, faction: string): Character[] {
  return inOrder(realm.characters).filter(
    (person) => person.faction === faction && isAtLarge(person),
  );
}

/**
 * How many people a power has in its service, with the terms: some for its court, one for each sector, more for its ships.
 * @source invented
 */
export function establishmentTerms(realm: Realm, { numbers }: Ruleset, faction: Faction): Term[] {
  const { first, perShips, most } = numbers.persons.service;
  let ships = 0;
  for (const id in realm.ships) if (realm.ships[id]?.faction === faction.id) ships += 1;
  const terms = [
    ...term('service.court', first),
    ...term('service.sectors', Object.keys(faction.books?.sectors ?? {}).length),
    ...term('service.ships', divide(ships, perShips)),
  ];
  return [...terms, ...term('service.most', Math.min(0, most - total(terms)))];
}

/**
 * Somebody of the ruling people enters a service, by the name of its culture that nobody there bears: good at what is needed, with one nature.
 * @source invented
 */
export function enterService(
  game: Game,
  context: Telling,
  faction: Faction,
  luck: Luck,
): Character {
  const { rules } = context;
  const role = roleNeeded(game, faction);
  const person: Character = {
    id: nextId(game, 'character', faction.id),
    name: freshName(game, rules, faction, luck),
    species: faction.species,
    faction: faction.id,
    role,
    skills: drawSkills(rules, role, luck),
    traits: drawTraits(rules, role, luck),
    status: 'active',
    until: 0,
    served: game.turn,
  };
  game.characters[person.id] = person;
  const fact = { faction: faction.id, character: person.id, name: person.name, role };
  context.emit({ type: 'personEntered', ...fact }, null, [faction.id], false);
  return person;
}

/** A governor where a sector has none to be given, else a commander. */
function roleNeeded(realm: Realm, faction: Faction): CharacterRole {
  const sectors = Object.keys(faction.books?.sectors ?? {}).length;
  const governors = serving(realm, faction.id).filter(({ role }) => role === 'governor').length;
  return governors < sectors ? 'governor' : 'commander';
}

function drawSkills({ numbers }: Ruleset, role: CharacterRole, luck: Luck): Character['skills'] {
  const { able, other } = numbers.persons.service;
  const best: readonly Skill[] =
    role === 'governor' ? ['administration'] : ['attack', 'defence', 'manoeuvre'];
  const drawn = skills.map((skill) => {
    const [low, high] = best.includes(skill) ? able : other;
    return [skill, luck.between(low, high)] as const;
  });
  return Object.fromEntries(drawn) as Character['skills'];
}

function drawTraits(rules: Ruleset, role: CharacterRole, luck: Luck): string[] {
  const fitting = idsOf(rules.characterTraits).filter(
    (id) => rules.characterTraits[id]?.common === role,
  );
  return fitting.length === 0 ? [] : [luck.pick(fitting)];
}

/** Where every name of a culture is borne, one of them again with a number. */
function freshName(realm: Realm, rules: Ruleset, faction: Faction, luck: Luck): string {
  const names = rules.cultures[faction.culture]?.personNames ?? [];
  const borne = new Set(inOrder(realm.characters).map(({ name }) => name));
  for (const id in realm.agents) borne.add(realm.agents[id]?.name ?? '');
  for (let round = 1; ; round += 1) {
    const free = names
      .map((name) => (round === 1 ? name : `${name} ${romanOf(round)}`))
      .filter((name) => !borne.has(name));
    if (free.length > 0) return luck.pick(free);
    if (names.length === 0) return faction.id;
  }
}

function romanOf(count: number): string {
  const digits = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let [left, text] = [count, ''];
  for (const [worth, sign] of digits) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

/** Somebody leaves a service for good. */
export function retire(
  context: Telling,
  person: Character,
  why: 'age' | 'unneeded' | 'deposed',
): void {
  person.status = 'retired';
  person.until = 0;
  const { id: character, name, faction } = person;
  const fact = { type: 'personRetired', faction, character, name, why } as const;
  context.emit(fact, null, why === 'deposed' ? 'all' : [faction], why === 'deposed');
}
