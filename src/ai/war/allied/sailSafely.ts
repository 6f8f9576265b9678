import type { Reason, SystemId } from '../../../sim';
import { sail } from '../../core/commands';
import { type Force, standsIn } from '../../core/forces';
import type { Planner } from '../../core/planner';
import type { Situation } from '../../core/situation';
import type { SafeRoutes } from './safeRoutesTo';

/** Sends a force along a way on which nobody is met; where there is none, as it can. */
export function sailSafely(
  planner: Planner,
  situation: Situation,
  force: Force,
  to: SystemId,
  routes: SafeRoutes,
  reason: Reason,
): boolean {
  const route = routes.routeOf(force);
  if (route === null || standsIn(force, to)) return sail(planner, situation, force, to, reason);
  const { command, id } = force.fleet;
  if (command.route.join() === route.join()) return true;
  return planner.give({ type: 'moveFleet', fleet: id, route }, reason);
}
