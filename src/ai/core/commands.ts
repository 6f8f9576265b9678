import type { Mission, Reason, Stance, SystemId } from '../../sim';
import { type Force, standsIn } from './forces';
import type { Planner } from './planner';
import { safeRoute } from './safeRoute';
import type { Situation } from './situation';

/** How a fleet is told to behave; what is left out stays as it is. */
export interface Conduct {
  readonly stance?: Stance;
  /** Share of hull lost at which it retreats, in permille; 1000: never. */
  readonly retreatAt?: number;
  readonly cloak?: boolean;
}

/** Shares of hull lost, in permille, between which nobody would see a difference. */
const alike = 150;

/** Tells a fleet how to behave where that differs from what it was told. */
export function conduct(planner: Planner, { fleet }: Force, wanted: Conduct, reason: Reason): void {
  const { stance, retreatAt, cloak } = wanted;
  const { command, id } = fleet;
  if (stance !== undefined && stance !== command.stance) {
    planner.give({ type: 'setStance', fleet: id, stance }, reason);
  }
  if (retreatAt !== undefined && Math.abs(retreatAt - command.retreatAt) > alike) {
    planner.give({ type: 'setRetreat', fleet: id, permille: retreatAt }, reason);
  }
  if (cloak !== undefined && cloak !== command.cloak) {
    planner.give({ type: 'setCloak', fleet: id, cloak }, reason);
  }
}

/** Sends a fleet to a system unless it is there or under way; false when it cannot get there. */
export function sail(
  planner: Planner,
  situation: Situation,
  force: Force,
  target: SystemId,
  reason: Reason,
): boolean {
  const { fleet } = force;
  const { route } = fleet.command;
  if (standsIn(force, target)) {
    if (route.length > 0) planner.give({ type: 'holdFleet', fleet: fleet.id }, reason);
    return true;
  }
  if (route.at(-1) === target && isStillWise(situation, force)) return true;
  const way = safeRoute(planner, situation, force, target);
  if (way === null || way.length === 0) return false;
  if (way.length === route.length && way.every((system, at) => system === route[at])) return true;
  return planner.give({ type: 'moveFleet', fleet: fleet.id, route: way }, reason);
}

/** Whether the next system of a route holds nothing that would stop the fleet. */
function isStillWise(situation: Situation, { fleet, strength }: Force): boolean {
  const { route } = fleet.command;
  const [next] = route;
  if (next === undefined || route.length === 1) return true;
  return (situation.hostile.get(next) ?? 0) * 2 <= strength;
}

/** Gives a fleet a mission unless it has it already; false when the rules forbid it. */
export function entrust(
  planner: Planner,
  { fleet }: Force,
  mission: Mission,
  reason: Reason,
): boolean {
  if (isSame(fleet.command.mission, mission)) return true;
  return planner.give({ type: 'setMission', fleet: fleet.id, mission }, reason);
}

function isSame(a: Mission, b: Mission): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'invade' && b.kind === 'invade' && a.troops !== b.troops) return false;
  if ('world' in a && 'world' in b) return a.world === b.world;
  return 'fleet' in a && 'fleet' in b ? a.fleet === b.fleet : true;
}

/** Ends whatever a fleet was sent to do; it stays where it is. */
export function halt(planner: Planner, { fleet }: Force, reason: Reason): void {
  const { route, mission } = fleet.command;
  if (route.length === 0 && mission.kind === 'none') return;
  planner.give({ type: 'holdFleet', fleet: fleet.id }, reason);
}
