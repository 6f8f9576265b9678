import type { Treaty, TreatyKind } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';

/** How many times its usual term a treaty that runs out may be signed for. */
const longTerm = 2;

/**
 * The most turns a treaty of a kind is signed for. Kinds that run out have a usual term.
 * @source invented
 */
export function longestTerm({ numbers: { treaties } }: Ruleset, kind: TreatyKind): number {
  return Math.min(treaties.longest, longTerm * treaties.usual[kind] || treaties.longest);
}

/** Whether a treaty of a kind may be signed until it is broken. */
export function mayBeOpen({ numbers: { treaties } }: Ruleset, kind: TreatyKind): boolean {
  return treaties.usual[kind] === 0;
}

/**
 * Whether a treaty is so near its end that it may be signed anew, for as long as then is agreed.
 * @source invented
 */
export function isRenewable(realm: Realm, rules: Ruleset, { until }: Treaty): boolean {
  return until > 0 && until - realm.turn <= rules.numbers.treaties.renewal;
}
