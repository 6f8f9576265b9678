import {
  type Character,
  idsOf,
  type Ruleset,
  type Scenario,
  type Skill,
  skills,
  type View,
} from '../../../sim';
import { contentText, powerName, wordingText, words } from '../../../text';
import { postOf } from '../characters/posts';
import { contentLink, contentLinks } from './contentLink';
import { type Entry, facts, keyOf } from './entry';

/** Everybody the view knows of. */
export function knownPersons(view: View, rules: Ruleset): Entry[] {
  const t = words.screens.databank;
  return idsOf(view.characters)
    .flatMap((id) => view.characters[id] ?? [])
    .map((person) => {
      const power = view.factions[person.faction];
      return personEntry(rules, {
        ...person,
        group: power ? powerName(rules, power) : '',
        culture: power?.culture ?? person.faction,
        post: postOf(view, person) ?? '',
        state: words.nouns.characterStatuses[person.status],
        source: t.scenario,
      });
    });
}

/** The people of a starting point, as it is written. */
export function writtenPersons(scenario: Scenario, rules: Ruleset): Entry[] {
  return (scenario.characters ?? []).map((person) => {
    const power = scenario.factions.find(({ id }) => id === person.faction);
    const head = power?.head === person.id;
    return personEntry(rules, {
      ...person,
      id: `${scenario.id}.${person.id}`,
      role: head ? 'head' : (person.role ?? 'commander'),
      skills: person.skills ?? {},
      traits: person.traits ?? [],
      group: wordingText(scenario.title),
      culture: power?.culture ?? person.faction,
      post: '',
      state: '',
      source: wordingText(scenario.title),
    });
  });
}

interface Person extends Pick<Character, 'id' | 'name' | 'species' | 'role'> {
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  readonly traits: readonly string[];
  readonly group: string;
  readonly culture: string;
  readonly post: string;
  readonly state: string;
  readonly source: string;
}

function personEntry(rules: Ruleset, person: Person): Entry {
  const f = words.screens.databank.facts;
  const { id, name, group, source } = person;
  const natures = person.traits.flatMap((trait) => rules.characterTraits[trait] ?? []);
  return {
    key: keyOf('person', id),
    kind: 'person',
    id,
    name,
    group,
    text: natures.map((each) => contentText(rules, 'characterTraits', each.id)).join(' '),
    source,
    picture: { kind: 'icon', name: person.role === 'head' ? 'crown' : 'characters' },
    facts: facts(
      { label: f.role, text: words.nouns.characterRoles[person.role] },
      { label: f.power, links: [contentLink(rules, 'power', person.culture)] },
      {
        label: f.people,
        links: [contentLink(rules, 'species', person.species)],
      },
      { label: f.post, text: person.post },
      { label: f.state, text: person.state },
      { label: f.skills, text: skillText(person.skills) },
      {
        label: words.screens.characters.columns.traits,
        links: contentLinks(rules, 'nature', natures),
      },
    ),
  };
}

function skillText(levels: Person['skills']): string {
  const t = words.screens.databank;
  return skills
    .filter((skill) => (levels[skill] ?? 0) > 0)
    .map((skill) => t.skill(words.nouns.skills[skill], levels[skill] ?? 0))
    .join(', ');
}
