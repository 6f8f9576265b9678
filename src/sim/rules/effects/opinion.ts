import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import type { EffectDefinition } from './definition';
import { feel, feltChange } from './felt';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** One court thinks better or worse of another, in points that fade. */
    opinion: { of: FactionId; about: FactionId; points: number };
  }
}

/**
 * What one court thinks of another's choice.
 * @source invented
 */
export const opinion: EffectDefinition<'opinion'> = {
  word: 'opinion',
  lapses: true,
  schema: z.strictObject({ of: ownId, about: ownId, points: whole(-100, 100) }),
  refers: { of: 'faction', about: 'faction' },
  refusal: ({ realm }, { of, about }) => livingRefusal(realm, of, about),
  figures: ({ realm, rules }, { of, about, points }) => ({
    points: feltChange(realm, rules, of, about, 'decision', points),
  }),
  apply({ game, context: { rules } }, { of, about, points }) {
    feel(game, rules, of, about, 'decision', points);
  },
  concerns: ({ of, about }) => [of, about],
};
