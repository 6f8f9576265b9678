import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { atWar as areAtWar } from '../diplomacy/relations';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** The two are at war. */
    atWar: { factions: [FactionId, FactionId] };
  }
}

/**
 * A war as an aim.
 * @source invented
 */
export const atWar: ConditionDefinition<'atWar'> = {
  word: 'atWar',
  schema: z.strictObject({ factions: z.tuple([ownId, ownId]) }),
  refers: { factions: 'faction' },
  measure: (realm, _rules, { factions }) => whether(areAtWar(realm, ...factions)),
};
