import type { FactionId, Pattern, Ruleset, SystemId, View, World, WorldId } from '../../sim';
import { asSeen, atWar, sightingOf, systemOwner } from '../../sim';
import { powerName, words } from '../../text';
import { type Rgb, rgbOf, starlight } from './colour';
import { type FleetMark, fleetMarks } from './fleetMarks';
import { liveriesFor } from './liveries';

/** How well a system is known: never seen, remembered, seen now. */
export type Clarity = 0 | 1 | 2;

/** A system as the map draws it. Positions in map units: tenths of a light year, y downward. */
export interface SystemMark {
  readonly id: SystemId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly light: Rgb;
  readonly isStar: boolean;
  /** Index into `powers`; -1 when nobody owns it. */
  readonly owner: number;
  readonly clarity: Clarity;
  /** 0 (a bare star) to 3 (a capital): what is named and drawn first. */
  readonly importance: 0 | 1 | 2 | 3;
  readonly worlds: readonly WorldMark[];
}

export interface WorldMark {
  readonly id: WorldId;
  readonly name: string;
  readonly class: World['class'];
  readonly owner: number;
  readonly developed: boolean;
  /** Its garrison as the map writes it; nothing where none is known to stand. */
  readonly garrison: string;
  readonly station: boolean;
  /** Things in the queue; 0 for other people's worlds. */
  readonly queued: number;
}

export interface PowerMark {
  readonly id: FactionId;
  readonly name: string;
  readonly colour: Rgb;
  readonly pattern: Pattern;
}

export interface LaneMark {
  /** Indices into `systems`. */
  readonly a: number;
  readonly b: number;
}

/** All the map draws of one view, in arrays: built once when the view changes. */
export interface MapModel {
  readonly turn: number;
  readonly faction: FactionId;
  readonly powers: readonly PowerMark[];
  readonly systems: readonly SystemMark[];
  readonly systemIndex: Readonly<Record<SystemId, number>>;
  readonly lanes: readonly LaneMark[];
  readonly fleets: readonly FleetMark[];
  /** Pairs `a * powers.length + b` of powers at war, both ways. */
  readonly wars: ReadonlySet<number>;
}

/** What a view looks like as a map. */
export function mapModel(view: View, rules: Ruleset | null): MapModel {
  const powers = powerMarks(view, rules);
  const powerIndex = indexBy(powers);
  const systems = systemMarks(view, powerIndex);
  const systemIndex = indexBy(systems);
  const lanes = Object.values(view.chart.lanes).map((lane) => ({
    a: systemIndex[lane.a] ?? 0,
    b: systemIndex[lane.b] ?? 0,
  }));
  const fleets = fleetMarks(view, powerIndex);
  const wars = warsOf(view, powers);
  return {
    turn: view.turn,
    faction: view.faction,
    powers,
    systems,
    systemIndex,
    lanes,
    fleets,
    wars,
  };
}

function powerMarks(view: View, rules: Ruleset | null): PowerMark[] {
  const liveryOf = liveriesFor(view, rules);
  return Object.values(view.factions).map((power) => {
    const { id } = power;
    const name = rules ? powerName(rules, power) : (power.name ?? id);
    const { colour, pattern } = liveryOf(id);
    return { id, name, colour: rgbOf(colour), pattern };
  });
}

function systemMarks(view: View, powerIndex: Readonly<Record<string, number>>): SystemMark[] {
  const capitals = new Set(Object.values(view.factions).map((faction) => faction.capital));
  const explored = view.factions[view.faction]?.books?.intel.seen;
  return Object.values(view.chart.systems).map((system) => {
    const worlds = system.worlds.flatMap((id) => view.worlds[id] ?? []);
    const owner = systemOwner(view, system.id);
    return {
      id: system.id,
      name: system.name,
      x: system.x,
      y: -system.y,
      light: starlight(system.star),
      isStar: /^[OBAFGKM]/.test(system.star),
      owner: owner === null ? -1 : (powerIndex[owner] ?? -1),
      clarity: clarityOf(system.id, view.sight.seen, explored),
      importance: importanceOf(worlds, capitals),
      worlds: worlds.map((world) => worldMark(view, world, powerIndex)),
    };
  });
}

function worldMark(
  view: View,
  world: World,
  powerIndex: Readonly<Record<string, number>>,
): WorldMark {
  return {
    id: world.id,
    name: world.name,
    class: world.class,
    owner: world.owner === null ? -1 : (powerIndex[world.owner] ?? -1),
    developed: world.development === 'developed',
    garrison: garrisonMark(view, world),
    station: world.class === 'station',
    queued: world.works?.queue.length ?? 0,
  };
}

function garrisonMark(view: View, { id, garrison }: World): string {
  const known = asSeen(sightingOf(view, id), garrison);
  return known.kind !== 'unknown' && known.value === 0 ? '' : words.known.short(known);
}

/** Whoever has no books of their own in the view (a replay of the whole truth) sees everything. */
function clarityOf(
  system: SystemId,
  seen: Readonly<Record<SystemId, true>>,
  explored: Readonly<Record<SystemId, number>> | undefined,
): Clarity {
  if (seen[system] || explored === undefined) return 2;
  return explored[system] === undefined ? 0 : 1;
}

function importanceOf(worlds: readonly World[], capitals: ReadonlySet<WorldId | null>) {
  if (worlds.some((world) => capitals.has(world.id))) return 3;
  if (worlds.some((world) => world.development === 'developed')) return 2;
  return worlds.some((world) => world.owner !== null || world.people.length > 0) ? 1 : 0;
}

function warsOf(view: View, powers: readonly PowerMark[]): Set<number> {
  const wars = new Set<number>();
  powers.forEach((one, a) => {
    powers.forEach((other, b) => {
      if (a !== b && atWar(view, one.id, other.id)) wars.add(a * powers.length + b);
    });
  });
  return wars;
}

function indexBy(marks: readonly { readonly id: string }[]): Record<string, number> {
  const index: Record<string, number> = {};
  marks.forEach((mark, position) => {
    index[mark.id] = position;
  });
  return index;
}
