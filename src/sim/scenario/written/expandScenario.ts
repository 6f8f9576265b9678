import { skills } from '../../state/character';
import type { Ruleset } from '../../state/ruleset';
import { type Issue, issue, pathTo } from '../issue';
import type {
  Scenario,
  ScenarioCharacter,
  ScenarioFaction,
  ScenarioMap,
  ScenarioObjective,
  ScenarioOpinion,
  ScenarioRelation,
} from '../types';
import type { Atlas } from './atlas';
import { fullContent } from './content';
import { cutTheatre, type Theatre } from './cutTheatre';
import { homesOf, lawsOf, namedLaws } from './laws';
import { listed, several } from './listed';
import { musterFleets } from './musterFleets';
import { ofDecider } from './ofDecider';
import { ofPower } from './ofPower';
import { Places } from './places';
import { settleWorlds } from './settleWorlds';
import type { WrittenCharacter, WrittenFaction, WrittenOpinion, WrittenScenario } from './types';

/** A scenario in full, where each part of it was written, and what could not be understood. */
interface Expanded {
  /** Null when nothing can be made of it. */
  readonly scenario: Scenario | null;
  readonly places: Places;
  readonly issues: readonly Issue[];
}

/** Lists that a few words could make too long to be worth looking at. */
const pairsLimit = 4000;

/**
 * What a written scenario means. Quick, since a menu waits for it; and careful, since anybody may have
 * written it: what would grow beyond all measure is refused before it is built.
 */
export function expandScenario(
  written: WrittenScenario,
  atlas: Atlas,
  rules: Pick<Ruleset, 'cultures'>,
): Expanded {
  const places = new Places();
  const issues: Issue[] = [];
  const fleets = musterFleets(written, places, issues);
  const relations = relationsOf(written, places, issues);
  const opinions = opinionsOf(written, places, issues);
  if (fleets === null || relations === null || opinions === null) {
    return { scenario: null, places, issues };
  }
  const theatre = written.theatre ? cutTheatre(written.theatre, written, atlas, issues) : null;
  // Without its theatre, what is written of worlds could only be misunderstood.
  if (written.theatre && theatre === null) return { scenario: null, places, issues };
  const lawOf = lawsOf(written, rules, issues);
  const { theatre: _, laws: _laws, usual: _usual, templates: _templates, ...frame } = written;
  const scenario: Scenario = {
    ...frame,
    map: mapOf(written, theatre, places, issues),
    worlds: settleWorlds(written, theatre, lawOf, places, issues),
    factions: factionsOf(written, rules, places),
    ...(written.relations && { relations }),
    ...(written.opinions && { opinions }),
    fleets,
    ...(written.characters && { characters: charactersOf(written, rules, places) }),
    objectives: objectivesOf(written, places),
    ...(written.decisions && { decisions: written.decisions.map(ofDecider) }),
    ...(written.content && { content: fullContent(written.content) }),
  } as Scenario;
  return { scenario, places, issues };
}

function mapOf(
  { map, theatre: wanted, worlds }: WrittenScenario,
  theatre: Theatre | null,
  places: Places,
  issues: Issue[],
): ScenarioMap {
  if (wanted === undefined) {
    const missing = (path: string, key: string) => issues.push(issue(path, 'missing', { key }));
    if (map === undefined) missing('map', 'map');
    else if (map.systems === undefined) missing('map.systems', 'systems');
    else if (map.lanes === undefined) missing('map.lanes', 'lanes');
    if (worlds === undefined) missing('worlds', 'worlds');
    return { systems: map?.systems ?? [], lanes: map?.lanes ?? [] };
  }
  const cut = theatre?.systems.map(({ shown }) => shown) ?? [];
  const lanes = theatre?.lanes ?? [];
  for (const [index, { id }] of cut.entries()) {
    places.note(`map.systems[${index}]`, pathTo('theatre.places', id));
  }
  for (const index of lanes.keys()) places.note(`map.lanes[${index}]`, 'theatre');
  const add = <T>(key: 'systems' | 'lanes', before: readonly T[], own: readonly T[] = []) => {
    for (const index of own.keys()) {
      places.note(`map.${key}[${before.length + index}]`, `map.${key}[${index}]`);
    }
    return [...before, ...own];
  };
  return { systems: add('systems', cut, map?.systems), lanes: add('lanes', lanes, map?.lanes) };
}

function factionsOf(
  written: WrittenScenario,
  rules: Pick<Ruleset, 'cultures'>,
  places: Places,
): ScenarioFaction[] {
  const { factions, usual } = written;
  const homes = homesOf(factions, written.content, rules);
  return factions.map((faction, index) => {
    const named = namedLaws(written, faction.id, homes.get(faction.id));
    const laws = [...(faction.laws ?? []), ...named.map(({ law }) => law)];
    for (const [at, { path }] of named.entries()) {
      places.note(`factions[${index}].laws[${(faction.laws ?? []).length + at}]`, path);
    }
    for (const key of Object.keys(usual?.factions ?? {})) {
      if (!(key in faction)) places.note(`factions[${index}].${key}`, `usual.factions.${key}`);
    }
    return factionOf({ ...usual?.factions, ...faction, ...(laws.length > 0 && { laws }) });
  });
}

function factionOf({
  technologies = {},
  stocks = {},
  playable = true,
  difficulty = 'medium',
  ...rest
}: WrittenFaction): ScenarioFaction {
  return { ...rest, technologies, stocks, playable, difficulty };
}

function charactersOf(
  { characters, factions, content }: WrittenScenario,
  rules: Pick<Ruleset, 'cultures'>,
  places: Places,
): ScenarioCharacter[] {
  const homes = homesOf(factions, content, rules);
  return listed<WrittenCharacter>('characters', characters).map(({ entry, path, named }, index) => {
    places.note(`characters[${index}]`, path);
    places.note(`characters[${index}].faction`, named);
    const { skills: written, species = homes.get(entry.faction), ...rest } = entry;
    return {
      ...rest,
      ...(species !== undefined && { species }),
      ...(written && { skills: skillsOf(written) }),
    } as ScenarioCharacter;
  });
}

/** Skills by name; of five in order, those that are not 0. */
function skillsOf(
  written: NonNullable<WrittenCharacter['skills']>,
): NonNullable<ScenarioCharacter['skills']> {
  if (!Array.isArray(written)) return written as NonNullable<ScenarioCharacter['skills']>;
  const levels = written as readonly number[];
  const named = skills.map((skill, index) => [skill, levels[index] ?? 0] as const);
  return Object.fromEntries(named.filter(([, level]) => level > 0));
}

function objectivesOf({ objectives }: WrittenScenario, places: Places): ScenarioObjective[] {
  return listed<ScenarioObjective>('objectives', objectives).map(
    ({ entry, path, named }, index) => {
      places.note(`objectives[${index}]`, path);
      places.note(`objectives[${index}].faction`, named);
      return { ...entry, when: ofPower(entry.when, entry.faction) };
    },
  );
}

/** Each power of the one side with each of the other; null when they are too many. */
function relationsOf(
  { relations = [] }: WrittenScenario,
  places: Places,
  issues: Issue[],
): ScenarioRelation[] | null {
  const found: ScenarioRelation[] = [];
  for (const [index, { between, ...rest }] of relations.entries()) {
    for (const [a, one] of several(between[0]).entries()) {
      for (const [b, other] of several(between[1]).entries()) {
        const at = `relations[${found.length}]`;
        const path = `relations[${index}]`;
        places.note(at, path);
        if (Array.isArray(between[0])) places.note(`${at}.between[0]`, `${path}.between[0][${a}]`);
        if (Array.isArray(between[1])) places.note(`${at}.between[1]`, `${path}.between[1][${b}]`);
        found.push({ ...rest, between: [one, other] });
        if (found.length > pairsLimit) return tooManyPairs('relations', issues);
      }
    }
  }
  return found;
}

function tooManyPairs(path: string, issues: Issue[]): null {
  issues.push(issue(path, 'tooMany', { found: pairsLimit + 1, most: pairsLimit }));
  return null;
}

/** Each of the one about each of the other; null when they are too many. */
function opinionsOf(
  { opinions = [] }: WrittenScenario,
  places: Places,
  issues: Issue[],
): ScenarioOpinion[] | null {
  const found: ScenarioOpinion[] = [];
  for (const [index, opinion] of opinions.entries()) {
    for (const { at, ...each } of pairsOf(opinion)) {
      const place = `opinions[${found.length}]`;
      places.note(place, `opinions[${index}]`);
      places.note(`${place}.of`, `opinions[${index}].${at.of}`);
      places.note(`${place}.about`, `opinions[${index}].${at.about}`);
      found.push(each);
      if (found.length > pairsLimit) return tooManyPairs('opinions', issues);
    }
  }
  return found;
}

interface PlacedOpinion extends ScenarioOpinion {
  /** Where in the entry the two are named. */
  readonly at: { readonly of: string; readonly about: string };
}

function* pairsOf(opinion: WrittenOpinion): Generator<PlacedOpinion> {
  if ('between' in opinion) {
    const { between, ...rest } = opinion;
    const [one, other] = between;
    const [first, second] = ['between[0]', 'between[1]'];
    yield { ...rest, of: one, about: other, at: { of: first, about: second } };
    yield { ...rest, of: other, about: one, at: { of: second, about: first } };
    return;
  }
  const placed = (key: 'of' | 'about', index: number) =>
    Array.isArray(opinion[key]) ? `${key}[${index}]` : key;
  for (const [a, of] of several(opinion.of).entries()) {
    for (const [b, about] of several(opinion.about).entries()) {
      // Of several about several: each about each other.
      if (of === about && Array.isArray(opinion.of) && Array.isArray(opinion.about)) continue;
      yield { ...opinion, of, about, at: { of: placed('of', a), about: placed('about', b) } };
    }
  }
}
