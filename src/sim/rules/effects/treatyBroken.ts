import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import { type TreatyKind, treatyKinds } from '../../state/diplomacy';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { breakTreaty, treatyBetween } from '../diplomacy/treaties';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** One breaks a treaty with another, with all that this is held against whom it may be. */
    treatyBroken: { kind: TreatyKind; by: FactionId; on: FactionId };
  }
}

/**
 * A treaty torn up as what comes of a choice.
 * @source invented
 */
export const treatyBroken: EffectDefinition<'treatyBroken'> = {
  word: 'treatyBroken',
  schema: z.strictObject({ kind: z.enum(treatyKinds), by: ownId, on: ownId }),
  refers: { by: 'faction', on: 'faction' },
  refusal: ({ realm }, { kind, by, on }) =>
    livingRefusal(realm, by, on) ??
    (treatyBetween(realm, kind, by, on) ? null : refuse('effectNoTreaty', { faction: on })),
  apply({ game, context }, { kind, by, on }) {
    const treaty = treatyBetween(game, kind, by, on);
    if (treaty) breakTreaty(game, context, treaty, by);
  },
  concerns: ({ by, on }) => [by, on],
};
