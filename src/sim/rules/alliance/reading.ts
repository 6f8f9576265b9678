import type { Alliance, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';

/**
 * The first turn in whose session a motion may come to the vote: the one after it was entered, or, where a
 * member answers for itself, so much later that it can be asked for its vote and answer in time; and never
 * before the session to which the broker has put it off.
 * @source invented
 */
export function firstVote(
  realm: Realm,
  rules: Ruleset,
  { members }: Alliance,
  { entered, putOffTo = 0 }: Motion,
): number {
  const inPerson = members.some((member) => realm.factions[member]?.envoys === false);
  return Math.max(putOffTo, entered + (inPerson ? rules.numbers.council.reading : 1));
}
