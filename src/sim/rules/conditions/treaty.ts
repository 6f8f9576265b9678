import * as z from 'zod/mini';
import { type TreatyKind, treatyKinds } from '../../state/diplomacy';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { treatyBetween } from '../diplomacy/treaties';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** The two have such a treaty in force. */
    treaty: { kind: TreatyKind; factions: [FactionId, FactionId] };
  }
}

/**
 * A treaty as an aim.
 * @source invented
 */
export const treaty: ConditionDefinition<'treaty'> = {
  word: 'treaty',
  schema: z.strictObject({ kind: z.enum(treatyKinds), factions: z.tuple([ownId, ownId]) }),
  refers: { factions: 'faction' },
  measure: (realm, _rules, { kind, factions }) =>
    whether(treatyBetween(realm, kind, ...factions) !== null),
};
