import type { Ruleset } from '../../state/ruleset';
import { traitIds } from '../../traits/registry';
import { type Issue, issue } from '../issue';
import { nearest } from '../nearest';
import { rulesFor } from '../rulesFor';
import { withoutNumber } from '../scenarioTexts';
import type {
  Scenario,
  ScenarioCharacter,
  ScenarioFaction,
  ScenarioSystem,
  ScenarioWorld,
} from '../types';

export type ReferenceKind =
  | 'system'
  | 'world'
  | 'faction'
  | 'character'
  | 'alliance'
  | 'shipClass'
  | 'technology'
  | 'building'
  | 'species'
  | 'culture'
  | 'temperament'
  | 'trait'
  | 'characterTrait'
  | 'charter'
  | 'office'
  | 'objective'
  | 'decision'
  | 'option'
  | 'situation'
  | 'stage'
  | 'day'
  | 'fleet'
  | 'ship'
  | 'sector';

/** A well-shaped scenario while its meaning is checked: what may be referred to, what is wrong. */
export interface Check {
  readonly scenario: Scenario;
  /** With the scenario's own content. */
  readonly rules: Ruleset;
  readonly systems: ReadonlyMap<string, ScenarioSystem>;
  readonly worlds: ReadonlyMap<string, ScenarioWorld>;
  readonly factions: ReadonlyMap<string, ScenarioFaction>;
  readonly characters: ReadonlyMap<string, ScenarioCharacter>;
  readonly issues: Issue[];
}

export function startCheck(scenario: Scenario, rules: Ruleset): Check {
  return {
    scenario,
    rules: rulesFor(scenario, rules),
    systems: byId(scenario.map.systems),
    worlds: byId(scenario.worlds),
    factions: byId(scenario.factions),
    characters: byId(scenario.characters ?? []),
    issues: [],
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const fewEnough = 12;

/** Tells when `id` names nothing of its kind, with the nearest that does. */
export function refer(
  check: Check,
  path: string,
  kind: ReferenceKind,
  id: string | null | undefined,
): void {
  if (id === null || id === undefined) return;
  referTo(check, path, kind, id, targets(check, kind));
}

/** Ids of some entries, to be referred to. */
export function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

/** Tells when `id` is none of those that are known. */
export function referTo(
  check: Check,
  path: string,
  kind: ReferenceKind,
  id: string,
  known: Targets,
): void {
  if (!known.has(id)) {
    const near = nearest(id, known.keys());
    const all = [...known.keys()].sort();
    // Where nothing is near, whoever may choose among a few is told them.
    const few = near === null && all.length > 0 && all.length <= fewEnough;
    const values = { kind, value: id, ...(few ? { known: all.join(', ') } : {}) };
    check.issues.push(issue(path, 'unknownReference', values, near));
  }
}

/** Each of a list of references; the path of each is that of the list with its index. */
export function referAll(
  check: Check,
  path: string,
  kind: ReferenceKind,
  ids: readonly string[] | undefined,
): void {
  for (const [index, id] of (ids ?? []).entries()) refer(check, `${path}[${index}]`, kind, id);
}

/** Tells every id of a plain list that stood in it before. */
export function repeated(check: Check, path: string, ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    check.issues.push(issue(`${path}[${index}]`, 'duplicate', { value: id }));
  }
}

/** Tells every id that an earlier entry of the list has too. */
export function unique(check: Check, path: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) check.issues.push(issue(`${path}[${index}].id`, 'duplicate', { value: id }));
    seen.add(id);
  }
}

interface Targets {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

function targets(check: Check, kind: ReferenceKind): Targets {
  const { rules, scenario } = check;
  switch (kind) {
    case 'system':
      return check.systems;
    case 'world':
      return check.worlds;
    case 'faction':
      return check.factions;
    case 'character':
      return check.characters;
    case 'alliance':
      return new Set((check.scenario.alliances ?? []).map((alliance) => alliance.id));
    case 'shipClass':
      return ownKeys(rules.shipClasses);
    case 'technology':
      return ownKeys(rules.technologies);
    case 'building':
      return ownKeys(rules.buildings);
    case 'species':
      return ownKeys(rules.species);
    case 'culture':
      return ownKeys(rules.cultures);
    case 'temperament':
      return ownKeys(rules.temperaments);
    case 'trait':
      return new Set(traitIds);
    case 'characterTrait':
      return ownKeys(rules.characterTraits);
    case 'charter':
      return ownKeys(rules.charters);
    case 'office':
      return ownKeys(rules.offices);
    case 'objective':
      return new Set(scenario.objectives.map(({ id }) => id));
    case 'decision':
      return ownKeys(rules.decisions);
    case 'option':
      return new Set(
        Object.values(rules.decisions).flatMap(({ options }) => options.map(({ id }) => id)),
      );
    case 'situation':
      return ownKeys(rules.situations);
    case 'stage':
      return new Set(
        Object.values(rules.situations).flatMap(({ stages }) => stages.map(({ id }) => id)),
      );
    case 'day':
      return new Set(
        Object.values(rules.situations).flatMap(({ days = [] }) => days.map(({ id }) => id)),
      );
    case 'fleet':
      return new Set(scenario.fleets.flatMap(({ name }) => [name, withoutNumber(name)]));
    case 'ship':
      return new Set(
        scenario.fleets.flatMap(({ ships }) => ships.flatMap((group) => group.names ?? [])),
      );
    case 'sector':
      return new Set(
        scenario.factions.flatMap(({ sectors = [] }) => sectors.map(({ name }) => name)),
      );
  }
}

function ownKeys(record: Readonly<Record<string, unknown>>): Targets {
  return {
    has: (id) => Object.hasOwn(record, id),
    keys: () => Object.keys(record),
  };
}
