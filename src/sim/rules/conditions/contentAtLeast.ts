import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { contentmentOf } from '../alliance/contentment';
import { allianceOf } from './allianceOf';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Contentment with its alliance, in points; not met outside one. */
    contentAtLeast: { faction: FactionId; points: number };
  }
}

/**
 * Content partners as an aim.
 * @source invented
 */
export const contentAtLeast: ConditionDefinition<'contentAtLeast'> = {
  word: 'contentAtLeast',
  schema: z.strictObject({ faction: ownId, points: whole(-1000, 1000) }),
  refers: { faction: 'faction' },
  measure(realm, rules, { faction, points: need }) {
    const alliance = allianceOf(realm, faction);
    // Outside an alliance there is nothing to be content with.
    if (alliance === null) return { have: Math.min(0, need - 1), need };
    return { have: contentmentOf(realm, rules, alliance, faction), need };
  },
};
