import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { CharacterId, FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { carryOff } from '../persons/losePerson';
import { personRefusal } from './atLarge';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Somebody falls into the hands of another power. */
    personCaptured: { person: CharacterId; by: FactionId };
  }
}

/**
 * A person's fate as what comes of a choice.
 * @source invented
 */
export const personCaptured: EffectDefinition<'personCaptured'> = {
  word: 'personCaptured',
  schema: z.strictObject({ person: ownId, by: ownId }),
  refers: { person: 'character', by: 'faction' },
  refusal: ({ realm }, { person, by }) =>
    livingRefusal(realm, by) ??
    personRefusal(realm, person, 'active', 'wounded') ??
    (realm.characters[person]?.faction === by ? refuse('effectOwnPerson', { person }) : null),
  apply({ game, context }, { person, by }) {
    if (game.characters[person]?.faction !== by) carryOff(game, context, person, by);
  },
  concerns: ({ by }) => [by],
};
