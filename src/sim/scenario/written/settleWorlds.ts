import { clamp, sum } from '../../lib/integers';
import { type Issue, issue, pathTo } from '../issue';
import type { ScenarioPeople, ScenarioWorld } from '../types';
import type { AtlasWorld } from './atlas';
import type { Theatre } from './cutTheatre';
import type { LawOf } from './laws';
import { readBuildings } from './notation';
import type { Places } from './places';
import type { WrittenPeople, WrittenScenario, WrittenWorld } from './types';
import { usual } from './usual';

const buildingsLimit = 40;

/**
 * The worlds of a scenario: those of its theatre, and those it brings.
 *
 * A world that is written of is as written. Of the theatre's others, a power holds in its systems the
 * world that matters most and every world where people live, as outposts; free peoples keep their own;
 * the rest is nobody's.
 */
export function settleWorlds(
  scenario: WrittenScenario,
  theatre: Theatre | null,
  lawOf: LawOf,
  places: Places,
  issues: Issue[],
): readonly ScenarioWorld[] {
  const { worlds = {} } = scenario;
  const listed = Array.isArray(worlds) ? (worlds as readonly ScenarioWorld[]) : [];
  const named = new Map(Array.isArray(worlds) ? [] : Object.entries<WrittenWorld>(worlds as never));
  const settler: Settler = { scenario, lawOf, places, issues };
  const settled: ScenarioWorld[] = [];
  for (const { charted, owner, shown } of theatre?.systems ?? []) {
    for (const [index, world] of charted.worlds.entries()) {
      const written = named.get(world.id);
      const system = { id: shown.id, owner };
      settled.push(settle(settler, settled.length, system, world, index === 0, written));
      named.delete(world.id);
    }
  }
  for (const [index, world] of listed.entries()) {
    if (settled.length !== index) places.note(`worlds[${settled.length}]`, `worlds[${index}]`);
    settled.push(world);
  }
  for (const [id, written] of named) settled.push(found(settler, settled.length, id, written));
  return settled;
}

interface Settler {
  readonly scenario: WrittenScenario;
  readonly lawOf: LawOf;
  readonly places: Places;
  readonly issues: Issue[];
}

/** A world of the theatre, with what is written of it. */
function settle(
  settler: Settler,
  at: number,
  system: { readonly id: string; readonly owner: string | null },
  world: AtlasWorld,
  foremost: boolean,
  written: WrittenWorld | undefined,
): ScenarioWorld {
  const path = written === undefined ? 'theatre' : pathTo('worlds', world.id);
  settler.places.note(`worlds[${at}]`, path);
  if (written?.owner === undefined) {
    settler.places.note(`worlds[${at}].owner`, pathTo('theatre.owners', system.id));
  }
  const held = foremost || world.species !== null ? system.owner : null;
  const owner = written?.owner === undefined ? held : written.owner;
  const people =
    written?.people === undefined
      ? usualPeople(settler, world, owner)
      : readPeople(settler, at, path, written.people, owner);
  const garrison = owner === null ? freeGarrison(people) : undefined;
  return {
    id: world.id,
    system: system.id,
    name: world.name,
    class: world.class,
    size: world.size,
    richness: world.richness,
    owner,
    ...(people.length > 0 && { people }),
    ...(garrison !== undefined && { garrison }),
    ...(owner !== null && { loyalty: loyaltyOf(settler, people, owner) }),
    ...(written && differing(settler, at, path, written)),
  };
}

/** A world that no chart has. */
function found(settler: Settler, at: number, id: string, written: WrittenWorld): ScenarioWorld {
  const path = pathTo('worlds', id);
  settler.places.note(`worlds[${at}]`, path);
  const { owner = null } = written;
  const people = readPeople(settler, at, path, written.people ?? {}, owner);
  return {
    id,
    system: id.slice(0, id.indexOf('.')),
    owner,
    ...(people.length > 0 && { people }),
    ...differing(settler, at, path, written),
    // What is missing is told when all is read.
  } as ScenarioWorld;
}

/** What stands in the file as it will be, and what follows from it. */
function differing(
  settler: Settler,
  at: number,
  path: string,
  { people: _, buildings, owner: _owner, ...rest }: WrittenWorld,
): Partial<ScenarioWorld> {
  if (buildings === undefined) return rest;
  return { development: 'developed', ...rest, buildings: build(settler, at, path, buildings) };
}

function build(
  { places, issues }: Settler,
  at: number,
  path: string,
  written: readonly string[],
): readonly string[] {
  const entries = written.map(readBuildings);
  const found = sum(entries.map(({ count }) => count));
  if (found > buildingsLimit) {
    issues.push(issue(`${path}.buildings`, 'tooMany', { found, most: buildingsLimit }));
    return [];
  }
  const built: string[] = [];
  for (const [index, { id, count }] of entries.entries()) {
    for (let each = 0; each < count; each++) {
      places.note(`worlds[${at}].buildings[${built.length}]`, `${path}.buildings[${index}]`);
      built.push(id);
    }
  }
  return built;
}

function readPeople(
  { lawOf, places }: Settler,
  at: number,
  path: string,
  written: WrittenPeople | readonly ScenarioPeople[],
  owner: string | null,
): readonly ScenarioPeople[] {
  if (Array.isArray(written)) return written as readonly ScenarioPeople[];
  return Object.entries(written as WrittenPeople).map(([species, entry], index) => {
    places.note(`worlds[${at}].people[${index}]`, pathTo(`${path}.people`, species));
    const { millions, status } = typeof entry === 'number' ? { millions: entry } : entry;
    return living(species, millions, status ?? lawUnder(lawOf, owner, species));
  });
}

function lawUnder(lawOf: LawOf, owner: string | null, species: string): ScenarioPeople['status'] {
  return owner === null ? 'citizen' : lawOf(owner, species);
}

function living(
  species: string,
  millions: number,
  status: ScenarioPeople['status'],
): ScenarioPeople {
  return status === undefined || status === 'citizen'
    ? { species, millions }
    : { species, millions, status };
}

/** Who lives on a world that nothing is written of. */
function usualPeople(
  { scenario, lawOf }: Settler,
  { species, room }: AtlasWorld,
  owner: string | null,
): readonly ScenarioPeople[] {
  if (species === null) return [];
  const { outposts, free } = { ...usual.settled, ...scenario.theatre?.settled };
  const heads = Math.floor((room * (owner === null ? free : outposts)) / 100);
  return [living(species, Math.max(2, rounded(heads)), lawUnder(lawOf, owner, species))];
}

/** Thousands as millions, to two digits: nobody counts a frontier to the last head. */
function rounded(thousands: number): number {
  const step = thousands >= 1_000_000 ? 100 : thousands >= 100_000 ? 10 : 1;
  return Math.floor((thousands + 500 * step) / (1000 * step)) * step;
}

function freeGarrison(people: readonly ScenarioPeople[]): number | undefined {
  const millions = sum(people.map((each) => each.millions));
  if (millions === 0) return undefined;
  const { least, most, millionsForOne } = usual.freeTroops;
  return clamp(least + Math.floor(millions / millionsForOne), least, most);
}

function loyaltyOf({ lawOf }: Settler, people: readonly ScenarioPeople[], owner: string): number {
  return usual.loyalty[people[0] === undefined ? 'citizen' : lawOf(owner, people[0].species)];
}
