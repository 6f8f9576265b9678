import type { Alliance, FactionId, Operation, SystemId } from '../../sim';
import { openOperations } from '../../sim';
import type { Planner } from './planner';

/** The alliance a player belongs to; null without one. */
export function ownAlliance({ view, me }: Planner): Alliance | null {
  const id = view.factions[me]?.alliance ?? null;
  return id === null ? null : (view.alliances[id] ?? null);
}

/** Joint operations of its alliance that are not over. */
export function jointOperations(planner: Planner): Operation[] {
  const alliance = ownAlliance(planner);
  return alliance === null ? [] : openOperations(alliance);
}

/** Targets that nobody attacks before the day: those of operations that still gather. */
export function reservedTargets(planner: Planner): ReadonlySet<SystemId> {
  const gathering = jointOperations(planner).filter(({ status }) => status === 'gathering');
  return new Set(gathering.map(({ target }) => target));
}

/** Its living allies, in order of id. */
export function alliesOf({ view, me }: Planner, members: Iterable<FactionId>): FactionId[] {
  return [...members].filter((member) => member !== me && view.factions[member]?.alive === true);
}
