import { greatest } from '../../lib/ordered';
import type { Condition, SimpleCondition } from '../../state/condition';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import type { AskedPlace, Measure } from './definition';
import { questionOf } from './question';

/** One thing an aim asks for, and how far it has come. */
export interface AimStep extends Measure {
  readonly condition: SimpleCondition;
  /** The opposite is asked for. */
  readonly negated: boolean;
  readonly met: boolean;
  /** The systems it asks for, and which of them are held. */
  readonly places: readonly AskedPlace[];
}

/**
 * What a condition comes to, step by step; of alternatives the one that is furthest. Of a view: as
 * far as its faction knows.
 */
export function stepsOf(realm: Realm, rules: Ruleset, condition: Condition): AimStep[] {
  if ('all' in condition) return condition.all.flatMap((part) => stepsOf(realm, rules, part));
  if ('any' in condition) {
    return [...furthest(condition.any.map((part) => stepsOf(realm, rules, part)))];
  }
  if ('not' in condition) {
    return stepsOf(realm, rules, condition.not).map((step) => ({
      ...step,
      negated: !step.negated,
      met: !step.met,
    }));
  }
  const { definition, asked } = questionOf(condition);
  const measure = definition.measure(realm, rules, asked);
  const places = definition.places?.(realm, asked) ?? [];
  return [{ ...measure, condition, negated: false, met: measure.have >= measure.need, places }];
}

/** How much of a condition is done, in permille: what `stepsOf` shows, without a word of what is asked. */
export function progressOf(realm: Realm, rules: Ruleset, condition: Condition): number {
  return doneOf(partsOf(realm, rules, condition));
}

type Part = Pick<AimStep, 'have' | 'need' | 'met'>;

function partsOf(realm: Realm, rules: Ruleset, condition: Condition): readonly Part[] {
  if ('all' in condition) return condition.all.flatMap((part) => partsOf(realm, rules, part));
  if ('any' in condition) {
    return furthest(condition.any.map((part) => partsOf(realm, rules, part)));
  }
  if ('not' in condition) {
    const parts = partsOf(realm, rules, condition.not);
    return parts.map(({ have, need, met }) => ({ have, need, met: !met }));
  }
  const { definition, asked } = questionOf(condition);
  const { have, need } = definition.measure(realm, rules, asked);
  return [{ have, need, met: have >= need }];
}

/** Of some ways the one of which most is done, the first of equals. */
function furthest<P extends Part>(ways: readonly (readonly P[])[]): readonly P[] {
  return greatest(ways, doneOf) ?? [];
}

/** How much of a way is done, in permille. */
function doneOf(way: readonly Part[]): number {
  if (way.length === 0) return 0;
  const parts = way.map(({ met, have, need }) =>
    met ? 1000 : Math.min(999, Math.floor((Math.max(0, have) * 1000) / Math.max(1, need))),
  );
  return Math.floor(parts.reduce((sum, part) => sum + part, 0) / way.length);
}
