import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Is no longer in the game. */
    eliminated: { faction: FactionId };
  }
}

/**
 * The end of an enemy as an aim.
 * @source invented
 */
export const eliminated: ConditionDefinition<'eliminated'> = {
  word: 'eliminated',
  schema: z.strictObject({ faction: ownId }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction }) => whether(realm.factions[faction]?.alive !== true),
};
