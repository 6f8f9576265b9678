import * as z from 'zod/mini';
import type { CharacterId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { freePrisoner } from '../persons/captives';
import { personRefusal } from './atLarge';
import type { EffectDefinition } from './definition';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A captive goes home. */
    personFreed: { person: CharacterId };
  }
}

/**
 * A person's fate as what comes of a choice.
 * @source invented
 */
export const personFreed: EffectDefinition<'personFreed'> = {
  word: 'personFreed',
  schema: z.strictObject({ person: ownId }),
  refers: { person: 'character' },
  refusal: ({ realm }, { person }) => personRefusal(realm, person, 'captured'),
  apply({ game, context }, { person }) {
    const captor = game.characters[person]?.captor ?? null;
    if (captor !== null) freePrisoner(game, context, person, captor, 'grace');
  },
  concerns: () => [],
};
