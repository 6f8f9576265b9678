import * as z from 'zod/mini';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { type ConditionDefinition, whether } from './definition';
import { worldCounts } from './worldShares';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Holds the most worlds. */
    largest: { faction: FactionId };
  }
}

/**
 * The first place among powers as an aim.
 * @source invented
 */
export const largest: ConditionDefinition<'largest'> = {
  word: 'largest',
  schema: z.strictObject({ faction: ownId }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction }) => whether(isLargest(realm, faction)),
};

/** Holds more worlds than any other. */
function isLargest(realm: Realm, faction: FactionId): boolean {
  const counts = worldCounts(realm);
  const own = counts.get(faction) ?? 0;
  return own > 0 && [...counts].every(([other, count]) => other === faction || count < own);
}
