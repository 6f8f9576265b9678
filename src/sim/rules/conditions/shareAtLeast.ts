import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, share } from '../../state/schemaParts';
import type { ConditionDefinition } from './definition';
import { shareOf, sideOf } from './worldShares';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Share of all owned worlds on the map, in permille. */
    shareAtLeast: { faction: FactionId; permille: number; allied?: boolean };
  }
}

/**
 * How much of the galaxy a power, or its whole alliance, rules.
 * @source seed 7
 */
export const shareAtLeast: ConditionDefinition<'shareAtLeast'> = {
  word: 'shareAtLeast',
  schema: z.strictObject({
    faction: ownId,
    permille: share,
    allied: z.exactOptional(z.boolean()),
  }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction, permille: need, allied = false }) => ({
    have: shareOf(realm, sideOf(realm, faction, allied)),
    need,
  }),
};
