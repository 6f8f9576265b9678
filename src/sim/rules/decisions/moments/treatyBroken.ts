import * as z from 'zod/mini';
import { type TreatyKind, treatyKinds } from '../../../state/diplomacy';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A power breaks a treaty. */
    treatyBroken: { kind?: TreatyKind; by?: FactionId; on?: FactionId };
  }
}

/** @source invented */
export const treatyBroken: MomentDefinition<'treatyBroken'> = {
  word: 'treatyBroken',
  schema: z.strictObject({
    kind: z.exactOptional(z.enum(treatyKinds)),
    by: z.exactOptional(ownId),
    on: z.exactOptional(ownId),
  }),
  refers: { by: 'faction', on: 'faction' },
  facts: ['treatyBroken'],
  roles: { the_breaker: 'faction', the_wronged: 'faction' },
  casts: ({ fact }, { kind, by, on }) =>
    fact.type === 'treatyBroken' && asks(kind, fact.kind) && asks(by, fact.by) && asks(on, fact.on)
      ? [{ the_breaker: fact.by, the_wronged: fact.on }]
      : [],
};
