import { permilleOf, scale } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import { ratingPointsOf } from '../../figures/powerRating';
import type { Judged } from './judged';

/**
 * Might is an argument: the more, the further the other is ahead, up to twice one's own.
 * @source invented
 */
export function fearTerms({ realm, rules, judge, other }: Judged): Term[] {
  const own = ratingPointsOf(realm, rules, judge);
  const theirs = ratingPointsOf(realm, rules, other);
  if (theirs <= own) return [];
  const excess = own === 0 ? 1000 : Math.min(1000, permilleOf(theirs - own, own));
  return term('deal.fear', scale(rules.numbers.deals.fear, excess), other);
}
