import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { howMany, ownId } from '../../state/schemaParts';
import type { ConditionDefinition } from './definition';
import { worldCounts } from './worldShares';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Owns so many worlds. */
    worldsAtLeast: { faction: FactionId; count: number };
  }
}

/**
 * Growth in breadth as an aim.
 * @source invented
 */
export const worldsAtLeast: ConditionDefinition<'worldsAtLeast'> = {
  word: 'worldsAtLeast',
  schema: z.strictObject({ faction: ownId, count: howMany }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction, count: need }) => ({
    have: worldCounts(realm).get(faction) ?? 0,
    need,
  }),
};
