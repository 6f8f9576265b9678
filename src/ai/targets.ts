import type { Condition, FactionId, SystemId, View, World } from '../sim';
import { atWar, garrisonLimit, idsOf, militia, populationOf, sortedBy } from '../sim';
import { worthDefending } from './defence';
import type { Mind } from './mind';
import type { Posture } from './posture';
import type { Situation } from './situation';

/** A system that could be attacked. Strength in points as `strengthOf` has it, troops in points. */
export interface Target {
  readonly system: SystemId;
  readonly value: number;
  /** What is expected to meet an attack from space, and on the ground. */
  readonly strength: number;
  readonly troops: number;
  /** Lane distance from the nearest held system. */
  readonly distance: number;
}

/** Months for which a garrison that was seen is taken to have grown. */
const growthSeen = 6;

/** What could be attacked, the most worthwhile first. */
export function targets(mind: Mind, situation: Situation, posture: Posture): Target[] {
  const bySystem = new Map<SystemId, World[]>();
  for (const id of idsOf(mind.view.worlds)) {
    const world = mind.view.worlds[id];
    if (!world || !isPrey(mind, posture, world)) continue;
    bySystem.set(world.system, [...(bySystem.get(world.system) ?? []), world]);
  }
  const hidden = unseenAt(mind, posture);
  const found = [...bySystem].flatMap(([system, worlds]) =>
    assess(mind, situation, system, worlds, hidden(worlds)),
  );
  return sortedBy(
    [...found, ...reliefs(mind, situation)],
    ({ value, distance, strength }) =>
      -Math.floor((value * 1000) / (300 + distance + Math.floor(strength / 4))),
  );
}

/** Friendly systems with enemy fleets in them: to be cleared, with nothing to be taken. */
function reliefs(mind: Mind, situation: Situation): Target[] {
  return [...situation.held].flatMap((system): Target[] => {
    if ((situation.hostile.get(system) ?? 0) === 0 || situation.enemyHeld.has(system)) return [];
    const value = worthDefending(mind, system);
    return [{ system, value, strength: opposition(situation, system), troops: 0, distance: 0 }];
  });
}

function isPrey({ view, me, temperament }: Mind, posture: Posture, world: World): boolean {
  if (world.owner !== null) return atWar(view, me, world.owner);
  const free = world.people.length > 0 && view.unknown[world.id] === undefined;
  return free && temperament.aggression >= 30 && posture.mood !== 'tension';
}

function assess(
  mind: Mind,
  situation: Situation,
  system: SystemId,
  worlds: readonly World[],
  unseen: number,
): Target[] {
  const bases = situation.held.size > 0 ? situation.held : campsOf(situation);
  const { distance } = situation.nearest(system, bases);
  const reachable = situation.supply.has(system) || (distance >= 0 && distance < 1200);
  if (!reachable) return [];
  const first = sortedBy(worlds, (world) => troopsFor(mind, world));
  return [
    {
      system,
      value: worlds.reduce((sum, world) => sum + worthHolding(mind, world), 0),
      strength: opposition(situation, system) + unseen,
      troops: troopsFor(mind, first[0] as World),
      distance: Math.max(0, distance),
    },
  ];
}

/** Where a power without a world has its warriors. */
function campsOf({ forces }: Situation): Set<SystemId> {
  return new Set(forces.filter(({ kind }) => kind === 'war').map(({ system }) => system));
}

/** What an enemy's fleets that nobody sees weigh at each of its systems: more where it has more to guard. */
function unseenAt({ view }: Mind, posture: Posture): (worlds: readonly World[]) => number {
  const weight = (world: World) =>
    world.development === 'developed'
      ? view.factions[world.owner ?? '']?.capital === world.id
        ? 4
        : 2
      : 0;
  const weights = new Map<FactionId, number>();
  for (const id in view.worlds) {
    const world = view.worlds[id];
    if (!world || world.owner === null) continue;
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

/** Strength expected to meet an attack on a system, less what allies have there. */
export function opposition(situation: Situation, system: SystemId): number {
  const { hostile, batteries, friendly, index, forces, elusive } = situation;
  const ways = index.laneDistances(system);
  let strength = (hostile.get(system) ?? 0) + (batteries.get(system) ?? 0);
  for (const [near, others] of hostile) {
    if (near === system) continue;
    const way = ways.get(near);
    const helper = helpers.find(({ distance }) => way >= 0 && way <= distance);
    if (!helper) continue;
    const share = elusive ? Math.floor(helper.share / 3) : helper.share;
    strength += Math.floor((others * share) / 1000);
  }
  let own = 0;
  for (const force of forces) if (force.system === system) own += force.strength;
  const allied = Math.max(0, (friendly.get(system) ?? 0) - own);
  return Math.max(0, strength - Math.floor((allied * 700) / 1000));
}

/** Points of troops wanted to take a world, with a margin. */
export function troopsFor({ view, rules }: Mind, world: World): number {
  const age = view.age[world.id] ?? 0;
  const grown =
    world.owner === null ? 0 : rules.numbers.ground.garrisonRegrowth * Math.min(age, growthSeen);
  const limit =
    world.owner === null
      ? world.garrison
      : Math.max(world.garrison, garrisonLimit(view, rules, world));
  const garrison = Math.min(limit, world.garrison + grown);
  return 5 + Math.floor(((garrison + militia(view, rules, world)) * 1250) / 1000);
}

/** What holding a world is worth, in points. */
export function worthHolding({ view, me }: Mind, world: World): number {
  const owner = world.owner === null ? undefined : view.factions[world.owner];
  const developed = world.development === 'developed';
  let value = 12 + 2 * (world.richness.dilithium + world.richness.duranium);
  if (developed) value += 60 + Math.min(80, Math.floor(populationOf(world) / 100));
  if (owner?.capital === world.id) value += 120;
  if (isAimedAt(view, me, world.system)) value += 120;
  return value;
}

/** Whether an aim of the faction that is not yet met names a system. */
export function isAimedAt(view: View, me: FactionId, system: SystemId): boolean {
  return view.objectives.some(
    ({ faction, metOn, when }) => faction === me && metOn === null && names(when, system),
  );
}

function names(condition: Condition, system: SystemId): boolean {
  if ('all' in condition) return condition.all.some((part) => names(part, system));
  if ('any' in condition) return condition.any.some((part) => names(part, system));
  return 'holds' in condition && condition.holds.systems.includes(system);
}
