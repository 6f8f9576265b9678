import type { Alliance, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

/**
 * The first turn in whose session a motion may come to the vote: the one after it was entered, or, where a
 * member answers for itself, so much later that it can be asked for its vote and answer in time.
 * @source invented
 */
export function firstVote(
  realm: Realm,
  rules: Ruleset,
  { members }: Alliance,
  { entered }: Motion,
): number {
  const inPerson = members.some((member) => realm.factions[member]?.envoys === false);
  return entered + (inPerson ? rules.numbers.council.reading : 1);
}

/**
 * The last turn on which an offer for a member's vote is answered before the vote can be held: envoys answer
 * in the month of the session, a court that answers for itself a month after it was asked.
 */
export function lastBid(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
  member: FactionId,
): number {
  const answersLate = realm.factions[member]?.envoys === false ? 1 : 0;
  return firstVote(realm, rules, alliance, motion) - answersLate;
}
