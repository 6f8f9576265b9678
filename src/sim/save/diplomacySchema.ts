import * as z from 'zod/mini';
import { dealItemSchema } from '../rules/deals/items/schema';
import { promiseSchema } from '../rules/deals/promises/schema';
import type { Congress } from '../state/congress';
import {
  type Claim,
  type Deal,
  type Deposit,
  type Founding,
  type Letter,
  type Memory,
  memoryKinds,
  type Pledge,
  type Relation,
  type Treaty,
  type TreatyTerms,
  treatyKinds,
  warCauses,
} from '../state/diplomacy';
import { anyId, whole } from '../state/schemaParts';
import { stockKinds } from '../state/stocks';
import { count, ids, maybeId, name, number, recordOf } from './schemaBasics';

const pair = z.tuple([anyId, anyId]);
export const decided = z.enum(['aye', 'nay']);

export const memory: z.ZodMiniType<Memory> = z.strictObject({
  kind: z.enum(memoryKinds),
  turn: number,
  since: z.exactOptional(number),
  points: number,
  about: maybeId,
});

export const claim: z.ZodMiniType<Claim> = z.strictObject({
  by: anyId,
  ground: z.enum(['home', 'taken', 'promised', 'aim']),
  since: number,
  until: number,
});

const treatyTerms: z.ZodMiniType<TreatyTerms> = z.strictObject({
  kind: z.enum(treatyKinds),
  turns: count,
  zone: ids,
  stock: z.nullable(z.enum(stockKinds)),
  amount: count,
});

export const treaty: z.ZodMiniType<Treaty> = z.strictObject({
  id: anyId,
  terms: treatyTerms,
  parties: pair,
  since: number,
  until: number,
  imposed: z.exactOptional(anyId),
  violations: z.exactOptional(recordOf(count)),
});

const deposit: z.ZodMiniType<Deposit> = z.strictObject({
  stock: z.enum(stockKinds),
  amount: whole(1, 1_000_000),
});

export const pledge: z.ZodMiniType<Pledge> = z.strictObject({
  id: anyId,
  by: anyId,
  to: anyId,
  terms: promiseSchema,
  made: number,
  due: number,
  witnesses: ids,
  deposit: z.exactOptional(deposit),
  surety: z.exactOptional(anyId),
  trusted: z.exactOptional(count),
  handed: z.exactOptional(anyId),
  forsaken: z.exactOptional(z.literal(true)),
  told: z.exactOptional(ids),
  status: z.enum(['open', 'kept', 'broken', 'void']),
  settled: number,
  secret: z.exactOptional(z.literal(true)),
});

const basket = z.array(dealItemSchema).check(z.maxLength(32));

export const deal: z.ZodMiniType<Deal> = z.strictObject({
  id: anyId,
  from: anyId,
  to: anyId,
  give: basket,
  take: basket,
  turn: count,
  counters: maybeId,
  secret: z.exactOptional(z.literal(true)),
  accepted: z.exactOptional(z.boolean()),
});

export const letter: z.ZodMiniType<Letter> = z.strictObject({
  id: anyId,
  from: anyId,
  promise: promiseSchema,
  turn: count,
  told: ids,
});

export const relation: z.ZodMiniType<Relation> = z.strictObject({
  kind: z.enum(['peace', 'truce', 'war']),
  since: number,
  until: number,
  closed: z.exactOptional(count),
  paid: z.exactOptional(recordOf(count)),
  cause: z.nullable(z.enum(warCauses)),
  begunBy: maybeId,
  answered: z.exactOptional(z.strictObject({ by: anyId, cause: z.enum(warCauses) })),
  goals: recordOf(ids),
  losses: recordOf(number),
  taken: recordOf(anyId),
});

const pairs = z.array(pair);

export const congress: z.ZodMiniType<Congress> = z.strictObject({
  id: anyId,
  by: anyId,
  question: z.strictObject({ kind: z.literal('peace'), of: anyId }),
  called: count,
  held: count,
  answers: recordOf(z.boolean()),
  outcome: z.exactOptional(z.strictObject({ signed: pairs, refused: pairs })),
});

export const founding: z.ZodMiniType<Founding> = z.strictObject({
  id: anyId,
  by: anyId,
  name,
  charter: anyId,
  members: ids,
  leader: anyId,
  broker: maybeId,
  shares: recordOf(whole(0, 1000)),
  signed: ids,
  turn: count,
});
