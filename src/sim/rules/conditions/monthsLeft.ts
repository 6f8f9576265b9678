import type { Objective } from '../../state/objective';

/**
 * Months for which an aim that is so has to stay so before it counts as met; null where it is not so.
 * A great world that falls may still be retaken.
 * @source invented
 */
export function monthsLeft(
  { since, months = 0 }: Pick<Objective, 'since' | 'months'>,
  turn: number,
): number | null {
  return since === undefined ? null : Math.max(0, months - (turn - since));
}
