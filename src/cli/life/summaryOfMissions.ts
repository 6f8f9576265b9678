import type { CovertKind } from '../../sim';
import { covertKinds } from '../../sim';
import type { Campaign } from '../campaign';
import type { MissionCount } from './missions';

/** Covert missions of all games together, by kind, and agents found in a game, in tenths. */
export function summaryOfMissions(played: readonly Campaign[]) {
  const missions: Partial<Record<CovertKind, MissionCount>> = {};
  let found = 0;
  for (const { missions: story } of played) {
    found += story.found;
    for (const kind of covertKinds) {
      const count = story.missions[kind];
      if (count === undefined) continue;
      const before = missions[kind] ?? { tried: 0, worked: 0 };
      missions[kind] = {
        tried: before.tried + count.tried,
        worked: before.worked + count.worked,
      };
    }
  }
  return { missions, meanFound: Math.round((10 * found) / played.length) / 10 };
}
