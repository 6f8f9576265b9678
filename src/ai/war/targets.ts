import type { FactionId, SystemId, World } from '../../sim';
import {
  garrisonLimit,
  groundDefence,
  isLiberator,
  mayPass,
  movementsOn,
  papersOf,
  populationOf,
  risersOn,
  searchLanes,
  wayTo,
} from '../../sim';
import { placesOfEndings } from '../core/aims';
import { estimated, ranked } from '../core/choice';
import { lessonsOf } from '../core/operation';
import type { Planner } from '../core/planner';
import type { Posture } from '../core/posture';
import type { Situation } from '../core/situation';
import { plannedGoals } from '../plans/plan';
import { alliedInterest } from './allied/interest';
import { worthDefending } from './defence';

/** A system that could be attacked. Strength in points as `strengthOf` has it. */
export interface Target {
  readonly system: SystemId;
  readonly value: number;
  /** What is expected to meet an attack from space. */
  readonly strength: number;
  /** What may be landed on; none where only fleets are in the way. */
  readonly worlds: readonly World[];
  /** Lane distance from the nearest held system. */
  readonly distance: number;
}

/** Months for which a garrison that was seen is taken to have grown. */
const growthSeen = 6;

/** What could be attacked, the most worthwhile first. */
export function targets(planner: Planner, situation: Situation, posture: Posture): Target[] {
  const bySystem = new Map<SystemId, World[]>();
  for (const world of situation.allWorlds) {
    if (!isPrey(planner, posture, world)) continue;
    const others = bySystem.get(world.system);
    if (others) others.push(world);
    else bySystem.set(world.system, [world]);
  }
  const cleared = reliefs(planner, situation);
  if (bySystem.size === 0 && cleared.length === 0) return [];
  const hidden = unseenAt(planner, situation, posture);
  const distanceTo = approach(situation);
  const goals = plannedGoals(planner);
  const endings = placesOfEndings(planner.view, planner.me);
  const isLast = lastWorlds(situation, posture);
  const found = [...bySystem].flatMap(([system, worlds]) =>
    assess(planner, situation, {
      system,
      worlds,
      unseen: hidden(worlds),
      distance: distanceTo(system),
      planned: goals.has(system),
      last: worlds.some(isLast),
      ending: endings.has(system),
    }),
  );
  const interest = alliedInterest(planner, situation);
  return ranked(
    planner,
    'targets',
    [...opening(planner, situation, found), ...cleared],
    ({ system, value, distance, strength }) =>
      Math.floor((value * (1000 + interest(system))) / (300 + distance + Math.floor(strength / 4))),
  );
}

/** Share of the worth of what lies behind it, in permille, that a system on the way there counts for more. */
const forTheWay = 500;

/** Who holds a system on the way to a better one bars it to transports and supplies: it is worth more for that. */
function opening(
  { view, me }: Planner,
  { held, index }: Situation,
  found: readonly Target[],
): readonly Target[] {
  if (held.size === 0 || found.length < 2) return found;
  const guards = new Map(found.map(({ system, strength }) => [system, strength]));
  const papers = papersOf(view, me);
  const reached = searchLanes({
    starts: [...held].sort().map((system) => ({ system, cost: 0 })),
    neighbours: index.neighbours,
    step: (_, { system, length }) => (mayPass(view, me, system, true, false, papers) ? length : -1),
  });
  const behind = new Map<SystemId, number>();
  for (const { system, value, strength } of found) {
    for (const passed of wayTo(reached, system) ?? []) {
      // Who guards the way better than its end is met there, not sought.
      if (passed === system || (guards.get(passed) ?? Number.POSITIVE_INFINITY) > strength)
        continue;
      behind.set(passed, Math.max(behind.get(passed) ?? 0, value));
    }
  }
  return found.map((target) => ({
    ...target,
    value: target.value + Math.floor(((behind.get(target.system) ?? 0) * forTheWay) / 1000),
  }));
}

/** Friendly systems with enemy fleets in them: to be cleared, with nothing to be taken. */
function reliefs(planner: Planner, situation: Situation): Target[] {
  return [...situation.held].flatMap((system): Target[] => {
    const threat = situation.hostile.get(system) ?? 0;
    if (threat === 0 || situation.enemyHeld.has(system)) return [];
    if (onTheWay(situation, system) > threat) return [];
    const value = worthDefending(planner, system);
    return [{ system, value, strength: opposition(situation, system), worlds: [], distance: 0 }];
  });
}

/** Strength of own fleets that were sent there this month. */
function onTheWay({ forces }: Situation, system: SystemId): number {
  const sent = forces.filter(
    ({ kind, busy, fleet }) => kind === 'war' && busy && fleet.command.route.at(-1) === system,
  );
  return sent.reduce((sum, { strength }) => sum + strength, 0);
}

function isPrey({ view, temperament, isFoe }: Planner, posture: Posture, world: World): boolean {
  if (world.owner !== null) return isFoe(world.owner);
  const free = world.people.length > 0 && view.unknown[world.id] === undefined;
  return free && temperament.aggression >= 30 && posture.mood !== 'tension';
}

/** A system with worlds to be taken, before it is weighed. */
interface Prey {
  readonly system: SystemId;
  readonly worlds: readonly World[];
  /** Strength of the fleets that may guard it unseen. */
  readonly unseen: number;
  /** −1 where no way leads. */
  readonly distance: number;
  /** A plan of war is for it. */
  readonly planned: boolean;
  /** It belongs to an enemy who can be finished. */
  readonly last: boolean;
  /** Whoever keeps it for some months more wins the game. */
  readonly ending: boolean;
}

/** Worlds up to which a power that is no match, by its strength in permille, can be finished. */
const fewWorlds = 3;
const noMatch = 700;

/** Whether a world is among the last of an enemy that can be wiped out. */
function lastWorlds(
  { allWorlds }: Situation,
  { rivals }: Posture,
): (world: Pick<World, 'owner'>) => boolean {
  const held = new Map<FactionId, number>();
  for (const { owner } of allWorlds)
    if (owner !== null) held.set(owner, (held.get(owner) ?? 0) + 1);
  const finished = new Set(
    rivals.flatMap(({ faction, atWar, ratio }) =>
      atWar && ratio < noMatch && (held.get(faction) ?? 0) <= fewWorlds ? [faction] : [],
    ),
  );
  return ({ owner }) => owner !== null && finished.has(owner);
}

/** What a system counts for more, in permille: when the war is for it, ends with it, or the game would. */
const forGoals = 1600;
const toFinish = 1500;
const toThwart = 3000;
/** Lane distance from home at which worlds are still attacked, and at which the last ones of an enemy are. */
const reach = 1200;
const reachToFinish = 2400;

function assess(
  planner: Planner,
  situation: Situation,
  { system, worlds, unseen, distance, planned, last, ending }: Prey,
): Target[] {
  const farthest = last ? reachToFinish : reach;
  const reachable = situation.supply.has(system) || (distance >= 0 && distance < farthest);
  if (!reachable) return [];
  const worth = worlds.reduce((sum, world) => sum + worthHolding(planner, world), 0);
  const weight = Math.max(1000, planned ? forGoals : 0, last ? toFinish : 0, ending ? toThwart : 0);
  return [
    {
      system,
      value: Math.floor((worth * weight) / 1000),
      strength: estimated(planner, `guards:${system}`, opposition(situation, system) + unseen),
      worlds,
      distance: Math.max(0, distance),
    },
  ];
}

/** Lane distance from what is held; a power without a world sets out from where its warriors are. */
function approach({ held, toHeld, index, forces }: Situation): (system: SystemId) => number {
  if (held.size > 0) return toHeld;
  const camps = forces.filter(({ kind }) => kind === 'war').map(({ system }) => system);
  const ways = index.distancesToAny(new Set(camps));
  return (system) => ways.get(system);
}

/** What an enemy's fleets that nobody sees weigh at each of its systems: more where it has more to guard. */
function unseenAt(
  { view }: Planner,
  { allWorlds }: Situation,
  posture: Posture,
): (worlds: readonly World[]) => number {
  const weight = (world: World) =>
    world.development === 'developed'
      ? view.factions[world.owner ?? '']?.capital === world.id
        ? 4
        : 2
      : 0;
  const weights = new Map<FactionId, number>();
  for (const world of allWorlds) {
    if (world.owner === null) continue;
    weights.set(world.owner, (weights.get(world.owner) ?? 0) + weight(world));
  }
  return (worlds) => {
    let strength = 0;
    for (const world of worlds) {
      if (world.owner === null || view.sight.seen[world.system] !== undefined) continue;
      const unseen = posture.rivals.find(({ faction }) => faction === world.owner)?.unseen ?? 0;
      strength += Math.floor(
        (2 * unseen * weight(world)) / Math.max(1, weights.get(world.owner) ?? 0),
      );
    }
    return strength;
  };
}

/** Lane distances that fleets fly in a turn and in two, and the share that is expected to come, in permille. */
const helpers = [
  { distance: 600, share: 650 },
  { distance: 1200, share: 300 },
] as const;

/** Share of the helpers, in permille, that find those who strike and are gone. */
const tooLate = 40;

/**
 * Strength expected to meet an attack on a system, less what allies have there. `inTime` is the
 * share of the helpers nearby, in permille, that arrive before it is over.
 */
export function opposition(
  situation: Situation,
  system: SystemId,
  inTime = situation.elusive ? tooLate : 1000,
): number {
  const { hostile, batteries, friendly, index, forces } = situation;
  const ways = index.laneDistances(system);
  let strength = (hostile.get(system) ?? 0) + (batteries.get(system) ?? 0);
  for (const [near, others] of hostile) {
    if (near === system) continue;
    const way = ways.get(near);
    const helper = helpers.find(({ distance }) => way >= 0 && way <= distance);
    if (helper) strength += Math.floor((others * helper.share * inTime) / 1_000_000);
  }
  let own = 0;
  for (const force of forces) if (force.system === system) own += force.strength;
  const allied = Math.max(0, (friendly.get(system) ?? 0) - own);
  return Math.max(0, strength - Math.floor((allied * 700) / 1000));
}

/** How many times what may meet them warships outweigh where transports follow. */
export const clearOdds = 2;

/** Margin that each siege which came to nothing adds, in permille. */
const perLesson = 350;

/** Points of troops wanted to take a world, walls and militia counted, with a margin: more where it was tried in vain. */
export function troopsFor(planner: Planner, world: World): number {
  const { view, rules } = planner;
  const age = view.age[world.id] ?? 0;
  const grown =
    world.owner === null ? 0 : rules.numbers.ground.garrisonRegrowth * Math.min(age, growthSeen);
  const limit =
    world.owner === null
      ? world.garrison
      : Math.max(world.garrison, garrisonLimit(view, rules, world));
  const garrison = Math.min(limit, world.garrison + grown);
  const margin = 1250 + perLesson * lessonsOf(planner, world.system);
  const rising = isLiberator(view, rules, planner.me) ? risersOn(rules, world) : 0;
  const met = Math.max(0, groundDefence(view, rules, world, garrison) - rising);
  return 5 + Math.floor((met * margin) / 1000);
}

/** Points of troops wanted to land on the weakest of some worlds; 0 where there is none. */
export function leastTroops(planner: Planner, worlds: readonly World[]): number {
  return worlds.length === 0 ? 0 : Math.min(...worlds.map((world) => troopsFor(planner, world)));
}

/** Points for a world whose people strike or rise against who rules it: its garrison has other cares. */
const ripe = 40;

/** What holding a world is worth, in points. */
export function worthHolding({ view, aims }: Planner, world: World): number {
  const owner = world.owner === null ? undefined : view.factions[world.owner];
  const developed = world.development === 'developed';
  let value = 12 + 2 * (world.richness.dilithium + world.richness.duranium);
  if (developed) value += 60 + Math.min(80, Math.floor(populationOf(world) / 100));
  if (owner?.capital === world.id) value += 120;
  if (aims.has(world.system)) value += 120;
  if (developed && movementsOn(view, world).length > 0) value += ripe;
  return value;
}
