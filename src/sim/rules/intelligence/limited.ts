import { clamp } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';

/** Terms held within bounds, by one more that says so. */
export function limited(terms: readonly Term[], least: number, most: number): Term[] {
  const sum = total(terms);
  return [...terms, ...term('odds.limit', clamp(sum, least, most) - sum)];
}
