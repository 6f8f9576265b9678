import { weakCache } from '../lib/cache';
import type { Chart } from '../state/chart';
import type { Faction } from '../state/faction';
import type { Game } from '../state/game';
import { usualLanguage } from './language';
import type { OwnDecision, OwnSituation } from './ownContent';
import type { ContentTold, Scenario, ScenarioFaction, ScenarioTexts } from './types';

/** A scenario, or what is shown of it. */
interface Told<Texts> {
  readonly language?: string;
  readonly texts?: Readonly<Record<string, Texts>>;
}

/**
 * What a scenario says in a language, or in the one it is a variety of; null where it says nothing in it, or
 * is written in it: then its texts stand as they are.
 */
export function textsIn<Texts extends object>(
  { language = usualLanguage, texts = {} }: Told<Texts>,
  tag: string,
): Texts | null {
  for (const wanted of [tag, tag.split('-')[0] ?? tag]) {
    if (wanted === language) return null;
    if (Object.hasOwn(texts, wanted)) return texts[wanted] ?? null;
  }
  return null;
}

/** A scenario as it is told in another language. It is played all the same. */
export function scenarioIn(scenario: Scenario, texts: ScenarioTexts | null): Scenario {
  if (texts === null) return scenario;
  const { title, subtitle, continuity, briefing } = texts;
  return {
    ...scenario,
    ...defined({ title, subtitle, continuity, briefing }),
    map: { ...scenario.map, systems: named(scenario.map.systems, texts.systems) },
    worlds: named(scenario.worlds, texts.worlds),
    factions: scenario.factions.map((faction) => factionIn(faction, texts)),
    ...(scenario.alliances && { alliances: named(scenario.alliances, texts.alliances) }),
    fleets: scenario.fleets.map((fleet) => ({
      ...fleet,
      name: fleetName(fleet.name, texts),
      ships: fleet.ships.map(({ names, ...group }) => ({
        ...group,
        ...(names && { names: names.map((name) => found(texts.ships, name) ?? name) }),
      })),
    })),
    ...(scenario.characters && { characters: named(scenario.characters, texts.characters) }),
    objectives: scenario.objectives.map((objective) => ({
      ...objective,
      ...found(texts.objectives, objective.id),
    })),
    ...(scenario.decisions && {
      decisions: scenario.decisions.map((decision) => decisionIn(decision, texts)),
    }),
    ...(scenario.situations && {
      situations: scenario.situations.map((situation) => situationIn(situation, texts)),
    }),
    ...(scenario.history && {
      history: scenario.history.map((line, index) => ({ ...line, ...texts.history?.[index] })),
    }),
    ...contentIn(scenario, texts),
  };
}

/** A state as it is told in another language: what is shown of it, never what is played. */
export function gameIn(game: Game, texts: ScenarioTexts | null): Game {
  if (texts === null) return game;
  return {
    ...game,
    chart: chartIn(game.chart, texts),
    worlds: namedById(game.worlds, texts.worlds),
    characters: namedById(game.characters, texts.characters),
    alliances: namedById(game.alliances, texts.alliances),
    factions: each(game.factions, (faction) => powerIn(faction, texts)),
    fleets: each(game.fleets, (fleet) => ({ ...fleet, name: fleetName(fleet.name, texts) })),
    ships: each(game.ships, (ship) => ({
      ...ship,
      name: found(texts.ships, ship.name) ?? ship.name,
    })),
    objectives: game.objectives.map((objective) => ({
      ...objective,
      ...found(texts.objectives, objective.id),
    })),
  };
}

/** `Watch 2` as `Watch`. */
export function withoutNumber(name: string): string {
  return name.replace(/ \d+$/, '');
}

/** The name of a fleet, which may bear a number behind a name that several share. */
function fleetName(name: string, { fleets }: ScenarioTexts): string {
  const shared = withoutNumber(name);
  return found(fleets, name) ?? (found(fleets, shared) ?? shared) + name.slice(shared.length);
}

/** Charts are shared by all states of a game: so are these. */
const charts = weakCache<Chart, { readonly texts: ScenarioTexts; readonly chart: Chart }>();

function chartIn(chart: Chart, texts: ScenarioTexts): Chart {
  const known = charts.get(chart);
  if (known?.texts === texts) return known.chart;
  const told = { ...chart, systems: namedById(chart.systems, texts.systems) };
  charts.set(chart, { texts, chart: told });
  return told;
}

function factionIn(faction: ScenarioFaction, texts: ScenarioTexts): ScenarioFaction {
  return {
    ...faction,
    ...found(texts.factions, faction.id),
    ...(faction.sectors && {
      sectors: faction.sectors.map((sector) => ({
        ...sector,
        name: found(texts.sectors, sector.name) ?? sector.name,
      })),
    }),
  };
}

function decisionIn(decision: OwnDecision, { decisions }: ScenarioTexts): OwnDecision {
  const { options = {}, ...told } = found(decisions, decision.id) ?? {};
  return {
    ...decision,
    ...told,
    options: decision.options.map((option) => ({ ...option, ...found(options, option.id) })),
  };
}

function situationIn(situation: OwnSituation, { situations }: ScenarioTexts): OwnSituation {
  const { stages = {}, days = {}, ...told } = found(situations, situation.id) ?? {};
  return {
    ...situation,
    ...told,
    stages: situation.stages.map((stage) => ({ ...stage, ...found(stages, stage.id) })),
    ...(situation.days && {
      days: situation.days.map((day) => ({ ...day, ...found(days, day.id) })),
    }),
  };
}

function powerIn(faction: Faction, texts: ScenarioTexts): Faction {
  const { name, government } = found(texts.factions, faction.id) ?? {};
  const { books } = faction;
  if (!books) return { ...faction, ...defined({ name, government }) };
  const sectors = each(books.sectors, (sector) => ({
    ...sector,
    name: found(texts.sectors, sector.name) ?? sector.name,
  }));
  return {
    ...faction,
    ...defined({ name, government }),
    books: { ...books, sectors },
  };
}

function contentIn({ content }: Scenario, texts: ScenarioTexts): Pick<Scenario, 'content'> {
  if (content === undefined || texts.content === undefined) return {};
  const told = Object.entries(content).map(([kind, entries]) => {
    const words = texts.content?.[kind as ContentTold];
    return [
      kind,
      entries.map((entry: { readonly id: string }) => ({ ...entry, ...found(words, entry.id) })),
    ];
  });
  return { content: Object.fromEntries(told) };
}

/** What a record of texts has under a key; undefined where it has nothing. */
function found<T>(texts: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function named<T extends { readonly id: string; readonly name: string }>(
  entries: readonly T[],
  names: Readonly<Record<string, string>> | undefined,
): readonly T[] {
  return entries.map((entry) => ({ ...entry, name: found(names, entry.id) ?? entry.name }));
}

function namedById<T extends { readonly name: string }>(
  entries: Readonly<Record<string, T>>,
  names: Readonly<Record<string, string>> | undefined,
): Record<string, T> {
  const told = Object.entries(entries).map(([id, entry]) => [
    id,
    { ...entry, name: found(names, id) ?? entry.name },
  ]);
  return Object.fromEntries(told);
}

function each<T>(entries: Readonly<Record<string, T>>, change: (entry: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
}

/** The fields that say something. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never;
}
