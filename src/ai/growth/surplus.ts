import type { Commodity } from '../../sim';
import type { Planner } from '../core/planner';
import type { Situation } from '../core/situation';

export const commodities: readonly Commodity[] = ['dilithium', 'duranium'];

/** Units beyond which a commodity may be sold by anybody, and by those who need money. */
const plenty = 900;
const frugal = 120;
const least = 60;
/** Latinum below which a power sells what it can spare, and months of income that are counted. */
const poor = 120;
const months = 4;

/** Units of a commodity that lie idle: more than will be used, or more than the poor can afford to keep. */
export function surplusOf(
  { books }: Planner,
  { income }: Pick<Situation, 'income'>,
  stock: Commodity,
): number {
  const { stocks } = books;
  const short = stocks.latinum + income.latinum * months < poor;
  if (!short && stocks.latinum >= stocks[stock]) return 0;
  const kept = short ? frugal - income[stock] * months : plenty;
  return Math.max(0, stocks[stock] - Math.max(least, kept));
}
