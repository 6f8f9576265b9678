import * as z from 'zod/mini';
import { scale } from '../../../lib/integers';
import { type Statement, statement } from '../../../lib/statement';
import { type Term, term, total } from '../../../lib/terms';
import type { DealItemOf } from '../../../state/dealItem';
import type { PromiseTerms } from '../../../state/promise';
import { whole } from '../../../state/schemaParts';
import { trustOf } from '../../diplomacy/trust';
import { makePledge } from '../pledges';
import { promiseRefusal } from '../promiseRefusal';
import { promiseRules } from '../promises/registry';
import { promiseSchema } from '../promises/schema';
import type { Judged } from '../worth/judged';
import type { DealItemDefinition, Table } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    promise: { promise: PromiseTerms; turns: number };
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
  }),
  mayBeBound: true,
  // Each may give his word on the same war or vote, but not twice.
  key: (item) => promiseRules(item.promise).key(item.promise),
  refusal: ({ realm, rules, giver, receiver }, item) =>
    promiseRefusal(realm, rules, giver, receiver, item.promise, item.turns),
  worth,
  handOver: ({ game, giver, receiver, secret }, item) => {
    makePledge(game, giver, receiver, item.promise, item.turns, secret);
  },
  effects,
  unseen: (realm, item) => promiseRules(item.promise).unseen?.(realm, item.promise) ?? false,
};

/** What keeping it brings or costs; a word that was broken before is worth less. */
function worth(judged: Judged, { promise: given, turns }: DealItemOf<'promise'>): Term[] {
  const terms = promiseRules(given).worth(judged, given, turns);
  const gained = total(terms);
  if (!judged.gains || gained <= 0) return terms;
  const trust = trustOf(judged.realm, judged.rules, judged.judge, judged.other);
  return [...terms, ...term('deal.distrust', -scale(gained, 1000 - trust), judged.other)];
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
  ];
}
