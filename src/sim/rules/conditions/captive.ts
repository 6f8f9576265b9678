import * as z from 'zod/mini';
import type { CharacterId, FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Somebody is held, by that power if one is named. */
    captive: { person: CharacterId; by?: FactionId };
  }
}

/**
 * Who is in whose hands.
 * @source invented
 */
export const captive: ConditionDefinition<'captive'> = {
  word: 'captive',
  schema: z.strictObject({ person: ownId, by: z.exactOptional(ownId) }),
  refers: { person: 'character', by: 'faction' },
  measure: (realm, _rules, { person: id, by }) => {
    const person = realm.characters[id];
    return whether(person?.status === 'captured' && (by === undefined || person.captor === by));
  },
};
