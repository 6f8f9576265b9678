import * as z from 'zod/mini';
import type { FactionId, TechnologyId } from '../../state/ids';
import { contentId, ownId } from '../../state/schemaParts';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Knows the technology. */
    knows: { faction: FactionId; technology: TechnologyId };
  }
}

/**
 * Knowledge as an aim.
 * @source invented
 */
export const knows: ConditionDefinition<'knows'> = {
  word: 'knows',
  schema: z.strictObject({ faction: ownId, technology: contentId }),
  refers: { faction: 'faction', technology: 'technology' },
  measure: (realm, _rules, { faction, technology }) =>
    whether(realm.factions[faction]?.technologies.includes(technology) ?? false),
};
