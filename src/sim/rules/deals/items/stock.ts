import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../../lib/refusal';
import { statement } from '../../../lib/statement';
import type { DealItemOf } from '../../../state/dealItem';
import { whole } from '../../../state/schemaParts';
import { type Stock, stockKinds } from '../../../state/stocks';
import { creditPayment } from '../../alliance/accounts';
import { storesOf } from '../../detection/knowledge';
import { needBound, stockWorth } from '../worth/stockWorth';
import type { DealItemDefinition, Handover, Table } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    stock: { stock: Stock; amount: number };
  }
}

/**
 * Stores may be sold, or given.
 * @source invented
 */
export const stock: DealItemDefinition<'stock'> = {
  kind: 'stock',
  schema: z.strictObject({
    kind: z.literal('stock'),
    stock: z.enum(stockKinds),
    amount: whole(1, 1_000_000),
  }),
  key: (item) => `stock:${item.stock}`,
  changesHands: true,
  refusal,
  worth: (judged, item) => stockWorth(judged, item.stock, item.amount),
  handOver,
  effects: ({ giver, receiver }) => [statement('item.stock', { giver, receiver })],
  fromUnknown: (realm, payer) => storesOf(realm, payer) === null,
  doubt: (judged, item) => needBound(judged, item.stock, item.amount),
};

/** Nobody gives what he has not; what others have is asked of whoever knows. */
function refusal({ realm, giver }: Table, item: DealItemOf<'stock'>): Refusal | null {
  const { stock: kind, amount } = item;
  const available = storesOf(realm, giver)?.[kind];
  return available === undefined || amount <= available
    ? null
    : refuse('giverLacks', { faction: giver, stock: kind, needed: amount, available });
}

function handOver(handover: Handover, { stock: kind, amount }: DealItemOf<'stock'>): void {
  const { game, context, giver, receiver } = handover;
  const payer = game.factions[giver]?.books;
  const payee = game.factions[receiver]?.books;
  if (payer && payee) {
    payer.stocks[kind] -= amount;
    payee.stocks[kind] += amount;
  }
  creditPayment(game, context.rules, giver, receiver, 'subsidies', amount);
}
