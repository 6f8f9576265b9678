import type { Condition } from '../../state/condition';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { isMet } from '../conditions/isMet';
import { type AimStep, stepsOf } from '../conditions/stepsOf';

/** What a condition asks for, step by step. */
export interface Asked {
  readonly steps: readonly AimStep[];
  readonly met: boolean;
  /** One of the steps is enough. */
  readonly either: boolean;
}

/**
 * What a condition asks for, as far as it has come. Of alternatives none of which has come all are told, where each of
 * them is one step: an aim shows the nearest way alone, but who only watches wants to know of every one.
 * @source invented
 */
export function askedBy(realm: Realm, rules: Ruleset, condition: Condition): Asked {
  const met = isMet(realm, rules, condition);
  const ways = 'any' in condition && !met ? condition.any : [];
  const steps = ways.map((way) => stepsOf(realm, rules, way));
  if (steps.length > 1 && steps.every((way) => way.length === 1)) {
    return { steps: steps.flat(), met, either: true };
  }
  return { steps: stepsOf(realm, rules, condition), met, either: false };
}
