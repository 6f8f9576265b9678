import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Stands so high in the galaxy's eyes. */
    prestigeAtLeast: { faction: FactionId; points: number };
  }
}

/**
 * A great name as an aim.
 * @source invented
 */
export const prestigeAtLeast: ConditionDefinition<'prestigeAtLeast'> = {
  word: 'prestigeAtLeast',
  schema: z.strictObject({ faction: ownId, points: whole(-100_000, 100_000) }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction, points: need }) => ({
    have: realm.factions[faction]?.prestige ?? 0,
    need,
  }),
};
