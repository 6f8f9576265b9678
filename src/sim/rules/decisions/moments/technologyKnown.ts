import * as z from 'zod/mini';
import type { FactionId, TechnologyId } from '../../../state/ids';
import { contentId, ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A power comes to know something. */
    technologyKnown: { technology?: TechnologyId; by?: FactionId };
  }
}

/** @source invented */
export const technologyKnown: MomentDefinition<'technologyKnown'> = {
  word: 'technologyKnown',
  schema: z.strictObject({ technology: z.exactOptional(contentId), by: z.exactOptional(ownId) }),
  refers: { technology: 'technology', by: 'faction' },
  facts: ['technologyLearned'],
  roles: { the_power: 'faction' },
  casts: ({ fact }, { technology, by }) =>
    fact.type === 'technologyLearned' && asks(technology, fact.technology) && asks(by, fact.faction)
      ? [{ the_power: fact.faction }]
      : [],
};
