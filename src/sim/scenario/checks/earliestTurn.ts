import type { Condition } from '../../state/condition';

/** The first turn on which a condition can be so, as far as it names turns; 1 where it names none. */
export function earliestTurn(condition: Condition): number {
  if ('all' in condition) return Math.max(...condition.all.map(earliestTurn));
  if ('any' in condition) return Math.min(...condition.any.map(earliestTurn));
  return 'turnAtLeast' in condition ? condition.turnAtLeast : 1;
}
