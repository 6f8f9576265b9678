import type { FleetId, Reason, SystemId, World } from '../../sim';
import { atWar, forecastBattle, forecastStrike, sortedBy } from '../../sim';
import { conduct, entrust, sail } from '../core/commands';
import { merge } from '../core/fleets';
import { type Force, standsIn } from '../core/forces';
import { noteFailure, type Operation } from '../core/operation';
import { because, type Planner } from '../core/planner';
import { safeRoute } from '../core/safeRoute';
import type { Situation } from '../core/situation';
import { land } from './landing';
import { feed } from './siege';
import { clearOdds, opposition, type Target, troopsFor } from './targets';

/** Turns fleets wait for each other, and turns a siege may last. */
const patience = 9;
const siege = 14;
/** Own strength in permille of the enemy's below which an attack is given up, and once engaged. */
const hopeless = 1050;
const hopelessEngaged = 800;

/** One turn of an operation; false when it is over. */
export function pursue(
  planner: Planner,
  situation: Situation,
  operation: Operation,
  prey: readonly Target[],
): boolean {
  const { target, phase, since } = operation;
  const fit = forcesOf(situation, operation).filter(({ kind, health, figures }) =>
    kind === 'transport' ? figures.troops > 0 : health >= 350,
  );
  const worlds = prizes(planner, target);
  const against = expected(planner, situation, target, prey);
  const isOver = worlds.length === 0 && (situation.hostile.get(target) ?? 0) === 0;
  if (isOver || isHopeless(fit, target, against)) return false;
  if (situation.elusive && hasFreed(planner, fit, target)) return false;
  if (situation.elusive && hasStruck(planner, fit, target, worlds)) {
    noteFailure(planner, target);
    return false;
  }
  if (planner.view.turn - since > (phase === 'gather' ? patience + 4 : siege)) {
    if (phase === 'strike') noteFailure(planner, target);
    return false;
  }
  operation.fleets = fit.map(({ fleet }) => fleet.id);
  if (isIllAdvised(planner, operation, fit)) operation.phase = 'gather';
  if (operation.phase === 'gather') gather(planner, situation, operation, fit, against);
  if (operation.phase === 'strike') {
    feed(planner, situation, operation, worlds);
    const bound = forcesOf(situation, operation);
    const stranded = strike(planner, situation, operation, bound, worlds);
    if (bound.every((force) => stranded.has(force) || force.kind !== 'war')) {
      noteFailure(planner, target);
      return false;
    }
    operation.fleets = bound.flatMap((force) => (stranded.has(force) ? [] : [force.fleet.id]));
  }
  for (const force of situation.forces) {
    if (operation.fleets.includes(force.fleet.id)) force.busy = true;
  }
  return true;
}

/** What is expected at a target: where nobody looks, also what may be hidden. */
function expected(
  planner: Planner,
  situation: Situation,
  target: SystemId,
  prey: readonly Target[],
): number {
  const seen = opposition(situation, target);
  if (planner.view.sight.seen[target] !== undefined) return seen;
  return Math.max(seen, prey.find(({ system }) => system === target)?.strength ?? 0);
}

/** Whether the warriors left are too few: sooner on the way than once they are in the fight. */
function isHopeless(forces: readonly Force[], target: SystemId, against: number): boolean {
  const warriors = forces.filter(({ kind }) => kind === 'war');
  const strength = warriors.reduce((sum, force) => sum + force.strength, 0);
  const engaged = warriors.some((force) => standsIn(force, target));
  return strength === 0 || strength * 1000 < against * (engaged ? hopelessEngaged : hopeless);
}

/** Whether those who are there have taken a world last month: they are gone before it is taken back. */
function hasFreed({ view, me }: Planner, forces: readonly Force[], target: SystemId): boolean {
  const worlds = view.chart.systems[target]?.worlds ?? [];
  return (
    forces.some((force) => standsIn(force, target)) &&
    worlds.some((id) => {
      const world = view.worlds[id];
      return world?.owner === me && world.takenOn > 0 && view.turn - world.takenOn <= 1;
    })
  );
}

/** Whether a blow has fallen and there are no troops to stay: the elusive are gone before help comes. */
function hasStruck(
  planner: Planner,
  forces: readonly Force[],
  target: SystemId,
  worlds: readonly World[],
): boolean {
  const there = forces.filter((force) => standsIn(force, target));
  const [world] = worlds;
  if (!world || there.length === 0) return false;
  return there.reduce((sum, { figures }) => sum + figures.troops, 0) < troopsFor(planner, world);
}

/** The forces of an operation that are still there and not called elsewhere. */
function forcesOf(situation: Situation, { fleets }: Operation): Force[] {
  return situation.forces.filter(({ fleet, busy }) => !busy && fleets.includes(fleet.id));
}

/** Worlds to be taken in a system, the weakest first. */
export function prizes(planner: Planner, system: SystemId): World[] {
  const worlds = (planner.view.chart.systems[system]?.worlds ?? []).flatMap(
    (id) => planner.view.worlds[id] ?? [],
  );
  const open = worlds.filter(({ owner, people }) =>
    owner === null ? people.length > 0 : atWar(planner.view, planner.me, owner),
  );
  return sortedBy(open, (world) => troopsFor(planner, world));
}

/** Brings the fleets together; when enough are there and the odds are good, the strike begins. */
function gather(
  planner: Planner,
  situation: Situation,
  operation: Operation,
  forces: readonly Force[],
  against: number,
): void {
  const { stage, target, since } = operation;
  const warriors = forces.filter(({ kind }) => kind === 'war');
  const there = warriors.filter((force) => standsIn(force, stage));
  const strength = there.reduce((sum, force) => sum + force.strength, 0);
  const enough = strength > 0 && strength * 1000 >= against * planner.skill.margin;
  const convoy = forces.filter(
    (force) => force.kind === 'transport' && needsEscort(planner, situation, force, operation),
  );
  const all = there.length === warriors.length && convoy.every((force) => standsIn(force, stage));
  if (!enough || (!all && planner.view.turn - since < patience)) {
    assemble(planner, situation, operation, forces);
    return;
  }
  const joined = joinAll(planner, situation, there);
  const others = forces.filter((force) => !there.includes(force));
  operation.fleets = [...joined, ...others].map(({ fleet }) => fleet.id);
  if (!isPromising(planner, joined, target)) {
    assemble(planner, situation, operation, [...joined, ...others]);
    return;
  }
  for (const boat of convoy) {
    if (!standsIn(boat, stage)) continue;
    const into = joined.find((force) => merge(planner, situation, boat, force));
    if (into) operation.fleets = operation.fleets.filter((id) => id !== boat.fleet.id);
  }
  operation.phase = 'strike';
  operation.since = planner.view.turn;
}

/** Whether transports cannot follow alone from where all meet: they sail with the warships then. */
function needsEscort(
  planner: Planner,
  situation: Situation,
  boat: Force,
  { stage, target }: Operation,
): boolean {
  const from = { kind: 'system', system: stage } as const;
  return safeRoute(planner, situation, boat, target, from) === null;
}

/** Sends what is to strike together to where it meets. */
function assemble(
  planner: Planner,
  situation: Situation,
  { stage, target }: Operation,
  forces: readonly Force[],
): void {
  const reason = because('operation.gather', { system: stage, target });
  for (const force of forces) {
    const stance = force.kind === 'war' ? 'hold' : 'evade';
    conduct(planner, force, { stance, retreatAt: 500 }, reason);
    entrust(planner, force, { kind: 'none' }, reason);
    sail(planner, situation, force, stage, reason);
  }
}

/** All that stand together become few fleets, as large as one commander can lead. */
function joinAll(planner: Planner, situation: Situation, forces: readonly Force[]): Force[] {
  const joined: Force[] = [];
  for (const force of sortedBy(forces, (each) => -each.strength)) {
    const alike = joined.filter((into) => into.figures.cloak > 0 === force.figures.cloak > 0);
    if (!alike.some((into) => merge(planner, situation, force, into))) joined.push(force);
  }
  return joined;
}

/** Chance to win, in permille, below which a strike is put off. */
const leastChance = 550;

function isPromising(planner: Planner, forces: readonly Force[], system: SystemId): boolean {
  const { draws } = planner.skill;
  if (draws === 0) return true;
  const attackers = forces.map(({ fleet }) => fleet.id);
  if (planner.counsel) return isPromisingToSee(planner, attackers, system);
  const forecast = forecastBattle(planner.view, planner.rules, {
    attackers,
    system,
    draws,
    turns: 2,
  });
  return forecast === null || forecast.win + Math.floor(forecast.undecided / 2) >= leastChance;
}

/** A strike under way that a person would not be advised to go on with, by what is known now. */
function isIllAdvised(
  planner: Planner,
  { phase, target }: Operation,
  forces: readonly Force[],
): boolean {
  if (!planner.counsel || phase !== 'strike') return false;
  const warriors = forces.filter(({ kind }) => kind === 'war');
  const engaged = warriors.some((force) => standsIn(force, target));
  return !engaged && !isPromising(planner, warriors, target);
}

/** A person is advised by the forecast that the screens show. */
function isPromisingToSee(planner: Planner, fleets: readonly FleetId[], system: SystemId): boolean {
  const { battle, journey } = forecastStrike(planner.view, planner.rules, {
    fleets,
    system,
    stance: 'assault',
  });
  return journey.turns !== null && (battle === null || battle.odds.likely >= leastChance);
}

/** Warships go in first; transports follow when the way down is clear. Who finds no way at all is told. */
export function strike(
  planner: Planner,
  situation: Situation,
  operation: Operation,
  forces: readonly Force[],
  worlds: readonly World[],
): ReadonlySet<Force> {
  const { target, stage } = operation;
  const stranded = new Set<Force>();
  const go = (force: Force, to: SystemId, reason: Reason) => {
    if (!sail(planner, situation, force, to, reason)) stranded.add(force);
  };
  const against = opposition(situation, target);
  const retreatAt = 400 + 2 * (100 - planner.temperament.caution);
  const there = forces.filter((force) => force.kind === 'war' && standsIn(force, target));
  const arrived = there.reduce((sum, { strength }) => sum + strength, 0);
  const clear = there.length > 0 && against * clearOdds <= arrived;
  const lead = Math.min(
    ...forces.map((each) => (each.kind === 'war' ? situation.turnsTo(each, target) : 999)),
  );
  for (const force of forces) {
    const reason = because('operation.strike', { system: target }, [
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
      { label: 'opposition', subject: target, amount: -against },
    ]);
    if (force.kind === 'war') {
      conduct(planner, force, { stance: 'assault', retreatAt }, reason);
      go(force, target, reason);
    } else {
      conduct(planner, force, { stance: 'evade' }, reason);
      // Who strikes and is gone takes the troops along, but nobody sends them ahead of the guns.
      const together = situation.elusive && situation.turnsTo(force, target) >= lead;
      const follow = clear || together || standsIn(force, target);
      const fed = because('siege.feed', { fleet: force.fleet.id, system: target }, reason.terms);
      go(force, follow ? target : stage, clear ? fed : reason);
    }
  }
  land(planner, situation, operation, forces, worlds);
  return stranded;
}
