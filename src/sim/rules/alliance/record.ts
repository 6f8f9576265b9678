import { clamp } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Alliance, OfficeId } from '../../state/alliance';
import type { Pledge } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';

/**
 * What who holds an office has made of his term, in points of lean that speak for him: joint operations that struck in
 * it, if he commands by his office or commanded them himself; promises he kept or broke that every member knows of. At most so many points
 * either way, for each of the two.
 * @source invented
 */
export function recordTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  office: OfficeId,
): Term[] {
  const tenure = alliance.offices[office];
  if (!tenure) return [];
  const { won, lost, kept, broken, record: most } = rules.numbers.council.office;
  const { holder, since } = tenure;
  const answers = rules.offices[office]?.powers.includes('command') === true;
  const ended = (alliance.council?.operations ?? []).filter(
    ({ strike, command }) => strike >= since && (answers || command === holder),
  );
  const count = (status: 'won' | 'failed') => ended.filter((each) => each.status === status).length;
  const given = inOrder(realm.pledges).filter(
    (pledge) => pledge.by === holder && pledge.settled >= since && isKnown(alliance, pledge),
  );
  const words = (status: 'kept' | 'broken') =>
    given.filter((each) => each.status === status).length;
  const led = won * count('won') - lost * count('failed');
  const faith = kept * words('kept') - broken * words('broken');
  return [
    ...term('lean.led', clamp(led, -most, most), holder),
    ...term('lean.faith', clamp(faith, -most, most), holder),
  ];
}

/** Whether all members know of a promise, so that it counts the same for each. */
export function isKnown({ members }: Alliance, { by, to, witnesses }: Pledge): boolean {
  return members.every((member) => member === by || member === to || witnesses.includes(member));
}
