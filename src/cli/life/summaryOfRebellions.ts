import type { Campaign } from '../campaign';
import { type RebellionFate, rebellionFates } from './rebellions';

/** What became of rebellions in all games together. */
export function summaryOfRebellions(played: readonly Campaign[]): Record<RebellionFate, number> {
  const fates = played.flatMap(({ rebellions }) => rebellions);
  const count = (fate: RebellionFate) => fates.filter((each) => each === fate).length;
  return Object.fromEntries(rebellionFates.map((fate) => [fate, count(fate)])) as Record<
    RebellionFate,
    number
  >;
}
