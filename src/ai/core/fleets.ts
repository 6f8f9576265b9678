import type { Reason, ShipId } from '../../sim';
import { distinct, freeFleetName, hashState, shipsOf, taggedId } from '../../sim';
import { type Force, forceOf, isFighting, roleOf, standsIn } from './forces';
import { jointOperations } from './ownAlliance';
import { because, type Planner } from './planner';
import type { Situation } from './situation';

/**
 * Sorts ships that stand together: transports leave warships, whom they would slow and betray;
 * then forces of a kind that have nothing to do become one.
 */
export function regroup(planner: Planner, situation: Situation): void {
  // Who strikes and is gone takes his troops along.
  if (!situation.elusive) {
    for (const force of [...situation.forces]) partTransports(planner, situation, force);
  }
  const groups = new Map<string, Force>();
  for (const force of [...situation.forces]) {
    if (force.busy || !isIdle(force) || (force.kind !== 'war' && force.kind !== 'transport'))
      continue;
    const key = groupOf(planner, situation, force);
    const into = groups.get(key);
    if (!into || !merge(planner, situation, force, into)) groups.set(key, force);
  }
}

/**
 * What can hide stays apart from what cannot, raiders from the line, full transports from empty ones, and who is told off
 * for a joint operation from who is not.
 */
function groupOf(
  planner: Planner,
  { elusive }: Situation,
  { kind, system, figures, fleet, band }: Force,
): string {
  if (elusive) return system;
  const trait = kind === 'war' ? figures.cloak > 0 : figures.troops > 0;
  const told = jointOperations(planner).find(({ fleets }) =>
    fleets[planner.me]?.includes(fleet.id),
  );
  return `${kind}|${system}|${trait}|${band}|${told?.id ?? ''}`;
}

/** Without anything to do: standing in a system without a mission. */
export function isIdle({ fleet }: Force): boolean {
  const { route, mission } = fleet.command;
  return fleet.place.kind === 'system' && route.length === 0 && mission.kind === 'none';
}

/** Joins one force to another in the same system; false when they do not fit. */
export function merge(planner: Planner, situation: Situation, force: Force, into: Force): boolean {
  if (force === into || force.fleet.place.kind !== 'system') return false;
  if (!standsIn(into, force.system)) return false;
  const limit = planner.rules.numbers.combat.commandLimit;
  if (force.fleet.ships.length + into.fleet.ships.length > limit) return false;
  const reason = because('fleet.merge', { fleet: force.fleet.id, into: into.fleet.id });
  const order = { type: 'mergeFleets', fleet: force.fleet.id, into: into.fleet.id } as const;
  if (!planner.give(order, reason)) return false;
  const { forces } = situation;
  forces.splice(forces.indexOf(force), 1);
  const joined = forceOf(planner.view, planner.rules, situation.cache, into.fleet);
  Object.assign(into, joined, { busy: into.busy || force.busy });
  return true;
}

/** Splits ships off a force; the new force, or null when the rules forbid it. */
export function split(
  planner: Planner,
  situation: Situation,
  force: Force,
  ships: ShipId[],
  reason: Reason,
): Force | null {
  const { fleet } = force;
  // Named by what it is made of: whatever else was ordered meanwhile, later orders mean this fleet.
  const as = tagOf(planner, [fleet.id, ...ships]);
  const name = nameFor(planner, fleet, ships);
  const order = { type: 'splitFleet', fleet: fleet.id, ships, name, as } as const;
  if (!planner.give(order, reason)) return null;
  Object.assign(force, forceOf(planner.view, planner.rules, situation.cache, fleet));
  const made = planner.view.fleets[taggedId('fleet', planner.me, as)];
  if (!made?.command) return null;
  const own = made as Force['fleet'];
  const parted = forceOf(planner.view, planner.rules, situation.cache, own);
  situation.forces.push(parted);
  return parted;
}

/** Ships a force has at least that sends out a detachment, and that a detachment has. */
const divisible = 6;
const leastShips = 3;

/**
 * A part of a force as strong as is needed, where that is less than half of it: the rest is free for other tasks.
 * The force itself where it cannot be parted.
 */
export function detach(
  planner: Planner,
  situation: Situation,
  force: Force,
  strength: number,
  reason: Reason,
): Force {
  const { ships } = force.fleet;
  if (ships.length < divisible || force.mixed || 2 * strength >= force.strength) return force;
  const count = Math.max(leastShips, Math.ceil((ships.length * strength) / force.strength));
  // Taken evenly from first to last, so that both parts are alike.
  const stepOf = (at: number) => Math.floor((at * count) / ships.length);
  const going = ships.filter((_, at) => stepOf(at + 1) > stepOf(at));
  if (2 * going.length > ships.length) return force;
  return split(planner, situation, force, going, reason) ?? force;
}

/** A tag for what an order makes, which no other order of any month would give. */
export function tagOf({ view }: Planner, parts: readonly string[]): string {
  return `t${hashState([view.turn, ...parts])}`;
}

/** Warriors take one of their people's names; who does not fight sails under his leading ship's. */
function nameFor(
  { view, rules, me }: Planner,
  fleet: Force['fleet'],
  ships: readonly ShipId[],
): string {
  const aboard = ships.flatMap((id) => view.ships[id] ?? []);
  const [first] = aboard;
  const fights = aboard.some((ship) => isFighting(roleOf(rules, ship)));
  if (fights || !first) return freeFleetName(view, rules, me, fleet.name);
  const taken = new Set(
    Object.values(view.fleets).flatMap(({ faction, name }) => (faction === me ? [name] : [])),
  );
  return distinct(first.name, taken);
}

function partTransports(planner: Planner, situation: Situation, force: Force): void {
  const { fleet } = force;
  if (force.busy || !force.mixed || fleet.place.kind !== 'system' || fleet.command.route.length > 0)
    return;
  if ((situation.hostile.get(force.system) ?? 0) > 0) return;
  const boats = shipsOf(planner.view, fleet)
    .filter((ship) => roleOf(planner.rules, ship) === 'transport')
    .map(({ id }) => id);
  split(planner, situation, force, boats, because('fleet.partTransports', { fleet: fleet.id }));
}
