import { independent, type Liveries, liveriesIn } from '../../content/liveries';
import type { Ruleset, View } from '../../sim';

/** In which colours powers fly; nobody's until the rules are at hand. */
export function liveriesFor(view: View, rules: Ruleset | null): Liveries {
  return rules === null ? () => independent : liveriesIn(view, rules);
}
