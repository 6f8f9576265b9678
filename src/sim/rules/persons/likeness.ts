import { clamp } from '../../lib/integers';
import { type Attitude, attitudes, type Ruleset } from '../../state/ruleset';
import { natureIn } from '../diplomacy/court/councillors';

/** Attitudes are weighed against one of this strength. */
const full = 100;

/**
 * How far two natures agree, from −100 to 100: what both live for or both abhor, less what divides them.
 * @source invented
 */
export function likeness(rules: Ruleset, traits: readonly string[], others: readonly string[]) {
  return agreement(rules, traits, (attitude) => natureIn(rules, others, attitude));
}

/** The same with whatever else cares. */
export function agreement(
  rules: Ruleset,
  traits: readonly string[],
  cares: (attitude: Attitude) => number,
): number {
  let points = 0;
  for (const attitude of attitudes) {
    const own = natureIn(rules, traits, attitude);
    if (own !== 0) points += own * cares(attitude);
  }
  return clamp(Math.trunc(points / full), -full, full);
}
