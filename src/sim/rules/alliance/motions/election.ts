import type { Telling } from '../../../events/telling';
import { permilleOf } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance, OfficeId } from '../../../state/alliance';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId } from '../../../state/shape';
import { attitudeOf } from '../../diplomacy/attitudes';
import { remember } from '../../diplomacy/memories';
import { musterOf } from '../../figures/powerRating';
import { recordTerms } from '../record';
import { tenureRefusal, termLeft } from '../tenure';
import { balanceFor } from './balance';
import type { MotionDefinition, MotionOf, TermsOf } from './definition';
import { part, regard } from './weigh';

/**
 * An office of the charter goes to a member, or to its holder for another term; the first makes it the leader.
 * To recall a holder before his term is over takes the larger majority, and costs as much as a change of the charter.
 * @source invented
 */
export const election: MotionDefinition<'election'> = {
  kind: 'election',
  charter: false,
  cost: ({ numbers: { council } }, { recall }) =>
    recall ? council.cost.charter : council.cost.election,
  check: (terms) =>
    hasFields(terms, 'kind', 'office', 'holder', ...('recall' in terms ? ['recall'] : [])) &&
    (!('recall' in terms) || terms.recall === true) &&
    isId(terms.office) &&
    isId(terms.holder),
  validate,
  interests,
  foresee: settle,
  enact,
};

function validate(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  _by: FactionId,
  terms: TermsOf<'election'>,
): Refusal | null {
  const { members, charter } = alliance;
  const { office, holder } = terms;
  const form = Object.hasOwn(rules.charters, charter.form) ? rules.charters[charter.form] : null;
  if (!form?.offices.includes(office)) return refuse('noSuchOffice');
  if (!members.includes(holder)) return refuse('notMember', { faction: holder });
  return tenureRefusal(realm, rules, alliance, terms);
}

/**
 * Who would hold it, or keep it, wants it for ambition and for its weight; his rivals grudge him the weight.
 * Others look at what the holder has done in his term, and at how long he has had it.
 */
function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { office, holder, recall }: TermsOf<'election'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const weight = rules.offices[office]?.standing ?? 0;
  const before = alliance.offices[office]?.holder ?? null;
  const ambition = part(attitudeOf(realm, rules, member, 'ambition'), lean.attitude);
  const stake = holder === member ? 1 : before === member ? -1 : 0;
  const own = [
    ...term('lean.candidate', stake * lean.candidate, office),
    ...term('lean.ambition', stake === 0 ? 0 : stake * Math.max(0, ambition)),
    ...term('lean.weight', stake * part(weight, lean.standing), office),
  ];
  if (before === holder) {
    return stake === 0 ? [...own, ...keeping(realm, rules, alliance, member, office, 1)] : own;
  }
  const outsider = stake === 0 && member !== alliance.broker;
  return [
    ...own,
    ...term('lean.incumbent', recall && stake === 0 ? lean.incumbent : 0, before ?? ''),
    ...term('lean.plural', stake === 0 ? lean.plural * seatsOf(alliance, holder) : 0, holder),
    ...firstAmongAll(realm, rules, alliance, office, holder, before),
    ...term('lean.rivalry', outsider ? part(-weight, lean.rival) : 0, holder),
    ...regard(realm, rules, member, holder, 1),
    ...(stake === 0 ? keeping(realm, rules, alliance, member, office, -1) : []),
    ...balanceFor(realm, rules, alliance, member, holder, before),
  ];
}

/** Whether a holder should keep an office (`sign` 1) or be followed by another (−1), for who is neither. */
function keeping(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  office: OfficeId,
  sign: 1 | -1,
): Term[] {
  const tenure = alliance.offices[office];
  if (!tenure) return [];
  const { holder, terms = 1 } = tenure;
  const isOver = termLeft(realm, rules, alliance, office) === 0;
  const turns = isOver ? terms * rules.numbers.council.office.rotation : 0;
  return [
    ...regard(realm, rules, member, holder, sign),
    ...recordTerms(realm, rules, alliance, office).flatMap(({ label, amount, subject }) =>
      term(label, sign * amount, subject),
    ),
    ...term('lean.rotation', -sign * turns, holder),
  ];
}

/** Offices a member holds already. */
function seatsOf({ offices }: Alliance, member: FactionId): number {
  return Object.values(offices).filter(({ holder }) => holder === member).length;
}

/** Who leads commands: for the first office the mightier fleets are preferred, by up to `might` points. */
function firstAmongAll(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  office: string,
  holder: FactionId,
  before: FactionId | null,
): Term[] {
  const [first] = rules.charters[alliance.charter.form]?.offices ?? [];
  if (office !== first || before === null) return [];
  const theirs = musterOf(realm, before).fleets;
  const his = musterOf(realm, holder).fleets;
  const points = permilleOf(his - theirs, his + theirs);
  return term('lean.abler', part(points, rules.numbers.council.lean.might), holder);
}

/** The office changes hands or begins another term, and those who had a stake in it remember. */
function settle(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  { terms: { office, holder } }: MotionOf<'election'>,
): void {
  const tenure = alliance.offices[office];
  const before = tenure?.holder ?? null;
  const again = tenure?.holder === holder ? { terms: (tenure.terms ?? 1) + 1 } : {};
  alliance.offices[office] = { holder, since: realm.turn, ...again };
  if (rules.charters[alliance.charter.form]?.offices[0] === office) alliance.leader = holder;
  remember(realm, rules, holder, alliance.id, 'honoured', office);
  if (before !== null && before !== holder) {
    remember(realm, rules, before, alliance.id, 'passedOver', office);
  }
}

function enact(
  game: Game,
  { rules, emit }: Telling,
  alliance: Alliance,
  motion: MotionOf<'election'>,
): void {
  settle(game, rules, alliance, motion);
  const { office, holder } = motion.terms;
  emit({ type: 'officeFilled', alliance: alliance.id, office, holder }, null, 'all');
}
