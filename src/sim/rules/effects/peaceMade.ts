import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { atWar } from '../diplomacy/relations';
import { makePeace } from '../diplomacy/wars';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A war ends with a truce. */
    peaceMade: { factions: [FactionId, FactionId] };
  }
}

/**
 * A peace as what comes of a choice.
 * @source invented
 */
export const peaceMade: EffectDefinition<'peaceMade'> = {
  word: 'peaceMade',
  schema: z.strictObject({ factions: z.tuple([ownId, ownId]) }),
  refers: { factions: 'faction' },
  refusal: ({ realm }, { factions: [one, other] }) =>
    livingRefusal(realm, one, other) ??
    (atWar(realm, one, other) ? null : refuse('effectNoWar', { faction: other })),
  figures: ({ rules }) => ({ months: rules.numbers.diplomacy.truce }),
  apply({ game, context }, { factions: [one, other] }) {
    const until = makePeace(game, context.rules, one, other);
    context.emit({ type: 'peaceMade', factions: [one, other], until }, null, 'all');
  },
  concerns: ({ factions }) => factions,
};
