import type { SystemId } from '../sim';
import { drydockLevel, garrisonLimit, idsOf, shipsOf } from '../sim';
import { conduct, entrust, halt, sail } from './commands';
import { type Force, forceOf, roleOf, standsIn } from './forces';
import { because, type Mind } from './mind';
import type { Posture } from './posture';
import type { Situation } from './situation';

/** Hull left, in permille, below which a force at leisure goes to be repaired, and is whole again. */
const worn = 620;

/** Joins forces of a kind that idle in the same system, and parts empty transports from warships. */
export function regroup(mind: Mind, situation: Situation): void {
  partEmptyTransports(mind, situation);
  const groups = new Map<string, Force>();
  for (const force of [...situation.forces]) {
    if (!isIdle(force) || (force.kind !== 'war' && force.kind !== 'transport')) continue;
    const key = `${force.kind}|${force.system}|${isFast(force)}`;
    const into = groups.get(key);
    if (!into || !merge(mind, situation, force, into)) groups.set(key, force);
  }
}

/** Raiders with cloaks keep to themselves: a slow or visible ship would spoil what they are for. */
function isFast({ figures, kind }: Force): boolean {
  return kind === 'war' && figures.cloak > 0;
}

/** Without anything to do: standing in a system without a mission. */
export function isIdle({ fleet }: Force): boolean {
  const { route, mission } = fleet.command;
  return fleet.place.kind === 'system' && route.length === 0 && mission.kind === 'none';
}

/** Joins one force to another in the same system; false when they do not fit. */
export function merge(mind: Mind, situation: Situation, force: Force, into: Force): boolean {
  if (force === into || force.fleet.place.kind !== 'system') return false;
  if (!standsIn(into, force.system)) return false;
  const limit = mind.rules.numbers.combat.commandLimit;
  if (force.fleet.ships.length + into.fleet.ships.length > limit) return false;
  const reason = because('fleet.merge', { fleet: force.fleet.id, into: into.fleet.id });
  const order = { type: 'mergeFleets', fleet: force.fleet.id, into: into.fleet.id } as const;
  if (!mind.give(order, reason)) return false;
  const { forces } = situation;
  forces.splice(forces.indexOf(force), 1);
  const joined = forceOf(mind.view, mind.rules, situation.book, into.fleet);
  Object.assign(into, joined, { busy: into.busy || force.busy });
  return true;
}

function partEmptyTransports(mind: Mind, situation: Situation): void {
  for (const force of [...situation.forces]) {
    const { fleet } = force;
    if (force.kind !== 'war' || fleet.place.kind !== 'system' || fleet.command.route.length > 0) {
      continue;
    }
    if ((situation.hostile.get(force.system) ?? 0) > 0) continue;
    const empty = shipsOf(mind.view, fleet)
      .filter((ship) => roleOf(mind.rules, ship) === 'transport' && ship.troops === 0)
      .map(({ id }) => id);
    if (empty.length === 0 || isPort(mind, situation, force.system)) continue;
    const counter = mind.view.counters[`fleet:${mind.me}`] ?? 0;
    const reason = because('fleet.partTransports', { fleet: fleet.id });
    const order = { type: 'splitFleet', fleet: fleet.id, ships: empty, name: fleet.name } as const;
    if (!mind.give(order, reason)) continue;
    const split = mind.view.fleets[`fleet:${mind.me}:${counter + 1}`];
    if (split?.command) {
      const made = { ...split, command: split.command };
      situation.forces.push(forceOf(mind.view, mind.rules, situation.book, made));
    }
    Object.assign(force, forceOf(mind.view, mind.rules, situation.book, fleet));
  }
}

function isPort({ view }: Mind, { developed }: Situation, system: SystemId): boolean {
  return developed.some((world) => world.system === system && view.worlds[world.id] !== undefined);
}

/** What nobody needs now is repaired, filled with troops, or waits where it will be needed first. */
export function rest(mind: Mind, situation: Situation, posture: Posture): void {
  const rally = rallyPoint(mind, situation, posture);
  for (const force of situation.forces) {
    if (force.busy || force.fleet.command.mission.kind === 'repair') continue;
    if (force.kind === 'transport') fillUp(mind, situation, force);
    if (force.kind !== 'war') continue;
    if (force.health < worn) mend(mind, force);
    else if (rally !== null) wait(mind, situation, force, rally);
  }
}

function mend(mind: Mind, force: Force): void {
  const reason = because('fleet.repair', { fleet: force.fleet.id, health: force.health });
  conduct(mind, force, { stance: 'hold', retreatAt: 300 }, reason);
  entrust(mind, force, { kind: 'repair' }, reason);
}

function wait(mind: Mind, situation: Situation, force: Force, rally: SystemId): void {
  const reason = because('fleet.rally', { system: rally });
  if (force.fleet.command.mission.kind !== 'none') halt(mind, force, reason);
  conduct(mind, force, { stance: 'hold', retreatAt: 700 }, reason);
  if (situation.index.distance(force.system, rally) > 0) sail(mind, situation, force, rally, reason);
}

/** The own yard or port nearest to the enemy, or to the likeliest one: where reserves stand. */
function rallyPoint(mind: Mind, situation: Situation, posture: Posture): SystemId | null {
  const threats = threatSystems(mind, situation, posture);
  let best: SystemId | null = null;
  let least = -1;
  for (const world of situation.developed) {
    const { distance } = situation.nearest(world.system, threats);
    const dock = drydockLevel(mind.rules, world) > 0 ? 100 : 0;
    const score = Math.max(0, distance) - dock;
    if (best === null || score < least) {
      best = world.system;
      least = score;
    }
  }
  return best ?? situation.worlds[0]?.system ?? null;
}

function threatSystems({ view }: Mind, { enemyHeld }: Situation, posture: Posture): SystemId[] {
  if (enemyHeld.size > 0) return [...enemyHeld];
  const near = posture.rivals.filter(({ distance }) => distance >= 0);
  const likeliest = near.sort((a, b) => a.distance - b.distance)[0]?.faction;
  return idsOf(view.worlds).flatMap((id) => {
    const world = view.worlds[id];
    return world && likeliest !== undefined && world.owner === likeliest ? [world.system] : [];
  });
}

/** Empty transports wait at the nearest own world with a garrison to spare. */
export function fillUp(mind: Mind, situation: Situation, force: Force): void {
  const { figures, system } = force;
  const reason = because('transport.fill', { fleet: force.fleet.id });
  conduct(mind, force, { stance: 'evade' }, reason);
  if (figures.troops >= figures.troopRoom) return;
  const ports = situation.developed
    .filter((world) => (situation.hostile.get(world.system) ?? 0) === 0)
    .map((world) => ({
      system: world.system,
      spare: world.garrison - Math.ceil(garrisonLimit(mind.view, mind.rules, world) / 2),
    }));
  if (ports.some((port) => port.system === system)) return;
  const spare = ports.filter((port) => port.spare > 0).map((port) => port.system);
  const choice = spare.length > 0 ? spare : ports.map((port) => port.system);
  const port = situation.nearest(system, choice).system;
  if (port !== null) sail(mind, situation, force, port, reason);
}

/** The best officers without a ship take the strongest fleets without an officer. */
export function assignCommanders(mind: Mind, { forces }: Situation): void {
  const { view, me } = mind;
  const serving = new Set(Object.values(view.fleets).map(({ commander }) => commander));
  const free = idsOf(view.characters)
    .flatMap((id) => view.characters[id] ?? [])
    .filter(
      ({ id, faction, role, status }) =>
        faction === me && role === 'commander' && status === 'active' && !serving.has(id),
    )
    .sort((a, b) => merit(b) - merit(a));
  const fleets = forces
    .filter(({ kind, fleet }) => kind === 'war' && fleet.commander === null)
    .sort((a, b) => b.strength - a.strength);
  for (const force of fleets) {
    const character = free.shift();
    if (!character) return;
    if (force.strength < 100) return;
    mind.give(
      { type: 'assignCommander', fleet: force.fleet.id, character: character.id },
      because('fleet.commander', { character: character.id }),
    );
  }
}

function merit({ skills }: { skills: Record<string, number> }): number {
  return 2 * (skills.attack ?? 0) + (skills.defence ?? 0) + (skills.manoeuvre ?? 0);
}
