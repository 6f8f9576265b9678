import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import type { EffectDefinition } from './definition';
import { feel, feltChange } from './felt';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** One court believes another's word more or less, in points of faith that fade. */
    trust: { of: FactionId; about: FactionId; points: number };
  }
}

/**
 * A word given or broken by a choice.
 * @source invented
 */
export const trust: EffectDefinition<'trust'> = {
  word: 'trust',
  lapses: true,
  schema: z.strictObject({ of: ownId, about: ownId, points: whole(-100, 100) }),
  refers: { of: 'faction', about: 'faction' },
  refusal: ({ realm }, { of, about }) => livingRefusal(realm, of, about),
  figures: ({ realm, rules }, { of, about, points }) => ({
    points: feltChange(realm, rules, of, about, 'decisionWord', points),
  }),
  apply({ game, context: { rules } }, { of, about, points }) {
    feel(game, rules, of, about, 'decisionWord', points);
  },
  concerns: ({ of, about }) => [of, about],
};
