import type { Ruleset } from '../../src/sim/state/ruleset';
import type { Situation } from '../../src/sim/state/situation';

/** Rules with these situations and no others. */
export function following(rules: Ruleset, ...situations: readonly Situation[]): Ruleset {
  return { ...rules, situations: Object.fromEntries(situations.map((each) => [each.id, each])) };
}
