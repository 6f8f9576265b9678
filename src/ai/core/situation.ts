import type {
  FactionId,
  FigureCache,
  Fleet,
  FleetId,
  Flow,
  Supply,
  SystemId,
  View,
  World,
} from '../../sim';
import {
  chartIndex,
  enemiesOf,
  figureCache,
  flows,
  incomeOf,
  inOrder,
  isHomeless,
  membersWith,
  planetaryShields,
  type RealmIndex,
  reachFrom,
  realmIndexOf,
  strengthOf,
  supplyCache,
  supplyOf,
  systemOf,
  total,
  travellerOf,
  worldsOf,
} from '../../sim';
import { type Force, musterForces } from './forces';
import type { Planner } from './planner';

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
  readonly cache: FigureCache;
  readonly realmIndex: RealmIndex;
  /** Itself and its allies. */
  readonly members: ReadonlySet<FactionId>;
  readonly enemies: readonly FactionId[];
  /** All worlds of the view, in order of id; its own; and those among them that produce. */
  readonly allWorlds: readonly World[];
  readonly worlds: readonly World[];
  readonly developed: readonly World[];
  readonly capital: SystemId | null;
  readonly forces: Force[];
  /** Strength of every fleet of the view as it was at the turn's start. */
  readonly strengths: ReadonlyMap<FleetId, number>;
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
  /** It has ships enough for a line of battle: bands of raiders need not stand in it. */
  readonly hasLine: boolean;
  /** Nothing binds it to a place: it strikes and is gone before help comes. */
  readonly elusive: boolean;
  /** Distance to the nearest of some systems; −1 when none can be reached. */
  nearest(from: SystemId, among: Iterable<SystemId>): { system: SystemId | null; distance: number };
  /** Lane distance to the nearest held system; −1 when none can be reached. */
  toHeld(from: SystemId): number;
  /** Turns a force needs for the way along lanes; 999 when it cannot, or borders bar every way. */
  turnsTo(force: Force, system: SystemId): number;
}

/** Surveys what the view shows. */
export function surveySituation(planner: Planner): Situation {
  const { view, rules, me } = planner;
  const index = chartIndex(view.chart);
  const cache = figureCache(view, rules);
  const members = new Set(membersWith(view, me));
  const realmIndex = realmIndexOf(view, rules);
  const income = incomeOf(view, rules, me, realmIndex);
  const fleets = inOrder(view.fleets);
  const forces = musterForces(view, rules, cache, fleets);
  // What a person commands himself is his: nobody plans with it, yet it stands where it stands.
  for (const force of forces) {
    const { id } = force.fleet;
    force.busy = planner.decided.fleets.has(id) || planner.gate?.spared.has(id) === true;
  }
  const strengths = strengthsOf(planner, cache, fleets, forces);
  const sightings = sightingsOf(planner, fleets, strengths);
  const ground = groundOf(planner, members);
  const elusive = isHomeless(view, rules, me);
  const capital = view.factions[me]?.capital ?? null;
  const toHeld = index.distancesToAny(ground.held);
  const reaches = bordersFor(planner);
  return {
    index,
    cache,
    realmIndex,
    members,
    enemies: enemiesOf(view, me),
    ...ground,
    developed: ground.worlds.filter(({ development }) => development === 'developed'),
    capital: capital === null ? null : (view.worlds[capital]?.system ?? null),
    forces,
    strengths,
    sightings,
    hostile: sums(sightings.map(({ system, strength }) => [system, strength])),
    friendly: friendlyOf(view, members, fleets, strengths),
    income: Object.fromEntries(flows.map((flow) => [flow, total(income[flow])])) as Record<
      Flow,
      number
    >,
    supply: supplyOf(
      view,
      rules,
      me,
      supplyCache(view, rules, realmIndex.fleets, realmIndex.lookout),
    ),
    hasLine: !elusive && hasLine(forces),
    elusive,
    toHeld: (from) => toHeld.get(from),
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
    turnsTo(force, target) {
      const { system, figures } = force;
      const distance = index.distance(system, target);
      if (distance < 0 || figures.speed <= 0 || !reaches(force, target)) return 999;
      return Math.ceil(distance / figures.speed);
    },
  };
}

/** Whether borders let a force get to a system: looked at once for each, when it is first asked. */
function bordersFor({
  view,
  rules,
}: Planner): (force: Pick<Force, 'fleet'>, target: SystemId) => boolean {
  const reach = new Map<FleetId, (system: SystemId) => boolean>();
  return ({ fleet }, target) => {
    let reaches = reach.get(fleet.id);
    if (!reaches) {
      reaches = reachFrom(view, fleet.place, travellerOf(view, rules, fleet));
      reach.set(fleet.id, reaches);
    }
    return reaches(target);
  };
}

/** Whether half of the strength and more is in fleets that are no mere bands of raiders. */
function hasLine(forces: readonly Force[]): boolean {
  let [line, all] = [0, 0];
  for (const { kind, band, strength } of forces) {
    if (kind !== 'war') continue;
    all += strength;
    if (!band) line += strength;
  }
  return 2 * line >= all;
}

/** Strength of every fleet, own forces as they were mustered. */
function strengthsOf(
  { view, rules }: Planner,
  cache: FigureCache,
  fleets: readonly Fleet[],
  forces: readonly Force[],
): Map<FleetId, number> {
  const strengths = new Map<FleetId, number>(
    forces.map(({ fleet, strength }) => [fleet.id, strength]),
  );
  for (const fleet of fleets) {
    if (strengths.has(fleet.id)) continue;
    strengths.set(fleet.id, strengthOf(view, rules, fleet, cache));
  }
  return strengths;
}

/** Turns after which half of what was seen is still believed to be where it was. */
const halfForgotten = 6;

function sightingsOf(
  { view, isFoe }: Planner,
  fleets: readonly Fleet[],
  strengths: ReadonlyMap<FleetId, number>,
): Sighting[] {
  return fleets.flatMap((fleet) => {
    if (!isFoe(fleet.faction)) return [];
    const age = view.age[fleet.id] ?? 0;
    const seen = strengths.get(fleet.id) ?? 0;
    const strength = Math.floor((seen * halfForgotten) / (halfForgotten + age));
    return [{ fleet, system: systemOf(view.chart, fleet.place), strength }];
  });
}

function friendlyOf(
  view: View,
  members: ReadonlySet<FactionId>,
  fleets: readonly Fleet[],
  strengths: ReadonlyMap<FleetId, number>,
): Map<SystemId, number> {
  const friends = fleets.filter(({ faction }) => members.has(faction));
  return sums(
    friends.map(({ id, place }) => [systemOf(view.chart, place), strengths.get(id) ?? 0]),
  );
}

type Ground = Pick<Situation, 'allWorlds' | 'worlds' | 'held' | 'enemyHeld' | 'batteries'>;

/** Whose ground is whose: one look at every world. */
function groundOf({ view, rules, me, isFoe }: Planner, members: ReadonlySet<FactionId>): Ground {
  const allWorlds = worldsOf(view);
  const worlds: World[] = [];
  const held = new Set<SystemId>();
  const enemyHeld = new Set<SystemId>();
  const batteries: [SystemId, number][] = [];
  for (const world of allWorlds) {
    const { owner, system, defences } = world;
    if (owner === null) continue;
    if (owner === me) worlds.push(world);
    if (members.has(owner)) held.add(system);
    if (!isFoe(owner)) continue;
    enemyHeld.add(system);
    if (defences > 0) batteries.push([system, batteryOf(view, rules, world)]);
  }
  return { allWorlds, worlds, held, enemyHeld, batteries: sums(batteries) };
}

/** Strength of a world's batteries, in the measure of fleets. */
function batteryOf(view: View, rules: Planner['rules'], world: World): number {
  const { batteryAttack, batteryAccuracy } = rules.numbers.combat;
  const shots = Math.max(1, Math.floor(world.defences / 100));
  const fire = Math.floor((batteryAttack * batteryAccuracy * shots) / 1000);
  const endurance = world.defences + planetaryShields(view, rules, world);
  return Math.floor(Math.sqrt(fire * endurance));
}

function sums(entries: readonly (readonly [SystemId, number])[]): Map<SystemId, number> {
  const result = new Map<SystemId, number>();
  for (const [system, amount] of entries) result.set(system, (result.get(system) ?? 0) + amount);
  return result;
}
