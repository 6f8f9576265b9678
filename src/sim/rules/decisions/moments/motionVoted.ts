import * as z from 'zod/mini';
import { type MotionKind, motionKinds } from '../../../state/alliance';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A Council has voted; `passed` (default: true) says how. */
    motionVoted: { kind?: MotionKind; by?: FactionId; passed?: boolean };
  }
}

/** @source invented */
export const motionVoted: MomentDefinition<'motionVoted'> = {
  word: 'motionVoted',
  schema: z.strictObject({
    kind: z.exactOptional(z.enum(motionKinds)),
    by: z.exactOptional(ownId),
    passed: z.exactOptional(z.boolean()),
  }),
  refers: { by: 'faction' },
  facts: ['motionVoted'],
  roles: { the_mover: 'faction', the_leader: 'faction' },
  casts: ({ fact }, { kind, by, passed = true }, game) => {
    if (fact.type !== 'motionVoted') return [];
    const { division } = fact;
    if (division.passed !== passed || !asks(kind, division.terms.kind) || !asks(by, division.by)) {
      return [];
    }
    const the_leader = game.alliances[fact.alliance]?.leader ?? null;
    return [{ the_mover: division.by, the_leader }];
  },
};
