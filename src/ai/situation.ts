import type { FactionId, FigureBook, Fleet, Flow, Supply, SystemId, View, World } from '../sim';
import {
  atWar,
  chartIndex,
  enemiesOf,
  figureBook,
  fleetsBySystem,
  flows,
  hasTrait,
  idsOf,
  incomeOf,
  membersWith,
  planetaryShields,
  strengthOf,
  supplyOf,
  systemOf,
  total,
} from '../sim';
import { type Force, musterForces } from './forces';
import type { Mind } from './mind';

/** A foreign fleet that may be met. */
export interface Sighting {
  readonly fleet: Fleet;
  readonly system: SystemId;
  /** Less the longer ago it was seen. */
  readonly strength: number;
}

/** What a player makes of its view before it plans. Lengths in tenths of a light year. */
export interface Situation {
  readonly index: ReturnType<typeof chartIndex>;
  readonly book: FigureBook;
  /** Itself and its allies. */
  readonly members: ReadonlySet<FactionId>;
  readonly enemies: readonly FactionId[];
  /** Its own worlds, in order of id, and those among them that produce. */
  readonly worlds: readonly World[];
  readonly developed: readonly World[];
  readonly capital: SystemId | null;
  readonly forces: Force[];
  /** Enemies' fleets as last seen, and their strength and that of batteries by system. */
  readonly sightings: readonly Sighting[];
  readonly hostile: ReadonlyMap<SystemId, number>;
  readonly batteries: ReadonlyMap<SystemId, number>;
  /** Strength of armed fleets, the player's and its allies', by system. */
  readonly friendly: ReadonlyMap<SystemId, number>;
  /** Systems where it or an ally owns a world, and where an enemy does. */
  readonly held: ReadonlySet<SystemId>;
  readonly enemyHeld: ReadonlySet<SystemId>;
  readonly income: Readonly<Record<Flow, number>>;
  readonly supply: Supply;
  /** Nothing binds it to a place: it strikes and is gone before help comes. */
  readonly elusive: boolean;
  /** Distance to the nearest of some systems; −1 when none can be reached. */
  nearest(from: SystemId, among: Iterable<SystemId>): { system: SystemId | null; distance: number };
  /** Turns a force needs for the way along lanes; 999 when it cannot. */
  turnsTo(force: Force, system: SystemId): number;
}

/** Surveys what the view shows. */
export function surveySituation({ view, rules, me }: Mind): Situation {
  const index = chartIndex(view.chart);
  const book = figureBook(view, rules);
  const members = new Set(membersWith(view, me));
  const worlds = idsOf(view.worlds).flatMap((id) => ownWorld(view, id));
  const forces = musterForces(view, rules, book);
  const sightings = sightingsOf(view, me, (fleet) => strengthOf(view, rules, fleet, book));
  const fleets = fleetsBySystem(view);
  const income = incomeOf(view, rules, me);
  const capital = view.factions[me]?.capital ?? null;
  return {
    index,
    book,
    members,
    enemies: enemiesOf(view, me),
    worlds,
    developed: worlds.filter(({ development }) => development === 'developed'),
    capital: capital === null ? null : (view.worlds[capital]?.system ?? null),
    forces,
    sightings,
    hostile: sums(sightings.map(({ system, strength }) => [system, strength])),
    batteries: batteriesOf(view, rules, me),
    friendly: friendlyOf(view, members, (fleet) => strengthOf(view, rules, fleet, book), forces),
    held: systemsOf(view, (owner) => members.has(owner)),
    enemyHeld: systemsOf(view, (owner) => atWar(view, me, owner)),
    income: Object.fromEntries(flows.map((flow) => [flow, total(income[flow])])) as Record<
      Flow,
      number
    >,
    supply: supplyOf(view, rules, me, fleets),
    elusive: hasTrait(view, rules, me, 'homeless'),
    nearest(from, among) {
      const ways = index.laneDistances(from);
      let best: { system: SystemId | null; distance: number } = { system: null, distance: -1 };
      for (const system of among) {
        const distance = ways.get(system);
        if (distance < 0 || (best.distance >= 0 && distance >= best.distance)) continue;
        best = { system, distance };
      }
      return best;
    },
    turnsTo({ system, figures }, target) {
      const distance = index.distance(system, target);
      if (distance < 0 || figures.speed <= 0) return 999;
      return Math.ceil(distance / figures.speed);
    },
  };
}

function ownWorld(view: View, id: string): World[] {
  const world = view.worlds[id];
  return world && world.owner === view.faction ? [world] : [];
}

/** Turns after which half of what was seen is still believed to be where it was. */
const halfForgotten = 6;

function sightingsOf(view: View, me: FactionId, strength: (fleet: Fleet) => number): Sighting[] {
  return idsOf(view.fleets).flatMap((id) => {
    const fleet = view.fleets[id];
    if (!fleet || !atWar(view, me, fleet.faction)) return [];
    const age = view.age[id] ?? 0;
    const believed = Math.floor((strength(fleet) * halfForgotten) / (halfForgotten + age));
    return [{ fleet, system: systemOf(view.chart, fleet.place), strength: believed }];
  });
}

function batteriesOf(view: View, rules: Mind['rules'], me: FactionId): Map<SystemId, number> {
  const { batteryAttack, batteryAccuracy } = rules.numbers.combat;
  const found: [SystemId, number][] = [];
  for (const id in view.worlds) {
    const world = view.worlds[id];
    if (!world || world.owner === null || world.defences <= 0 || !atWar(view, me, world.owner)) {
      continue;
    }
    const shots = Math.max(1, Math.floor(world.defences / 100));
    const fire = Math.floor((batteryAttack * batteryAccuracy * shots) / 1000);
    const endurance = world.defences + planetaryShields(view, rules, world);
    found.push([world.system, Math.floor(Math.sqrt(fire * endurance))]);
  }
  return sums(found);
}

function friendlyOf(
  view: View,
  members: ReadonlySet<FactionId>,
  strength: (fleet: Fleet) => number,
  forces: readonly Force[],
): Map<SystemId, number> {
  const found: [SystemId, number][] = forces.map((force) => [force.system, force.strength]);
  for (const id in view.fleets) {
    const fleet = view.fleets[id];
    if (!fleet || fleet.faction === view.faction || !members.has(fleet.faction)) continue;
    found.push([systemOf(view.chart, fleet.place), strength(fleet)]);
  }
  return sums(found);
}

function systemsOf(view: View, wanted: (owner: FactionId) => boolean): Set<SystemId> {
  const systems = new Set<SystemId>();
  for (const id of idsOf(view.worlds)) {
    const world = view.worlds[id];
    if (world && world.owner !== null && wanted(world.owner)) systems.add(world.system);
  }
  return systems;
}

function sums(entries: readonly (readonly [SystemId, number])[]): Map<SystemId, number> {
  const result = new Map<SystemId, number>();
  for (const [system, amount] of entries) result.set(system, (result.get(system) ?? 0) + amount);
  return result;
}
