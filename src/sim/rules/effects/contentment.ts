import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { allianceOf } from '../conditions/allianceOf';
import type { EffectDefinition } from './definition';
import { feel, feltChange } from './felt';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A member is more or less content with its alliance, in points that fade. */
    contentment: { faction: FactionId; points: number };
  }
}

/**
 * What a choice does to a member's place in its alliance.
 * @source invented
 */
export const contentment: EffectDefinition<'contentment'> = {
  word: 'contentment',
  lapses: true,
  schema: z.strictObject({ faction: ownId, points: whole(-100, 100) }),
  refers: { faction: 'faction' },
  refusal: ({ realm }, { faction }) =>
    livingRefusal(realm, faction) ??
    (allianceOf(realm, faction) ? null : refuse('effectNoAlliance', { faction })),
  figures({ realm, rules }, { faction, points }) {
    const alliance = allianceOf(realm, faction);
    if (alliance === null) return { points: 0 };
    return { points: feltChange(realm, rules, faction, alliance.id, 'decision', points) };
  },
  apply({ game, context: { rules } }, { faction, points }) {
    const alliance = allianceOf(game, faction);
    if (alliance) feel(game, rules, faction, alliance.id, 'decision', points);
  },
  concerns: ({ faction }) => [faction],
};
