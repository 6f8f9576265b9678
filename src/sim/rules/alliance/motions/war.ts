import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import { type FactionId, pairKey } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId } from '../../../state/shape';
import { opinionOf } from '../../diplomacy/opinion';
import { atWar, enemiesOf, friendly, membersWith, relationOf } from '../../diplomacy/relations';
import { treatiesBetween } from '../../diplomacy/treatyLookup';
import { wageWar } from '../../diplomacy/wageWar';
import { isPeaceful } from '../../diplomacy/wars';
import type { MotionDefinition, TermsOf } from './definition';
import { conviction, nearTerms, part, seatOf, superiority, weariness } from './weigh';

/**
 * War of the whole alliance on a power and those who stand with it.
 * @source invented
 */
export const war: MotionDefinition<'war'> = {
  kind: 'war',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.war,
  check: (terms) => hasFields(terms, 'kind', 'on') && isId(terms.on),
  validate,
  interests,
  enact(game, context, _alliance, { by, terms: { on } }) {
    wageWar(game, context, by, on, 'council', []);
  },
};

function validate(
  realm: Realm,
  rules: Ruleset,
  { members, charter }: Alliance,
  by: FactionId,
  { on }: TermsOf<'war'>,
): Refusal | null {
  if (charter.war === 'members') return refuse('membersDecideWar');
  if (realm.factions[on]?.alive !== true) return refuse('unknownFaction', { faction: on });
  if (members.includes(on)) return refuse('isMember', { faction: on });
  if (isPeaceful(realm, rules, by)) return refuse('lawForbidsWar');
  // A war that the other side begins in the month of the vote is both sides'.
  if (members.every((member) => atWar(realm, member, on) && !beganNow(realm, on, member))) {
    return refuse('alreadyAtWar', { faction: on });
  }
  const truce = members.some((member) => relationOf(realm, member, on) === 'truce');
  return truce ? refuse('truceHolds', { faction: on }) : null;
}

function beganNow(realm: Realm, by: FactionId, on: FactionId): boolean {
  const relation = realm.relations[pairKey(by, on)];
  const { since, begunBy, answered } = relation ?? {};
  return (
    since === realm.turn &&
    begunBy != null &&
    answered === undefined &&
    friendly(realm, begunBy, by)
  );
}

function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { on }: TermsOf<'war'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const { members } = alliance;
  const theirs = membersWith(realm, on);
  const fighting = enemiesOf(realm, member).filter((enemy) => !theirs.includes(enemy)).length;
  const busy = enemiesOf(realm, on).filter((enemy) => !members.includes(enemy)).length;
  const enemyWeariness = realm.factions[on]?.exhaustion ?? 0;
  const seat = seatOf(realm, on);
  return [
    ...term('lean.blood', lean.blood),
    ...term('lean.enemy', part(-opinionOf(realm, rules, member, on), lean.opinion), on),
    ...term('lean.might', superiority(realm, rules, alliance, members, theirs, lean.might), on),
    ...conviction(realm, rules, member, 'war', 1),
    ...weariness(realm, rules, member, -1),
    ...term('lean.enemyWeary', part(enemyWeariness, lean.enemyWeary), on),
    ...term('lean.engaged', atWar(realm, member, on) ? lean.engaged : 0, on),
    ...term('lean.wars', lean.war * fighting),
    ...term('lean.distracted', lean.distracted * busy, on),
    ...term('lean.friends', lean.friend * (theirs.length - 1), on),
    ...term('lean.treaties', lean.treaty * treatiesBetween(realm, member, on).length, on),
    ...(seat === null ? [] : nearTerms(realm, rules, member, seat, on)),
  ];
}
