import * as z from 'zod/mini';
import { scale } from '../../../lib/integers';
import { type Statement, statement } from '../../../lib/statement';
import { type Term, term, total } from '../../../lib/terms';
import type { DealItemOf } from '../../../state/dealItem';
import type { Deposit } from '../../../state/diplomacy';
import type { PromiseTerms } from '../../../state/promise';
import { whole } from '../../../state/schemaParts';
import { stockKinds } from '../../../state/stocks';
import { storesOf } from '../../detection/knowledge';
import { trustOf } from '../../diplomacy/trust';
import { makePledge } from '../pledges';
import { promiseRefusal } from '../promiseRefusal';
import { promiseRules } from '../promises/registry';
import { promiseSchema } from '../promises/schema';
import { costOfDeposit, coveredBy, creditLeft, exposureOf } from '../worth/credit';
import type { Judged } from '../worth/judged';
import type { DealItemDefinition, Handover, Table } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    /** `deposit` is set aside by its giver, and forfeited if it is broken. */
    promise: { promise: PromiseTerms; turns: number; deposit?: Deposit };
  }
}

/**
 * A word given is worth something, as long as it is believed.
 * @source invented
 */
export const promise: DealItemDefinition<'promise'> = {
  kind: 'promise',
  schema: z.strictObject({
    kind: z.literal('promise'),
    promise: promiseSchema,
    turns: whole(0, 1000),
    deposit: z.exactOptional(
      z.strictObject({ stock: z.enum(stockKinds), amount: whole(1, 1_000_000) }),
    ),
  }),
  mayBeBound: true,
  // Each may give his word on the same war or vote, but not twice.
  key: (item) => promiseRules(item.promise).key(item.promise),
  single: (item) => promiseRules(item.promise).single === true,
  refusal: ({ realm, rules, giver, receiver }, item) =>
    promiseRefusal(realm, rules, giver, receiver, item.promise, item.turns),
  worth,
  handOver,
  effects,
  unseen: (realm, item) => promiseRules(item.promise).unseen?.(realm, item.promise) ?? false,
  fromUnknown: (realm, payer, { deposit }) =>
    deposit !== undefined && storesOf(realm, payer) === null,
};

/**
 * What keeping it brings or costs. A word that was broken before is worth less, but for what a deposit
 * makes good; to set one aside costs a little, the more the less one is sure to keep it.
 */
function worth(judged: Judged, item: DealItemOf<'promise'>): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const { promise: given, turns, deposit } = item;
  const promised = promiseRules(given);
  const terms = promised.worth(judged, given, turns);
  if (!gains) {
    const doubt = promised.doubt?.(judged, given) ?? 0;
    return [...terms, ...term('deal.setAside', -costOfDeposit(rules, item, doubt), deposit?.stock)];
  }
  const gained = total(terms);
  if (gained <= 0) return terms;
  const distrusted = scale(gained, 1000 - trustOf(realm, rules, judge, other));
  return [
    ...terms,
    ...term('deal.distrust', -distrusted, other),
    ...term('deal.deposit', coveredBy(rules, item, distrusted), deposit?.stock),
  ];
}

/** Written down with what was set aside for it, and with how much of it rests on the bare word. */
function handOver(handover: Handover, item: DealItemOf<'promise'>): void {
  const { game, context, giver, receiver, secret } = handover;
  const { rules } = context;
  const judged = { realm: game, rules, judge: receiver, other: giver, gains: true };
  const exposed = exposureOf(rules, item, total(worth(judged, item)));
  const trusted = Math.min(exposed, creditLeft(game, rules, receiver, giver));
  const { promise: terms, turns, deposit } = item;
  makePledge(game, giver, receiver, terms, turns, {
    ...(deposit === undefined ? {} : { deposit }),
    ...(trusted === 0 ? {} : { trusted }),
    ...(secret ? { secret } : {}),
  });
}

/** How a promise is kept, and what breaking it costs. */
function effects({ rules, giver, receiver }: Table, item: DealItemOf<'promise'>): Statement[] {
  const { promiseBroken, sawPromiseBroken } = rules.numbers.opinion.memories;
  return [
    statement(`promise.${item.promise.kind}`, { giver }),
    statement('promise.breach', {
      giver,
      receiver,
      points: -promiseBroken.points,
      witnessed: -sawPromiseBroken.points,
    }),
    ...(item.deposit === undefined ? [] : [statement('promise.deposit', { giver, receiver })]),
  ];
}
