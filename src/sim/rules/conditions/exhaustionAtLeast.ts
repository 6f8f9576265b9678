import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** A power is at least so weary of war. */
    exhaustionAtLeast: { faction: FactionId; points: number };
  }
}

/**
 * How long a people has fought.
 * @source invented
 */
export const exhaustionAtLeast: ConditionDefinition<'exhaustionAtLeast'> = {
  word: 'exhaustionAtLeast',
  schema: z.strictObject({ faction: ownId, points: whole(0, 100) }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction, points: need }) => ({
    have: realm.factions[faction]?.exhaustion ?? 0,
    need,
  }),
};
