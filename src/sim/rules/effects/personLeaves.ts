import * as z from 'zod/mini';
import type { CharacterId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { losePerson } from '../persons/losePerson';
import { personRefusal } from './atLarge';
import type { EffectDefinition } from './definition';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Somebody goes out of service for good. */
    personLeaves: { person: CharacterId };
  }
}

/**
 * A person's fate as what comes of a choice.
 * @source invented
 */
export const personLeaves: EffectDefinition<'personLeaves'> = {
  word: 'personLeaves',
  schema: z.strictObject({ person: ownId }),
  refers: { person: 'character' },
  refusal: ({ realm }, { person }) => personRefusal(realm, person, 'active', 'wounded'),
  apply({ game, context }, { person }) {
    losePerson(game, context, person, 'left');
  },
  concerns: () => [],
};
