import type { Operation as JointOperation } from '../../../sim';
import { paperStrength, sortedBy } from '../../../sim';
import { conduct, entrust } from '../../core/commands';
import { type Force, standsIn, strengthOfForces } from '../../core/forces';
import { recallOperations } from '../../core/operation';
import { jointOperations } from '../../core/ownAlliance';
import { because, type Planner } from '../../core/planner';
import { purpose } from '../../core/purpose';
import type { Situation } from '../../core/situation';
import { prizes, strike } from '../strike';
import { troopsFor } from '../targets';
import { excuse } from './excuse';
import { type SafeRoutes, safeRoutesTo } from './safeRoutesTo';
import { sailSafely } from './sailSafely';
import { besideAllies } from './troopsBeside';

/** Hull, in permille, that a fleet told off for an operation should have. */
const sound = 600;
/** Turns that transports may need to the staging point: sieges last longer. */
const farthest = 8;
/** Strength told off beyond the quota, in permille, against mishaps on the way. */
const reserve = 1100;
/** Threat to the own capital, in permille of all warships, that calls fleets back from any promise. */
const mortal = 250;
/** Turns within which others come to its defence. */
const inTime = 3;

/** Tells fleets off for the alliance's operations, gathers them in time and strikes with the others. */
export function serveOperations(planner: Planner, situation: Situation): void {
  for (const operation of jointOperations(planner)) {
    planner.serve(purpose('joint', operation.target));
    if (operation.status === 'gathering') gather(planner, situation, operation);
    else pressOn(planner, situation, operation);
  }
}

/** The forces told off for an operation that nothing else keeps busy. */
function committedTo(planner: Planner, situation: Situation, { fleets }: JointOperation): Force[] {
  const ids = fleets[planner.me] ?? [];
  return situation.forces.filter(({ fleet, busy }) => !busy && ids.includes(fleet.id));
}

function gather(planner: Planner, situation: Situation, operation: JointOperation): void {
  const called = neededAtHome(planner, situation, committedTo(planner, situation, operation));
  const { staging, target, strike: day } = operation;
  const routes = safeRoutesTo(planner, situation, staging);
  if (called.length > 0) release(planner, situation, called);
  else commit(planner, situation, operation, routes);
  excuse(planner, situation, operation, routes);
  if (called.length > 0) return;
  const reason = because('joint.gather', { system: staging, target, turn: day });
  const threat = situation.hostile.get(staging) ?? 0;
  const overrun = threat > (situation.friendly.get(staging) ?? 0);
  for (const force of [
    ...committedTo(planner, situation, operation),
    ...boatsFor(planner, situation, operation),
  ]) {
    // Where the enemy holds the staging point the defence decides about those who are near.
    if (overrun && situation.turnsTo(force, staging) <= 1) continue;
    conduct(
      planner,
      force,
      force.kind === 'war' ? { stance: 'hold', retreatAt: 500 } : { stance: 'evade' },
      reason,
    );
    entrust(planner, force, { kind: 'none' }, reason);
    sailSafely(planner, situation, force, staging, routes, reason);
    force.busy = true;
  }
}

/**
 * Fleets told off that must go home: a fleet that counts against all warships stands at the seat of
 * power, what is told off for nothing does not outweigh it in time, and with them it can be beaten.
 */
function neededAtHome(
  planner: Planner,
  situation: Situation,
  told: readonly Force[],
): readonly Force[] {
  const { capital, hostile, friendly, forces } = situation;
  const threat = capital === null ? 0 : (hostile.get(capital) ?? 0);
  if (capital === null || threat === 0) return [];
  const bound = new Set(jointOperations(planner).flatMap(({ fleets }) => fleets[planner.me] ?? []));
  const warriors = forces.filter(({ kind }) => kind === 'war');
  const isInTime = (force: Force) => situation.turnsTo(force, capital) <= inTime;
  const comers = warriors.filter(
    (force) => force.system !== capital && !bound.has(force.fleet.id) && isInTime(force),
  );
  const guard = (friendly.get(capital) ?? 0) + strengthOfForces(comers);
  const called = told.filter(isInTime);
  const isMortal = threat > guard && threat * 1000 > strengthOfForces(warriors) * mortal;
  return isMortal && guard + strengthOfForces(called) > threat ? called : [];
}

function release(planner: Planner, { capital }: Situation, called: readonly Force[]): void {
  const reason = because('joint.release', { system: capital ?? '' });
  for (const { fleet } of called) {
    planner.give({ type: 'commitFleet', fleet: fleet.id, operation: null }, reason);
  }
}

/** Tells off the nearest fleets that can be there on the day until the quota is met. */
function commit(
  planner: Planner,
  situation: Situation,
  operation: JointOperation,
  routes: SafeRoutes,
): void {
  const { view, rules, me } = planner;
  const { id, quotas, target } = operation;
  const owed = quotas[me] ?? 0;
  const worth = ({ fleet }: Force) => paperStrength(view, rules, fleet);
  const already = committedTo(planner, situation, operation);
  let told = already.reduce((sum, force) => sum + worth(force), 0);
  const striking = new Set(
    recallOperations(planner).flatMap(({ phase, fleets }) => (phase === 'strike' ? fleets : [])),
  );
  const free = situation.forces.filter(
    (force) =>
      !already.includes(force) &&
      isFit(planner, force) &&
      routes.turnsOf(force) <= operation.strike - view.turn,
  );
  const nearest = sortedBy(
    free,
    (force) => routes.turnsOf(force) + (striking.has(force.fleet.id) ? 6 : 0),
  );
  for (const force of nearest) {
    if (told * 1000 >= owed * reserve) return;
    const reason = because('joint.commit', { target, owed }, [
      { label: 'operation.owed', amount: owed },
      { label: 'operation.told', amount: told },
      { label: 'strength', subject: force.fleet.id, amount: worth(force) },
    ]);
    const order = { type: 'commitFleet', fleet: force.fleet.id, operation: id } as const;
    if (planner.give(order, reason)) told += worth(force);
  }
}

/** A warship fleet in good shape that is told off for nothing. */
function isFit(planner: Planner, force: Force): boolean {
  if (force.kind !== 'war' || force.busy || force.health < sound) return false;
  const others = jointOperations(planner).flatMap(({ fleets }) => fleets[planner.me] ?? []);
  return !others.includes(force.fleet.id);
}

/** Full transports that wait behind the warships: enough to take the weakest world of the target with those of allies. */
function boatsFor(planner: Planner, situation: Situation, operation: JointOperation): Force[] {
  const [weakest] = prizes(planner, operation.target);
  if (!weakest) return [];
  const wanted = troopsFor(planner, weakest);
  const { staging } = operation;
  const near = situation.forces.filter(
    (force) =>
      force.kind === 'transport' &&
      !force.busy &&
      2 * force.figures.troops >= force.figures.troopRoom &&
      situation.turnsTo(force, staging) <= farthest,
  );
  const boats: Force[] = [];
  let troops = 0;
  for (const force of sortedBy(near, (each) => situation.turnsTo(each, staging))) {
    if (troops >= wanted) break;
    boats.push(force);
    troops += force.figures.troops;
  }
  return troops * 1000 >= wanted * besideAllies ? boats : [];
}

/** After the day: on to the target together, then the landing; transports follow when it is safe. */
function pressOn(planner: Planner, situation: Situation, operation: JointOperation): void {
  const { id, target, staging, strike: since } = operation;
  const warriors = committedTo(planner, situation, operation).filter(
    (force) => force.health >= 300 || standsIn(force, target),
  );
  if (warriors.length === 0) return;
  const forces = [...warriors, ...boatsFor(planner, situation, operation)];
  const own = {
    key: id,
    target,
    stage: staging,
    phase: 'strike',
    since,
    fleets: forces.map(({ fleet }) => fleet.id),
  } as const;
  strike(planner, situation, { ...own, fleets: [...own.fleets] }, forces, prizes(planner, target));
  for (const force of forces) force.busy = true;
}
