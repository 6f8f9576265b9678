import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';

/** Whether the workshops of a world have nothing ordered and work for the market. */
export function makesTradeGoods({ development, works }: World): boolean {
  return development === 'developed' && works?.queue.length === 0;
}

/** What the goods of a world bring a month, and what their machines burn, in units. */
export interface TradeGoods {
  readonly latinum: number;
  readonly dilithium: number;
}

/**
 * What a world with nothing in its queue makes for the market in a month: so much latinum for its points of work, as far
 * as there is dilithium to drive the machines.
 * @source invented
 */
export function tradeGoodsFrom(
  { numbers: { economy } }: Ruleset,
  work: number,
  dilithium: number,
): TradeGoods {
  const { tradeGoodsWork, tradeGoodsDilithium, tradeGoodsMost } = economy;
  const latinum = Math.min(
    tradeGoodsMost,
    Math.floor(work / tradeGoodsWork),
    Math.floor(Math.max(0, dilithium) / tradeGoodsDilithium),
  );
  return { latinum, dilithium: latinum * tradeGoodsDilithium };
}
