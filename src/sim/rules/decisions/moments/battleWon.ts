import * as z from 'zod/mini';
import type { FactionId, SystemId } from '../../../state/ids';
import { ownId, whole } from '../../../state/schemaParts';
import { asks, type MomentDefinition, pairsOf } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** Somebody holds a field of battle alone; one for each who won and each who lost. */
    battleWon: { system?: SystemId; by?: FactionId; against?: FactionId; lost?: number };
  }
}

/** @source invented */
export const battleWon: MomentDefinition<'battleWon'> = {
  word: 'battleWon',
  schema: z.strictObject({
    system: z.exactOptional(ownId),
    by: z.exactOptional(ownId),
    against: z.exactOptional(ownId),
    lost: z.exactOptional(whole(1, 1000)),
  }),
  refers: { system: 'system', by: 'faction', against: 'faction' },
  facts: ['battleFought'],
  roles: { the_victor: 'faction', the_loser: 'faction', the_system: 'system' },
  casts: ({ fact, where }, { system, by, against, lost = 0 }) => {
    if (fact.type !== 'battleFought' || fact.victor.length === 0 || !asks(system, where)) return [];
    const beaten = fact.sides.flat().filter((id) => !fact.victor.includes(id));
    return pairsOf(fact.victor, beaten)
      .filter(([one, other]) => asks(by, one) && asks(against, other))
      .filter(([, other]) => (fact.lost[other] ?? 0) >= lost)
      .map(([one, other]) => ({ the_victor: one, the_loser: other, the_system: where }));
  },
};
