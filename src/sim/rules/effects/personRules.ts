import * as z from 'zod/mini';
import type { CharacterId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { takeRule } from '../persons/takeRule';
import { personRefusal } from './atLarge';
import type { EffectDefinition } from './definition';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Somebody becomes the head of the power he serves; who ruled before serves on. */
    personRules: { person: CharacterId };
  }
}

/**
 * A person's fate as what comes of a choice.
 * @source invented
 */
export const personRules: EffectDefinition<'personRules'> = {
  word: 'personRules',
  schema: z.strictObject({ person: ownId }),
  refers: { person: 'character' },
  refusal: ({ realm }, { person }) => personRefusal(realm, person, 'active', 'wounded'),
  apply({ game, context }, { person }) {
    takeRule(game, context, person);
  },
  concerns: () => [],
};
