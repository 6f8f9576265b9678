import { divide } from '../../../lib/integers';
import { type Term, term, total } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { opinionOf } from '../../diplomacy/opinion';
import { treatiesBetween } from '../../diplomacy/treatyLookup';
import { musterOf } from '../../figures/powerRating';
import { standings } from '../standing';
import { part, shareAmong } from './weigh';

/**
 * Who is next: what is taken from one can be taken from any, so a vote for a tribute weighs as much
 * as the tribute; more for who has riches above an even share, or weight below one.
 * @param sum what the tribute comes to, in points of lean.
 * @source invented
 */
export function nextToPay(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  sum: number,
): Term[] {
  const { members } = alliance;
  const even = divide(1000, members.length);
  const riches = shareAmong(members, member, (each) => musterOf(realm, each).industry);
  const weights = standings(realm, rules, alliance);
  const weight = shareAmong(members, member, (each) => total(weights[each] ?? []));
  return [
    ...term('lean.precedent', -part(sum, rules.numbers.council.tribute.precedent)),
    ...term('lean.richNext', -part(sum, Math.max(0, riches - even))),
    ...term('lean.lightNext', -part(sum, Math.max(0, even - weight))),
  ];
}

/**
 * Who likes the payer, or has a treaty with him, would see him plundered as unwillingly as he likes him.
 * @source invented
 */
export function sharesTheLoss(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  payer: FactionId,
  sum: number,
): Term[] {
  const liking = Math.max(0, opinionOf(realm, rules, member, payer));
  const bound = treatiesBetween(realm, member, payer).length > 0;
  const { partner } = rules.numbers.council.tribute;
  return [
    ...term('lean.friendPays', -part(sum, Math.min(1000, 10 * liking)), payer),
    ...term('lean.partnerPays', bound ? -part(sum, partner) : 0, payer),
  ];
}
