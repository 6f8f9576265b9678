import type { Condition, FactionId, SystemId, View } from '../sim';
import { idsOf } from '../sim';

/** Systems that the aims of a faction, as far as they are not yet met, tell it to hold. */
export function aimsOf({ objectives }: View, me: FactionId): ReadonlySet<SystemId> {
  const open = objectives.filter(({ faction, metOn }) => faction === me && metOn === null);
  return new Set(open.flatMap(({ when }) => systemsIn(when)));
}

/** Living powers with which the open aims of a faction would have it in one alliance, in order of id. */
export function alliesWanted({ objectives, factions }: View, me: FactionId): FactionId[] {
  const open = objectives.filter(({ faction, metOn }) => faction === me && metOn === null);
  const wanted = new Set(open.flatMap(({ when }) => partnersIn(when, me)));
  return idsOf(factions).filter((id) => wanted.has(id) && factions[id]?.alive === true);
}

function partnersIn(condition: Condition, me: FactionId): readonly FactionId[] {
  if ('all' in condition) return condition.all.flatMap((each) => partnersIn(each, me));
  if ('any' in condition) return condition.any.flatMap((each) => partnersIn(each, me));
  if ('allied' in condition && condition.allied.factions.includes(me)) {
    return condition.allied.factions.filter((id) => id !== me);
  }
  if (!('inAlliance' in condition) || condition.inAlliance.faction !== me) return [];
  return condition.inAlliance.with ?? [];
}

function systemsIn(condition: Condition): readonly SystemId[] {
  if ('all' in condition) return condition.all.flatMap(systemsIn);
  if ('any' in condition) return condition.any.flatMap(systemsIn);
  return 'holds' in condition ? condition.holds.systems : [];
}
