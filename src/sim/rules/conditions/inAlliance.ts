import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { allianceOf } from './allianceOf';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Is a member (or leader, or broker) of an alliance, with all of `with` beside it. */
    inAlliance: { faction: FactionId; as?: 'member' | 'leader' | 'broker'; with?: FactionId[] };
  }
}

/**
 * A seat in an alliance as an aim.
 * @source invented
 */
export const inAlliance: ConditionDefinition<'inAlliance'> = {
  word: 'inAlliance',
  schema: z.strictObject({
    faction: ownId,
    as: z.exactOptional(z.enum(['member', 'leader', 'broker'])),
    with: z.exactOptional(z.array(ownId).check(z.minLength(1))),
  }),
  refers: { faction: 'faction', with: 'faction' },
  measure(realm, _rules, { faction, as = 'member', with: others = [] }) {
    const alliance = allianceOf(realm, faction);
    const together = alliance !== null && others.every((each) => alliance.members.includes(each));
    return whether(together && (as === 'member' || alliance[as] === faction));
  },
  together: ({ faction, with: others = [] }) => [faction, ...others],
};
