import { findRoute, type SystemId } from '../../sim';
import type { Hand, OwnFleet } from './hand';

/** Sends a fleet to a system by the shortest way; whether it is there or on its way. */
export function sail({ view, rules, give }: Hand, fleet: OwnFleet, system: SystemId): boolean {
  const { route } = fleet.command;
  const isThere = fleet.place.kind === 'system' && fleet.place.system === system;
  if (isThere) return route.length === 0 || give({ type: 'holdFleet', fleet: fleet.id });
  if (route.at(-1) === system) return true;
  const way = findRoute(view, rules, fleet, system);
  if (way === null || way.length === 0) return false;
  return give({ type: 'moveFleet', fleet: fleet.id, route: way });
}
