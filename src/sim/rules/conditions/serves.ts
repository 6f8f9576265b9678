import * as z from 'zod/mini';
import type { CharacterId, FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { isAtLarge } from '../persons/atLarge';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Somebody is at large in the service of a power. */
    serves: { person: CharacterId; faction: FactionId };
  }
}

/**
 * Who stands with whom.
 * @source invented
 */
export const serves: ConditionDefinition<'serves'> = {
  word: 'serves',
  schema: z.strictObject({ person: ownId, faction: ownId }),
  refers: { person: 'character', faction: 'faction' },
  measure: (realm, _rules, { person: id, faction }) => {
    const person = realm.characters[id];
    return whether(isAtLarge(person) && person.faction === faction);
  },
};
