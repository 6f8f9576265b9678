import * as z from 'zod/mini';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { relationOf } from '../diplomacy/relations';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** All of them live and are in one alliance with the first. */
    allied: { factions: FactionId[] };
  }
}

/**
 * An alliance as an aim.
 * @source invented
 */
export const allied: ConditionDefinition<'allied'> = {
  word: 'allied',
  schema: z.strictObject({ factions: z.array(ownId).check(z.minLength(2)) }),
  refers: { factions: 'faction' },
  measure: (realm, _rules, { factions }) => whether(areAllied(realm, factions)),
  together: ({ factions }) => factions,
};

function areAllied(realm: Realm, factions: readonly FactionId[]): boolean {
  const [first] = factions;
  if (first === undefined || !factions.every((id) => realm.factions[id]?.alive)) return false;
  return factions.slice(1).every((other) => relationOf(realm, first, other) === 'allied');
}
