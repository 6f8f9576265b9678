import * as z from 'zod/mini';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A war begins. */
    warDeclared: { by?: FactionId; on?: FactionId };
  }
}

/** @source invented */
export const warDeclared: MomentDefinition<'warDeclared'> = {
  word: 'warDeclared',
  schema: z.strictObject({ by: z.exactOptional(ownId), on: z.exactOptional(ownId) }),
  refers: { by: 'faction', on: 'faction' },
  facts: ['warDeclared'],
  roles: { the_attacker: 'faction', the_attacked: 'faction' },
  casts: ({ fact }, { by, on }) =>
    fact.type === 'warDeclared' && asks(by, fact.by) && asks(on, fact.on)
      ? [{ the_attacker: fact.by, the_attacked: fact.on }]
      : [],
};
