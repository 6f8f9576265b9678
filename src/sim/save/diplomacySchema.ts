import * as z from 'zod/mini';
import {
  type Deal,
  type DealItem,
  type Founding,
  type Memory,
  memoryKinds,
  type Pledge,
  type PromiseTerms,
  type Relation,
  type Treaty,
  type TreatyTerms,
  treatyKinds,
  warCauses,
} from '../state/diplomacy';
import { whole } from '../state/schemaParts';
import { stockKinds } from '../state/stocks';
import { anyId, count, ids, maybeId, name, number, recordOf } from './schemaBasics';

const pair = z.tuple([anyId, anyId]);
export const decided = z.enum(['aye', 'nay']);

export const memory: z.ZodMiniType<Memory> = z.strictObject({
  kind: z.enum(memoryKinds),
  turn: number,
  points: number,
  about: maybeId,
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
  violations: z.exactOptional(recordOf(count)),
});

const promise: z.ZodMiniType<PromiseTerms> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('vote'), motion: anyId, choice: decided }),
  z.strictObject({ kind: z.literal('war'), on: anyId }),
  z.strictObject({ kind: z.literal('lean'), toward: maybeId }),
  z.strictObject({ kind: z.literal('cede'), world: anyId }),
  z.strictObject({ kind: z.literal('spare'), faction: anyId }),
]);

export const pledge: z.ZodMiniType<Pledge> = z.strictObject({
  id: anyId,
  by: anyId,
  to: anyId,
  terms: promise,
  made: number,
  due: number,
  witnesses: ids,
  status: z.enum(['open', 'kept', 'broken', 'void']),
  settled: number,
});

const item: z.ZodMiniType<DealItem> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stock'), stock: z.enum(stockKinds), amount: count }),
  z.strictObject({ kind: z.literal('world'), world: anyId }),
  z.strictObject({ kind: z.literal('technology'), technology: anyId }),
  z.strictObject({ kind: z.literal('fleet'), fleet: anyId }),
  z.strictObject({ kind: z.literal('prisoner'), character: anyId }),
  z.strictObject({ kind: z.literal('favour'), amount: count }),
  z.strictObject({ kind: z.literal('promise'), promise, turns: count }),
  z.strictObject({ kind: z.literal('treaty'), terms: treatyTerms }),
  z.strictObject({ kind: z.literal('peace') }),
]);
const basket = z.array(item).check(z.maxLength(32));

export const deal: z.ZodMiniType<Deal> = z.strictObject({
  id: anyId,
  from: anyId,
  to: anyId,
  give: basket,
  take: basket,
  turn: count,
  counters: maybeId,
  accepted: z.exactOptional(z.boolean()),
});

export const relation: z.ZodMiniType<Relation> = z.strictObject({
  kind: z.enum(['peace', 'truce', 'war']),
  since: number,
  until: number,
  closed: z.exactOptional(count),
  cause: z.nullable(z.enum(warCauses)),
  begunBy: maybeId,
  answered: z.exactOptional(z.strictObject({ by: anyId, cause: z.enum(warCauses) })),
  goals: recordOf(ids),
  losses: recordOf(number),
  taken: recordOf(anyId),
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
