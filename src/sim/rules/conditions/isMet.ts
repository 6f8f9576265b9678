import type { Condition } from '../../state/condition';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { questionOf } from './question';

/** Whether a condition holds in a realm now. Of a view: as far as its faction knows. */
export function isMet(realm: Realm, rules: Ruleset, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((part) => isMet(realm, rules, part));
  if ('any' in condition) return condition.any.some((part) => isMet(realm, rules, part));
  if ('not' in condition) return !isMet(realm, rules, condition.not);
  const { definition, asked } = questionOf(condition);
  const { have, need } = definition.measure(realm, rules, asked);
  return have >= need;
}
