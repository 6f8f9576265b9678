import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { type Stock, stockKinds } from '../../state/stocks';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Has that much in store. */
    stockAtLeast: { faction: FactionId; stock: Stock; amount: number };
  }
}

/**
 * Full stores as an aim.
 * @source invented
 */
export const stockAtLeast: ConditionDefinition<'stockAtLeast'> = {
  word: 'stockAtLeast',
  schema: z.strictObject({
    faction: ownId,
    stock: z.enum(stockKinds),
    amount: whole(0, 1_000_000),
  }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction, stock, amount: need }) => ({
    have: realm.factions[faction]?.books?.stocks[stock] ?? 0,
    need,
  }),
};
