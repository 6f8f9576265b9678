import type { Condition, FactionId, SystemId, View } from '../sim';

/** Systems that the aims of a faction, as far as they are not yet met, tell it to hold. */
export function aimsOf({ objectives }: View, me: FactionId): ReadonlySet<SystemId> {
  const open = objectives.filter(({ faction, metOn }) => faction === me && metOn === null);
  return new Set(open.flatMap(({ when }) => systemsIn(when)));
}

function systemsIn(condition: Condition): readonly SystemId[] {
  if ('all' in condition) return condition.all.flatMap(systemsIn);
  if ('any' in condition) return condition.any.flatMap(systemsIn);
  return 'holds' in condition ? condition.holds.systems : [];
}
