import type { SystemId } from '../../sim';
import { sortedBy } from '../../sim';
import { conduct, sail } from '../core/commands';
import { detach } from '../core/fleets';
import { type Force, strengthOfForces } from '../core/forces';
import { recallOperations } from '../core/operation';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { isVeiled } from './elude';

/** Turns within which help still comes in time. */
const inTime = 3;
/** From this value on a system is worth calling fleets back from an attack, or a last stand. */
const precious = 150;

/** An own or allied system with enemies in it. */
interface Alarm {
  readonly system: SystemId;
  readonly threat: number;
  readonly value: number;
}

/** Meets intruders where it can beat them, the most valuable systems first; yields where it cannot. */
export function defend(planner: Planner, situation: Situation): void {
  const striking = new Set(
    recallOperations(planner).flatMap(({ phase, fleets }) => (phase === 'strike' ? fleets : [])),
  );
  for (const alarm of alarms(planner, situation)) answer(planner, situation, alarm, striking);
  for (const force of situation.forces) yieldGround(planner, situation, force);
}

function alarms(planner: Planner, situation: Situation): Alarm[] {
  const found: Alarm[] = [];
  for (const system of situation.held) {
    const threat = situation.hostile.get(system) ?? 0;
    if (threat === 0) continue;
    found.push({ system, threat, value: worthDefending(planner, system) });
  }
  return sortedBy(found, ({ value }) => -value);
}

/** What a system is worth defending for, in points. */
export function worthDefending({ view, own }: Planner, system: SystemId): number {
  let value = 10;
  for (const id of view.chart.systems[system]?.worlds ?? []) {
    const world = view.worlds[id];
    if (!world || world.owner === null) continue;
    if (id === own.capital) value += 200;
    if (world.development === 'developed') value += world.owner === view.faction ? 60 : 40;
  }
  return value;
}

function answer(
  planner: Planner,
  situation: Situation,
  alarm: Alarm,
  striking: ReadonlySet<string>,
): void {
  const { system, threat, value } = alarm;
  const chosen = defenders(planner, situation, alarm, striking);
  for (const force of chosen) {
    const reason = because('defend', { system }, [
      { label: 'threat', subject: system, amount: -threat },
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
    ]);
    if (!sail(planner, situation, force, system, reason)) continue;
    force.busy = true;
    const retreatAt = value >= precious ? 850 : 600;
    conduct(planner, force, { stance: 'assault', retreatAt }, reason);
  }
}

/**
 * The one force that suffices and is soonest there; else several that arrive in the same turn; else
 * none: one after the other they would only be lost, and a relief is gathered as an operation.
 */
function defenders(
  planner: Planner,
  situation: Situation,
  { system, threat, value }: Alarm,
  striking: ReadonlySet<string>,
): Force[] {
  const isCalled = (force: Force) =>
    force.kind === 'war' &&
    !force.busy &&
    force.health > 450 &&
    situation.turnsTo(force, system) <= inTime &&
    (value >= precious || !striking.has(force.fleet.id) || force.system === system);
  const called = situation.forces.filter(isCalled);
  // Raiders stand in a line only for what is dear.
  const reach =
    value >= precious ? called : called.filter(({ band }) => !(band && situation.hasLine));
  const mine = reach.filter((force) => force.system === system);
  const others = (situation.friendly.get(system) ?? 0) - strengthOfForces(mine);
  const needed = Math.max(20, Math.floor((threat * planner.skill.answer) / 1000) - others);
  for (let turns = 0; turns <= inTime; turns++) {
    const together = reach.filter((force) => situation.turnsTo(force, system) === turns);
    const ascending = sortedBy(together, ({ strength }) => strength);
    const single = ascending.find(({ strength }) => strength >= needed);
    if (single && value >= precious) return [single];
    if (single) {
      const reason = because('fleet.detach', { fleet: single.fleet.id, system });
      return [detach(planner, situation, single, needed, reason)];
    }
    if (strengthOfForces(together) >= needed) return together;
  }
  // Who is there already stays at the seat of power while there is hope.
  return value >= 200 && 2 * strengthOfForces(mine) >= needed ? mine : [];
}

/** A force that would be crushed where it stands makes off to friendly ground. */
function yieldGround(planner: Planner, situation: Situation, force: Force): void {
  if (force.busy || force.kind === 'station' || force.kind === 'scout') return;
  if (
    situation.elusive &&
    situation.supply.has(force.system) &&
    isVeiled(planner.view, force.system)
  )
    return;
  const threat = situation.hostile.get(force.system) ?? 0;
  const friends = Math.max(force.strength, situation.friendly.get(force.system) ?? 0);
  if (threat === 0 || threat * 2 < friends * 3) return;
  const quiet = refuges(situation).filter((system) => (situation.hostile.get(system) ?? 0) === 0);
  const refuge = situation.nearest(force.system, quiet).system;
  if (refuge === null) return;
  const reason = because('yield', { system: force.system }, [
    { label: 'threat', subject: force.system, amount: -threat },
    { label: 'strength', subject: force.fleet.id, amount: friends },
  ]);
  if (!sail(planner, situation, force, refuge, reason)) return;
  conduct(planner, force, { stance: 'evade' }, reason);
  force.busy = true;
}

/** Where a force may make off to: friendly ground, and for the elusive wherever no enemy rules. */
function refuges({ held, supply, enemyHeld, elusive }: Situation): SystemId[] {
  const wild = elusive ? [...supply.keys()].filter((system) => !enemyHeld.has(system)) : [];
  return [...held, ...wild];
}
