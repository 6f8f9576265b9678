import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import { type Attitude, attitudes, type Ruleset } from '../../../state/ruleset';
import { attitudeOf } from '../attitudes';

/** What a court cares about more or less than before. */
export interface Shift {
  readonly attitude: Attitude;
  readonly amount: number;
}

/** What a court cares about, to be compared with later. */
export type Mind = Readonly<Record<Attitude, number>>;

/**
 * What a court cares about, every attitude by itself.
 * @source invented
 */
export function mindOf(realm: Realm, rules: Ruleset, faction: FactionId): Mind {
  const entries = attitudes.map((each) => [each, attitudeOf(realm, rules, faction, each)] as const);
  return Object.fromEntries(entries) as Record<Attitude, number>;
}

/** How a court's mind has changed, without what has not. */
export function shiftsSince(
  before: Mind,
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
): Shift[] {
  const after = mindOf(realm, rules, faction);
  return attitudes
    .map((attitude) => ({ attitude, amount: after[attitude] - before[attitude] }))
    .filter(({ amount }) => amount !== 0);
}
