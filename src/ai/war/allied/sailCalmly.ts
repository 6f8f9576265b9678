import type { Reason, SystemId } from '../../../sim';
import { sail } from '../../core/commands';
import { type Force, standsIn } from '../../core/forces';
import type { Planner } from '../../core/planner';
import type { Situation } from '../../core/situation';
import type { CalmWays } from './calmWays';

/** Sends a force along a way on which nobody is met; where there is none, as it can. */
export function sailCalmly(
  planner: Planner,
  situation: Situation,
  force: Force,
  to: SystemId,
  ways: CalmWays,
  reason: Reason,
): boolean {
  const route = ways.routeOf(force);
  if (route === null || standsIn(force, to)) return sail(planner, situation, force, to, reason);
  const { command, id } = force.fleet;
  if (command.route.join() === route.join()) return true;
  return planner.give({ type: 'moveFleet', fleet: id, route }, reason);
}
