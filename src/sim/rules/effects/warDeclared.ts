import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import { type WarCause, warCauses } from '../../state/diplomacy';
import type { FactionId, SystemId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { atWar, friendly } from '../diplomacy/relations';
import { wageWar } from '../diplomacy/wageWar';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A war begins, for systems that its beginner wants; allies and defenders are drawn in as into any. */
    warDeclared: { by: FactionId; on: FactionId; cause?: WarCause; goals?: SystemId[] };
  }
}

/**
 * A war as what comes of a choice.
 * @source invented
 */
export const warDeclared: EffectDefinition<'warDeclared'> = {
  word: 'warDeclared',
  schema: z.strictObject({
    by: ownId,
    on: ownId,
    cause: z.exactOptional(z.enum(warCauses)),
    goals: z.exactOptional(z.array(ownId).check(z.maxLength(8))),
  }),
  refers: { by: 'faction', on: 'faction', goals: 'system' },
  refusal({ realm }, { by, on }) {
    const gone = livingRefusal(realm, by, on);
    if (gone) return gone;
    if (friendly(realm, by, on)) return refuse('effectFriends', { faction: on });
    return atWar(realm, by, on) ? refuse('effectAtWar', { faction: on }) : null;
  },
  apply({ game, context }, { by, on, cause = 'conquest', goals = [] }) {
    wageWar(game, context, by, on, cause, goals);
  },
  concerns: ({ by, on }) => [by, on],
};
