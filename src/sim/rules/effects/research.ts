import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { FactionId, TechnologyId } from '../../state/ids';
import { contentId, ownId, whole } from '../../state/schemaParts';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A power is so many points of research nearer to knowing something. */
    research: { faction: FactionId; technology: TechnologyId; points: number };
  }
}

/**
 * Part of a secret.
 * @source invented
 */
export const research: EffectDefinition<'research'> = {
  word: 'research',
  lapses: true,
  schema: z.strictObject({ faction: ownId, technology: contentId, points: whole(1, 100_000) }),
  refers: { faction: 'faction', technology: 'technology' },
  refusal({ realm }, { faction, technology }) {
    const gone = livingRefusal(realm, faction);
    if (gone) return gone;
    const knows = realm.factions[faction]?.technologies.includes(technology) === true;
    return knows ? refuse('receiverKnows', { faction, technology }) : null;
  },
  apply({ game }, { faction, technology, points }) {
    const books = game.factions[faction]?.books;
    if (books) books.progress[technology] = (books.progress[technology] ?? 0) + points;
  },
  concerns: ({ faction }) => [faction],
};
