import { type Term, term, total } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { opinionOf } from '../diplomacy/opinion';
import { contentmentOf } from './contentment';

/**
 * Whether a member would go with one who breaks away: what it thinks of him more than of the
 * leader, and how discontent it is, against the caution of not splitting. It follows above 0.
 * @source invented
 */
export function followTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  leaver: FactionId,
): Term[] {
  const { follow, content } = rules.numbers.alliance.leaving;
  const { leader } = alliance;
  const discontent = content - contentmentOf(realm, rules, alliance, member);
  return [
    ...term('follow.caution', -follow),
    ...term('follow.leaver', opinionOf(realm, rules, member, leaver), leaver),
    ...term(
      'follow.leader',
      leader === leaver ? 0 : -opinionOf(realm, rules, member, leader),
      leader,
    ),
    ...term('follow.discontent', discontent),
  ];
}

/**
 * Members that go with one who breaks away, into an alliance of their own, in order of id. Who
 * answers for himself is never taken along, and the leader stays.
 */
export function followersOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  leaver: FactionId,
): FactionId[] {
  return alliance.members.filter(
    (member) =>
      member !== leaver &&
      member !== alliance.leader &&
      realm.factions[member]?.envoys === true &&
      total(followTerms(realm, rules, alliance, member, leaver)) > 0,
  );
}
