import type { FactionId, SystemId } from '../../state/ids';
import { type Issue, issue, pathTo } from '../issue';
import { nearest } from '../nearest';
import type { ScenarioSystem } from '../types';
import type { Atlas, AtlasSystem } from './atlas';
import { joinParts } from './joinParts';
import type { WrittenPlace, WrittenScenario, WrittenTheatre } from './types';

type Lane = readonly [SystemId, SystemId];

/** A part of the great chart, as a scenario wants it. */
export interface Theatre {
  readonly systems: readonly TheatreSystem[];
  readonly lanes: readonly Lane[];
}

interface TheatreSystem {
  readonly shown: ScenarioSystem;
  /** Which of the chart it is. */
  readonly charted: AtlasSystem;
  readonly owner: FactionId | null;
}

interface Survey {
  readonly year: string;
  readonly places: ReadonlyMap<SystemId, { readonly x: number; readonly y: number }>;
  readonly lanes: readonly Lane[];
}

/** Cuts a scenario's theatre out of the atlas; null when it does not say which part. */
export function cutTheatre(
  theatre: WrittenTheatre,
  { year, factions }: WrittenScenario,
  atlas: Atlas,
  issues: Issue[],
): Theatre | null {
  const survey = surveyOf(theatre, year, atlas, issues);
  if (survey === null) return null;
  checkNames(theatre, survey, issues);
  const left = new Set(theatre.without);
  const wanted = theatre.systems === undefined ? null : new Set(theatre.systems);
  const powers = new Set(factions.map(({ id }) => id));
  const systems = atlas.systems.flatMap((charted): TheatreSystem[] => {
    const place = survey.places.get(charted.id);
    if (!place || left.has(charted.id) || wanted?.has(charted.id) === false) return [];
    const shown = systemOf(charted, place, own(theatre.places, charted.id));
    const said = own(theatre.owners, charted.id);
    const holder = own(charted.owners, survey.year) ?? null;
    // Powers of the chart that the scenario does not have leave their systems to themselves.
    const held = holder !== null && powers.has(holder) ? holder : null;
    return [{ shown, charted, owner: said === undefined ? held : said }];
  });
  const lanes = open(survey.lanes, systems, theatre.closed ?? []);
  const shown = systems.map((system) => system.shown);
  return { systems, lanes: [...lanes, ...joinParts(shown, lanes)] };
}

/** What a record of the file has under a key; undefined where it has nothing. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function surveyOf(
  { chart, systems, year }: WrittenTheatre,
  begins: number,
  atlas: Atlas,
  issues: Issue[],
): Survey | null {
  const theatre = chart === undefined ? undefined : own(atlas.theatres, chart);
  if (chart !== undefined && theatre === undefined) {
    issues.push(unknown('theatre.chart', 'chart', chart, Object.keys(atlas.theatres)));
    return null;
  }
  if (chart === undefined && systems === undefined) {
    issues.push(
      issue('theatre', 'chartOrSystems', { charts: Object.keys(atlas.theatres).join(', ') }),
    );
    return null;
  }
  const years = Object.keys(atlas.systems[0]?.owners ?? {});
  if (year !== undefined && !years.includes(year)) {
    issues.push(unknown('theatre.year', 'year', year, years));
  }
  const before = years.filter((each) => Number(each) <= begins).at(-1);
  const places = theatre
    ? theatre.systems.map(([id, x, y]) => [id, { x, y }] as const)
    : atlas.systems.map((system) => [system.id, system] as const);
  return {
    year: year ?? theatre?.year ?? before ?? years[0] ?? '',
    places: new Map(places),
    lanes: (theatre ?? atlas).lanes,
  };
}

function unknown(path: string, kind: string, value: string, all: readonly string[]): Issue {
  const near = nearest(value, all);
  const few = near === null && all.length > 0 && all.length <= 12;
  const values = { kind, value, ...(few ? { known: all.join(', ') } : {}) };
  return issue(path, 'unknownReference', values, near);
}

/** Tells what a theatre says of systems that its part of the chart has not. */
function checkNames(theatre: WrittenTheatre, { places }: Survey, issues: Issue[]): void {
  const all = [...places.keys()];
  const check = (path: string, id: string) => {
    if (!places.has(id)) issues.push(unknown(path, 'charted', id, all));
  };
  for (const list of ['systems', 'without'] as const) {
    for (const [index, id] of (theatre[list] ?? []).entries())
      check(`theatre.${list}[${index}]`, id);
  }
  for (const record of ['owners', 'places'] as const) {
    for (const id of Object.keys(theatre[record] ?? {})) check(pathTo(`theatre.${record}`, id), id);
  }
  for (const [index, ends] of (theatre.closed ?? []).entries()) {
    for (const [end, id] of ends.entries()) check(`theatre.closed[${index}][${end}]`, id);
  }
}

function systemOf(
  { id, name, star, hazard }: AtlasSystem,
  { x, y }: { readonly x: number; readonly y: number },
  changed: WrittenPlace | undefined,
): ScenarioSystem {
  return { id, name, x, y, star, ...(hazard && { hazard }), ...changed };
}

/** The lanes between systems that are there, without those that are closed. */
function open(
  lanes: readonly Lane[],
  systems: readonly TheatreSystem[],
  closed: readonly Lane[],
): Lane[] {
  const there = new Set(systems.map(({ shown }) => shown.id));
  const shut = new Set(closed.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
  return lanes.filter(([a, b]) => there.has(a) && there.has(b) && !shut.has(`${a}|${b}`));
}
