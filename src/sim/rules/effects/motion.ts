import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../lib/refusal';
import type { MotionTerms } from '../../state/alliance';
import type { EffectShapes } from '../../state/effect';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { enterMotion, matterRefusal } from '../alliance/agenda';
import { allianceWithCouncil } from '../alliance/council';
import type { EffectDefinition, Weighing } from './definition';
import { livingRefusal } from './living';

/** Motions about a power that a choice may bring before the Council. */
const kinds = ['war', 'admission', 'expulsion', 'censure', 'emancipation'] as const;

declare module '../../state/effect' {
  interface EffectShapes {
    /** A member's motion about a power stands on the agenda of its Council; it costs no influence. */
    motion: { by: FactionId; kind: (typeof kinds)[number]; about: FactionId };
  }
}

/**
 * A matter that a choice brings before the Council.
 * @source invented
 */
export const motion: EffectDefinition<'motion'> = {
  word: 'motion',
  schema: z.strictObject({ by: ownId, kind: z.enum(kinds), about: ownId }),
  refers: { by: 'faction', about: 'faction' },
  refusal,
  apply({ game, context }, asked) {
    const { by } = asked;
    const alliance = allianceWithCouncil(game, by);
    if (!alliance) return;
    const terms = termsOf(asked);
    const entering = { ultimatum: false, offer: null, vote: 'aye' } as const;
    const { id } = enterMotion(game, alliance, by, terms, entering);
    const fact = { alliance: alliance.id, motion: id, terms, by, ultimatum: false };
    context.emit({ type: 'motionEntered', ...fact }, null, [...alliance.members].sort(), false);
  },
  concerns: ({ by, about }) => [by, about],
};

function termsOf({ kind, about }: EffectShapes['motion']): MotionTerms {
  switch (kind) {
    case 'war':
      return { kind, on: about };
    case 'admission':
      return { kind, faction: about };
    default:
      return { kind, member: about };
  }
}

function refusal({ realm, rules }: Weighing, asked: EffectShapes['motion']): Refusal | null {
  const { by, about } = asked;
  const gone = livingRefusal(realm, by, about);
  if (gone) return gone;
  if (realm.factions[by]?.alliance === null) return refuse('effectNoAlliance', { faction: by });
  // Whose Council is closed to one, of him one cannot know more.
  if (!allianceWithCouncil(realm, by)) return null;
  return matterRefusal(realm, rules, by, termsOf(asked));
}
