import type { Telling } from '../../../events/telling';
import { permilleOf } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId } from '../../../state/shape';
import { attitudeOf } from '../../diplomacy/attitudes';
import { remember } from '../../diplomacy/memories';
import { musterOf } from '../../figures/powerRating';
import { balanceFor } from './balance';
import type { MotionDefinition, MotionOf, TermsOf } from './definition';
import { part, regard } from './weigh';

/**
 * An office of the charter goes to a member; the first makes it the leader.
 * @source invented
 */
export const election: MotionDefinition<'election'> = {
  kind: 'election',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.election,
  check: (terms) =>
    hasFields(terms, 'kind', 'office', 'holder') && isId(terms.office) && isId(terms.holder),
  validate,
  interests,
  enact,
};

function validate(
  _realm: Realm,
  rules: Ruleset,
  { members, charter, offices }: Alliance,
  _by: FactionId,
  { office, holder }: TermsOf<'election'>,
): Refusal | null {
  const form = Object.hasOwn(rules.charters, charter.form) ? rules.charters[charter.form] : null;
  if (!form?.offices.includes(office)) return refuse('noSuchOffice');
  if (!members.includes(holder)) return refuse('notMember', { faction: holder });
  return offices[office]?.holder === holder
    ? refuse('holdsOffice', { faction: holder, office })
    : null;
}

/** Who would hold it wants it for ambition and for its weight; his rivals grudge him the weight. */
function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { office, holder }: TermsOf<'election'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const weight = rules.offices[office]?.standing ?? 0;
  const before = alliance.offices[office]?.holder ?? null;
  const ambition = part(attitudeOf(realm, rules, member, 'ambition'), lean.attitude);
  const stake = holder === member ? 1 : before === member ? -1 : 0;
  const outsider = stake === 0 && member !== alliance.broker;
  return [
    ...term('lean.candidate', stake * lean.candidate, office),
    ...term('lean.ambition', stake === 0 ? 0 : stake * Math.max(0, ambition)),
    ...term('lean.weight', stake * part(weight, lean.standing), office),
    ...term('lean.incumbent', before !== null && stake === 0 ? lean.incumbent : 0, before ?? ''),
    ...term('lean.plural', stake === 0 ? lean.plural * seatsOf(alliance, holder) : 0, holder),
    ...firstAmongAll(realm, rules, alliance, office, holder, before),
    ...term('lean.rivalry', outsider ? part(-weight, lean.rival) : 0, holder),
    ...regard(realm, rules, member, holder, 1),
    ...(before === null ? [] : regard(realm, rules, member, before, -1)),
    ...balanceFor(realm, rules, alliance, member, holder, before),
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

function enact(
  game: Game,
  { rules, emit }: Telling,
  alliance: Alliance,
  { terms: { office, holder } }: MotionOf<'election'>,
): void {
  const before = alliance.offices[office]?.holder ?? null;
  alliance.offices[office] = { holder, since: game.turn };
  if (rules.charters[alliance.charter.form]?.offices[0] === office) alliance.leader = holder;
  remember(game, rules, holder, alliance.id, 'honoured', office);
  if (before !== null) remember(game, rules, before, alliance.id, 'passedOver', office);
  emit({ type: 'officeFilled', alliance: alliance.id, office, holder }, null, 'all');
}
