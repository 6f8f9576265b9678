import { permilleOf, scale, sum } from '../../lib/integers';
import { inOrder, sortedBy } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { opinionOf } from '../diplomacy/opinion';
import { contentmentOf } from './contentment';
import { superiority } from './motions/weigh';
import { officesOf } from './offices';
import { standings, wholeCouncil } from './standing';

/** Why a member stays with those who remain. */
export type Staying = 'leads' | 'answersItself' | 'dislikes' | 'loses' | 'majority';

/** What a member will do when another breaks away. */
export interface Stance {
  readonly faction: FactionId;
  readonly terms: readonly Term[];
  /** Why it stays; null for one who follows. */
  readonly stays: Staying | null;
}

/** A parting: who leaves, and whether by war. */
interface Parting {
  readonly leaver: FactionId;
  readonly war: boolean;
  readonly weights: ReturnType<typeof standings>;
}

/**
 * Whether a member would go with one who breaks away: what it thinks of him more than of the
 * leader, and how discontent it is, against the caution of not splitting and all it would lose. It
 * follows above 0.
 * @source invented
 */
export function followTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  leaver: FactionId,
  war = true,
): Term[] {
  const weights = standings(realm, rules, alliance);
  return termsOf(realm, rules, alliance, member, { leaver, war, weights });
}

function termsOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  parting: Parting,
): Term[] {
  const { follow, content } = rules.numbers.alliance.leaving;
  const { leader } = alliance;
  const { leaver } = parting;
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
    ...lossTerms(realm, rules, alliance, member, parting),
  ];
}

/** Its say in Council, its offices, its part of spoils nobody has yet, and the odds against those who remain. */
function lossTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { leaver, war, weights }: Parting,
): Term[] {
  const { leaving } = rules.numbers.alliance;
  const say = permilleOf(total(weights[member] ?? []), wholeCouncil(weights));
  const going = [leaver, member];
  const remaining = alliance.members.filter((id) => !going.includes(id));
  const open = inOrder(alliance.council?.spoils ?? {}).filter(({ allotted, world }) => {
    const owner = realm.worlds[world]?.owner ?? null;
    return allotted === 0 && owner !== null && !going.includes(owner);
  });
  const expected = scale(sum(open.map(({ worth }) => worth)), say);
  const odds = superiority(realm, rules, alliance, going, remaining, leaving.war);
  return [
    ...term('follow.say', -scale(say, leaving.say)),
    ...term('follow.offices', -leaving.office * officesOf(realm, member).length),
    ...term('follow.spoils', -scale(expected, leaving.spoils)),
    ...term('follow.war', war ? Math.min(0, odds) : 0),
  ];
}

/**
 * What every other member would do if one broke away, in order of id. Who answers for himself is
 * never taken along, the leader stays, and so does who thinks no good of the leaver. The most willing
 * go first, as long as all who leave have less than half of the standing: more than that changes its
 * charter by a vote, not by leaving.
 * @source invented
 */
export function stancesOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  leaver: FactionId,
  war = true,
): Stance[] {
  const weights = standings(realm, rules, alliance);
  const weight = (member: FactionId) => total(weights[member] ?? []);
  const others = alliance.members.filter((member) => member !== leaver);
  const stances = others.map((faction): Stance => {
    const terms = termsOf(realm, rules, alliance, faction, { leaver, war, weights });
    return { faction, terms, stays: reasonToStay(realm, rules, alliance, leaver, faction, terms) };
  });
  const willing = stances.filter(({ stays }) => stays === null);
  const whole = wholeCouncil(weights);
  const gone = new Set<FactionId>();
  let leaving = weight(leaver);
  for (const { faction } of sortedBy(willing, ({ terms }) => -total(terms))) {
    if (2 * (leaving + weight(faction)) >= whole) continue;

    leaving += weight(faction);
    gone.add(faction);
  }
  return stances.map((stance) =>
    stance.stays === null && !gone.has(stance.faction) ? { ...stance, stays: 'majority' } : stance,
  );
}

function reasonToStay(
  realm: Realm,
  rules: Ruleset,
  { leader }: Alliance,
  leaver: FactionId,
  member: FactionId,
  terms: readonly Term[],
): Staying | null {
  if (member === leader) return 'leads';
  if (realm.factions[member]?.envoys !== true) return 'answersItself';
  if (opinionOf(realm, rules, member, leaver) <= 0) return 'dislikes';
  return total(terms) > 0 ? null : 'loses';
}

/** Members that go with one who breaks away, into an alliance of their own, in order of id. */
export function followersOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  leaver: FactionId,
  war = true,
): FactionId[] {
  const stances = stancesOf(realm, rules, alliance, leaver, war);
  return stances.filter(({ stays }) => stays === null).map(({ faction }) => faction);
}
