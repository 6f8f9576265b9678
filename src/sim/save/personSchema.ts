import * as z from 'zod/mini';
import { type Character, type Hold, skills, type Tie, tieKinds } from '../state/character';
import { anyId, whole } from '../state/schemaParts';
import { type Contest, contestAnswers, type NamedHeir } from '../state/succession';
import { count, ids, maybeId, name, number } from './schemaBasics';

const skill = whole(0, 100);

const hold: z.ZodMiniType<Hold> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('world'), world: anyId }),
  z.strictObject({ kind: z.literal('ship'), ship: anyId }),
]);

const tie: z.ZodMiniType<Tie> = z.strictObject({ kind: z.enum(tieKinds), to: anyId });

/** Somebody, in a saved game. */
export const character: z.ZodMiniType<Character> = z.strictObject({
  id: anyId,
  name,
  species: anyId,
  faction: anyId,
  role: z.enum(['head', 'commander', 'governor']),
  skills: z.record(z.enum(skills), skill),
  traits: ids,
  status: z.enum(['active', 'wounded', 'captured', 'retired', 'dead']),
  until: number,
  captor: z.exactOptional(maybeId),
  hold: z.exactOptional(hold),
  heldSince: z.exactOptional(count),
  bought: z.exactOptional(count),
  ties: z.exactOptional(z.array(tie)),
  served: z.exactOptional(count),
  lessons: z.exactOptional(z.partialRecord(z.enum(skills), count)),
  deeds: z.exactOptional(z.strictObject({ battles: count, months: count })),
});

/** A contest for a chair, in a saved game. */
export const contest: z.ZodMiniType<Contest> = z.strictObject({
  kind: z.enum(['challenge', 'return']),
  person: anyId,
  since: count,
  due: count,
  answer: z.nullable(z.enum(contestAnswers)),
});

/** Who is to follow, in a saved game. */
export const namedHeir: z.ZodMiniType<NamedHeir> = z.strictObject({ person: anyId, since: count });
