import * as z from 'zod/mini';
import type { CharacterId, FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Somebody is the head of a power. */
    heads: { person: CharacterId; faction: FactionId };
  }
}

/**
 * Who rules.
 * @source invented
 */
export const heads: ConditionDefinition<'heads'> = {
  word: 'heads',
  schema: z.strictObject({ person: ownId, faction: ownId }),
  refers: { person: 'character', faction: 'faction' },
  measure: (realm, _rules, { person, faction }) =>
    whether(realm.factions[faction]?.head === person),
};
