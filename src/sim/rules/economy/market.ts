import type { Faction } from '../../state/faction';
import type { Ruleset } from '../../state/ruleset';

/** What the open market deals in against latinum. */
export type Commodity = 'dilithium' | 'duranium';

/**
 * Latinum a deal brings in: negative for `amount` units bought, positive for units sold.
 * @source invented
 */
export function proceeds(rules: Ruleset, amount: number): number {
  const { marketBuy, marketSell } = rules.numbers.economy;
  if (amount > 0) return -Math.ceil((amount * marketBuy) / 1000);
  return Math.floor((-amount * marketSell) / 1000);
}

/** Units of a commodity that may still change hands this turn. */
export function marketRoom(rules: Ruleset, faction: Faction, commodity: Commodity): number {
  const traded = faction.books?.traded?.[commodity] ?? 0;
  return Math.max(0, rules.numbers.economy.marketLimit - traded);
}
