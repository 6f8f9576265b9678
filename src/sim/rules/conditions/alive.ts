import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Still is in the game. */
    alive: { faction: FactionId };
  }
}

/**
 * Survival as an aim.
 * @source invented
 */
export const alive: ConditionDefinition<'alive'> = {
  word: 'alive',
  schema: z.strictObject({ faction: ownId }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction }) => whether(realm.factions[faction]?.alive === true),
};
