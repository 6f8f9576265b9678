import { sortedBy } from '../lib/ordered';
import type { TurnContext } from './context';

const lots = 1_000_000;

/**
 * Powers, or what powers have brought forward, in an order of the month's luck: where not all can
 * come first, it is not always the same names. What one power brings stays in the order it has.
 */
export function byLot<T>(
  { luck }: Pick<TurnContext, 'luck'>,
  purpose: string,
  items: readonly T[],
  powerOf: (item: T) => string,
): T[] {
  return sortedBy(items, (item) => luck('lot', purpose, powerOf(item)).below(lots));
}
