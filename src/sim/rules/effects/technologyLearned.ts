import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { FactionId, TechnologyId } from '../../state/ids';
import { contentId, ownId } from '../../state/schemaParts';
import { learnTechnology } from '../deals/carryOut/shareTechnology';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A power knows something from now on. */
    technologyLearned: { faction: FactionId; technology: TechnologyId };
  }
}

/**
 * Knowledge found, stolen or given.
 * @source invented
 */
export const technologyLearned: EffectDefinition<'technologyLearned'> = {
  word: 'technologyLearned',
  lapses: true,
  schema: z.strictObject({ faction: ownId, technology: contentId }),
  refers: { faction: 'faction', technology: 'technology' },
  refusal({ realm }, { faction, technology }) {
    const gone = livingRefusal(realm, faction);
    if (gone) return gone;
    const knows = realm.factions[faction]?.technologies.includes(technology) === true;
    return knows ? refuse('receiverKnows', { faction, technology }) : null;
  },
  apply({ game, context }, { faction, technology }) {
    learnTechnology(game, context, technology, faction, 'event');
  },
  concerns: ({ faction }) => [faction],
};
