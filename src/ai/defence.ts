import type { SystemId } from '../sim';
import { sortedBy } from '../sim';
import { conduct, sail } from './commands';
import type { Force } from './forces';
import { because, type Mind } from './mind';
import type { Situation } from './situation';

/** Turns within which help still comes in time. */
const inTime = 3;

/** An own or allied system with enemies at its door. */
interface Alarm {
  readonly system: SystemId;
  readonly threat: number;
  readonly value: number;
}

/** Meets intruders where it can beat them, the most valuable systems first. */
export function defend(mind: Mind, situation: Situation): void {
  for (const alarm of alarms(mind, situation)) answer(mind, situation, alarm);
}

function alarms(mind: Mind, situation: Situation): Alarm[] {
  const found: Alarm[] = [];
  for (const system of situation.held) {
    const threat = situation.hostile.get(system) ?? 0;
    if (threat === 0) continue;
    found.push({ system, threat, value: valueOf(mind, situation, system) });
  }
  return sortedBy(found, ({ value }) => -value);
}

/** What a system is worth defending for, in points. */
function valueOf({ view, own }: Mind, { developed }: Situation, system: SystemId): number {
  let value = 10;
  for (const id of view.chart.systems[system]?.worlds ?? []) {
    const world = view.worlds[id];
    if (!world || world.owner === null) continue;
    if (id === own.capital) value += 200;
    if (world.development === 'developed') value += world.owner === view.faction ? 60 : 40;
  }
  return developed.length === 0 ? 10 : value;
}

function answer(mind: Mind, situation: Situation, { system, threat, value }: Alarm): void {
  const needed = Math.floor((threat * mind.skill.answer) / 1000);
  const there = situation.friendly.get(system) ?? 0;
  const reach = sortedBy(
    situation.forces.filter(
      (force) =>
        force.kind === 'war' &&
        !force.busy &&
        force.health > 450 &&
        situation.turnsTo(force, system) <= inTime,
    ),
    (force) => situation.turnsTo(force, system),
  );
  const chosen: Force[] = [];
  let gathered = reach.some((force) => force.system === system)
    ? there - sumOf(reach.filter((force) => force.system === system))
    : there;
  for (const force of reach) {
    if (gathered >= needed) break;
    chosen.push(force);
    gathered += force.strength;
  }
  // What cannot be saved is not worth a fleet, unless it is the seat of power.
  if (gathered < needed && value < 200) return;
  for (const force of chosen) {
    const reason = because('defend', { system }, [
      { label: 'threat', subject: system, amount: -threat },
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
    ]);
    if (!sail(mind, situation, force, system, reason)) continue;
    force.busy = true;
    conduct(mind, force, { stance: 'assault', retreatAt: value >= 200 ? 850 : 600 }, reason);
  }
}

function sumOf(forces: readonly Force[]): number {
  return forces.reduce((sum, { strength }) => sum + strength, 0);
}
