import { divide } from '../../../lib/integers';

/**
 * Permille of its weight that a thing has after so many of its kind, each of which halves it.
 * @source invented
 */
export function halvedBy(before: number): number {
  let share = 1000;
  for (let each = 0; each < before && share > 0; each += 1) share = divide(share, 2);
  return share;
}
