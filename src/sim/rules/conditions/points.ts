import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';

/**
 * Points of every faction: those of its objectives that are met.
 * @source invented
 */
export function points(realm: Realm): Record<FactionId, number> {
  const sums: Record<FactionId, number> = {};
  for (const id of Object.keys(realm.factions).sort()) sums[id] = 0;
  for (const { faction, points: worth, metOn } of realm.objectives) {
    if (metOn !== null) sums[faction] = (sums[faction] ?? 0) + worth;
  }
  return sums;
}
