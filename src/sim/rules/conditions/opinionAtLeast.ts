import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { opinionOf } from '../diplomacy/opinion';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** One power thinks at least so well of another. */
    opinionAtLeast: { of: FactionId; about: FactionId; points: number };
  }
}

/**
 * What courts think of each other.
 * @source invented
 */
export const opinionAtLeast: ConditionDefinition<'opinionAtLeast'> = {
  word: 'opinionAtLeast',
  schema: z.strictObject({ of: ownId, about: ownId, points: whole(-200, 200) }),
  refers: { of: 'faction', about: 'faction' },
  measure: (realm, rules, { of, about, points: need }) => ({
    have: opinionOf(realm, rules, of, about),
    need,
  }),
};
