import type { SystemId, World } from '../sim';
import { atWar, forecastBattle, sortedBy } from '../sim';
import { conduct, entrust, sail } from './commands';
import { isIdle, merge } from './fleets';
import { type Force, standsIn } from './forces';
import { because, type Mind } from './mind';
import { freeKey, noteOperations, type Operation, recallOperations } from './operation';
import type { Posture } from './posture';
import type { Situation } from './situation';
import { opposition, type Target, targets, troopsFor } from './targets';

/** What the plans of attack ask of the yards and barracks. */
export interface Demand {
  /** Points of troops that are missing to take what is next, and strength likewise. */
  readonly troops: number;
  readonly strength: number;
}

/** Turns fleets wait for each other before the attack is called off. */
const patience = 8;

/** Keeps attacks going, ends those that are over or hopeless, and begins new ones. */
export function attack(mind: Mind, situation: Situation, posture: Posture): Demand {
  const going = recallOperations(mind).filter((operation) => pursue(mind, situation, operation));
  const prey = targets(mind, situation, posture);
  const demand = demandOf(situation, prey);
  begin(mind, situation, prey, going);
  noteOperations(mind, going);
  return demand;
}

function demandOf({ forces }: Situation, prey: readonly Target[]): Demand {
  const troops = forces.reduce((sum, { figures }) => sum + figures.troops, 0);
  const strength = forces.reduce((sum, force) => sum + force.strength, 0);
  const next = prey.slice(0, 3);
  const most = (of: (target: Target) => number) => Math.max(0, ...next.map(of));
  return {
    troops: Math.max(0, most((target) => target.troops) - troops),
    strength: Math.max(0, most((target) => target.strength) * 2 - strength),
  };
}

/** The forces of an operation that are still there and fit for it. */
function forcesOf(situation: Situation, { fleets }: Operation): Force[] {
  return situation.forces.filter(({ fleet, busy }) => !busy && fleets.includes(fleet.id));
}

/** Worlds to be taken in a system, the weakest first. */
function prizes(mind: Mind, system: SystemId): World[] {
  const worlds = (mind.view.chart.systems[system]?.worlds ?? []).flatMap(
    (id) => mind.view.worlds[id] ?? [],
  );
  const open = worlds.filter(({ owner, people }) =>
    owner === null ? people.length > 0 : atWar(mind.view, mind.me, owner),
  );
  return sortedBy(open, (world) => troopsFor(mind, world));
}

/** One turn of an operation; false when it is over. */
function pursue(mind: Mind, situation: Situation, operation: Operation): boolean {
  const forces = forcesOf(situation, operation);
  const fit = forces.filter(({ health }) => health >= 350);
  const worlds = prizes(mind, operation.target);
  const strength = fit.reduce((sum, force) => sum + force.strength, 0);
  const against = opposition(situation, operation.target);
  const hopeless = strength * 1000 < against * 850;
  if (fit.length === 0 || worlds.length === 0 || strength === 0 || hopeless) return false;
  operation.fleets = fit.map(({ fleet }) => fleet.id);
  if (operation.phase === 'gather') gather(mind, situation, operation, fit, against);
  else strike(mind, situation, operation, fit, worlds);
  for (const force of fit) force.busy = true;
  return mind.view.turn - operation.since <= patience || operation.phase === 'strike';
}

function gather(
  mind: Mind,
  situation: Situation,
  operation: Operation,
  forces: Force[],
  against: number,
): void {
  const reason = because('operation.gather', {
    system: operation.stage,
    target: operation.target,
  });
  const there = forces.filter((force) => standsIn(force, operation.stage));
  for (const force of forces) {
    if (there.includes(force)) continue;
    conduct(mind, force, { stance: force.kind === 'war' ? 'hold' : 'evade', retreatAt: 500 }, reason);
    sail(mind, situation, force, operation.stage, reason);
  }
  const strength = there.reduce((sum, force) => sum + force.strength, 0);
  const all = there.length === forces.length;
  const enough = strength * 1000 >= against * mind.skill.margin;
  if (!enough || (!all && mind.view.turn - operation.since < patience)) return;
  const joined = join(mind, situation, there);
  operation.fleets = joined.map(({ fleet }) => fleet.id);
  if (!isPromising(mind, joined, operation.target)) return;
  operation.phase = 'strike';
  operation.since = mind.view.turn;
  strike(mind, situation, operation, joined, prizes(mind, operation.target));
}

/** All that stand together become one fleet, as far as one commander can lead them. */
function join(mind: Mind, situation: Situation, forces: readonly Force[]): Force[] {
  const joined: Force[] = [];
  for (const force of sortedBy(forces, (each) => -each.strength)) {
    if (!joined.some((into) => merge(mind, situation, force, into))) joined.push(force);
  }
  return joined;
}

/** Chance to win, in permille, below which a strike is put off. */
const least = 550;

function isPromising(mind: Mind, forces: readonly Force[], system: SystemId): boolean {
  const { draws } = mind.skill;
  if (draws === 0) return true;
  const attackers = forces.map(({ fleet }) => fleet.id);
  const forecast = forecastBattle(mind.view, mind.rules, { attackers, system, draws, turns: 2 });
  return forecast === null || forecast.win + Math.floor(forecast.undecided / 2) >= least;
}

function strike(
  mind: Mind,
  situation: Situation,
  operation: Operation,
  forces: readonly Force[],
  worlds: readonly World[],
): void {
  const { target } = operation;
  const against = opposition(situation, target);
  const retreatAt = 400 + 2 * (100 - mind.temperament.caution);
  for (const force of forces) {
    const reason = because('operation.strike', { system: target }, [
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
      { label: 'opposition', subject: target, amount: -against },
    ]);
    conduct(mind, force, { stance: force.kind === 'war' ? 'assault' : 'evade', retreatAt }, reason);
    if (!sail(mind, situation, force, target, reason)) continue;
    land(mind, force, worlds);
  }
}

/** Troops land where they suffice; until then the guns wear the garrison down. */
function land(mind: Mind, force: Force, worlds: readonly World[]): void {
  const [world] = worlds;
  if (!world) return;
  const needed = Math.floor((troopsFor(mind, world) * 900) / 1000);
  const { troops } = force.figures;
  const terms = [
    { label: 'troops', subject: force.fleet.id, amount: troops },
    { label: 'garrison', subject: world.id, amount: -needed },
  ];
  if (troops > 0 && troops >= needed) {
    const reason = because('operation.invade', { world: world.id }, terms);
    entrust(mind, force, { kind: 'invade', world: world.id }, reason);
  } else if (force.figures.armed) {
    const reason = because('operation.bombard', { world: world.id }, terms);
    entrust(mind, force, { kind: 'bombard', world: world.id }, reason);
  }
}

/** Begins attacks on what is worth most, with the nearest fleets that suffice. */
function begin(
  mind: Mind,
  situation: Situation,
  prey: readonly Target[],
  operations: Operation[],
): void {
  for (const target of prey) {
    if (operations.length >= mind.skill.operations) return;
    if (operations.some((each) => each.target === target.system)) continue;
    const chosen = recruit(mind, situation, target);
    if (chosen === null) continue;
    const stage = stageFor(mind, situation, target.system, chosen);
    const operation: Operation = {
      key: freeKey(operations),
      target: target.system,
      stage,
      phase: mind.skill.stages ? 'gather' : 'strike',
      since: mind.view.turn,
      fleets: chosen.map(({ fleet }) => fleet.id),
    };
    if (pursue(mind, situation, operation)) operations.push(operation);
  }
}

/** The nearest free forces that together are strong enough in space and on the ground; or null. */
function recruit(mind: Mind, situation: Situation, target: Target): Force[] | null {
  const free = situation.forces.filter(
    (force) =>
      !force.busy &&
      (force.kind === 'war' || (force.kind === 'transport' && force.figures.troops > 0)) &&
      force.health >= 600 &&
      (isIdle(force) || force.fleet.command.mission.kind === 'none') &&
      situation.turnsTo(force, target.system) < 12,
  );
  const near = sortedBy(free, (force) => situation.turnsTo(force, target.system));
  const needed = Math.max(40, Math.floor((target.strength * mind.skill.margin) / 1000));
  const chosen: Force[] = [];
  let strength = 0;
  let troops = 0;
  for (const force of near) {
    const helps = force.kind === 'war' ? strength < needed || troops < target.troops : troops < target.troops;
    if (!helps) continue;
    chosen.push(force);
    strength += force.strength;
    troops += force.figures.troops;
  }
  return strength >= needed && troops >= target.troops ? chosen : null;
}

/** A held system near the target where no enemy stands; else where the strongest force is. */
function stageFor(
  mind: Mind,
  situation: Situation,
  target: SystemId,
  forces: readonly Force[],
): SystemId {
  const strongest = sortedBy(forces, ({ strength }) => -strength)[0] as Force;
  const quiet = [...situation.held].filter(
    (system) =>
      (situation.hostile.get(system) ?? 0) === 0 &&
      !situation.enemyHeld.has(system) &&
      mind.view.chart.systems[system] !== undefined,
  );
  return situation.nearest(target, quiet).system ?? strongest.system;
}
