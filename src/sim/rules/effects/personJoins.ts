import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { changeService } from '../persons/changeService';
import { personRefusal } from './atLarge';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Somebody enters the service of another power. Who rules one does not. */
    personJoins: { person: CharacterId; faction: FactionId };
  }
}

/**
 * A person's fate as what comes of a choice.
 * @source invented
 */
export const personJoins: EffectDefinition<'personJoins'> = {
  word: 'personJoins',
  schema: z.strictObject({ person: ownId, faction: ownId }),
  refers: { person: 'character', faction: 'faction' },
  refusal: ({ realm }, { person, faction }) =>
    livingRefusal(realm, faction) ??
    personRefusal(realm, person, 'active', 'wounded', 'captured') ??
    (isHead(realm, person) ? refuse('effectHead', { person }) : null),
  apply({ game, context }, { person, faction }) {
    if (!isHead(game, person)) changeService(game, context, person, faction);
  },
  concerns: ({ faction }) => [faction],
};

function isHead(realm: Realm, person: CharacterId): boolean {
  const faction = realm.characters[person]?.faction;
  return faction !== undefined && realm.factions[faction]?.head === person;
}
