import { inOrder } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { enemiesOf } from '../diplomacy/relations';
import { obstructs } from './discontent';
import { isKnown } from './record';

/**
 * What speaks against a member as an ally, in points of lean for a reproof or worse: that it holds its fleets home
 * while others are at war, and words it broke of late that every member knows of.
 * @source invented
 */
export function conductTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  voter: FactionId,
  member: FactionId,
): Term[] {
  const { lean, conduct } = rules.numbers.council;
  const idles = obstructs(alliance, member) && enemiesOf(realm, voter).length > 0;
  const broken = inOrder(realm.pledges).filter(
    (pledge) =>
      pledge.by === member &&
      pledge.status === 'broken' &&
      pledge.settled >= realm.turn - conduct.lately &&
      isKnown(alliance, pledge),
  );
  return [
    ...term('lean.idles', idles ? lean.idles : 0, member),
    ...term('lean.faithless', lean.faithless * Math.min(conduct.most, broken.length), member),
  ];
}

/** How often a member was censured of late, as often as counts. */
export function rebukes(
  { turn }: Realm,
  { numbers }: Ruleset,
  { council }: Alliance,
  member: FactionId,
): number {
  const { lately, most } = numbers.council.conduct;
  const held = (council?.divisions ?? []).filter(
    (division) =>
      division.passed &&
      division.terms.kind === 'censure' &&
      division.terms.member === member &&
      division.turn >= turn - lately,
  );
  return Math.min(most, held.length);
}
