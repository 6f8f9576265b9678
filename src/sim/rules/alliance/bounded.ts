import type { TermLabel } from '../../lib/codes/codes';
import { clamp } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';

/** Terms whose sum stays within bounds: what is cut off is a term of its own, so that all add up. */
export function bounded(
  label: TermLabel,
  low: number,
  high: number,
  terms: readonly Term[],
): Term[] {
  const sum = total(terms);
  return [...terms, ...term(label, clamp(sum, low, high) - sum)];
}
