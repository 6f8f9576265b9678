import { divide, permilleOf } from '../../../lib/integers';
import { refuse } from '../../../lib/refusal';
import { term, total } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId } from '../../../state/shape';
import { remember } from '../../diplomacy/memories';
import { shareTerms } from '../accounts';
import { conductTerms, rebukes } from '../conduct';
import { discontentReaches } from '../discontent';
import { leave } from '../membership';
import { supposeGone } from '../supposed';
import type { MotionDefinition } from './definition';
import { commonEnemies, part, regard, superiority } from './weigh';

/**
 * A member is thrown out, and will not forget who wanted it.
 * @source invented
 */
export const expulsion: MotionDefinition<'expulsion'> = {
  kind: 'expulsion',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.expulsion,
  check: (terms) => hasFields(terms, 'kind', 'member') && isId(terms.member),
  validate(_realm, _rules, { members }, by, { member }) {
    if (!members.includes(member)) return refuse('notMember', { faction: member });
    if (member === by) return refuse('againstOneself');
    return members.length < 3 ? refuse('tooFewMembers') : null;
  },
  interests(realm, rules, alliance, voter, { member }) {
    const { lean } = rules.numbers.council;
    if (voter === member) return term('lean.expelled', lean.expelled);
    const enemies = commonEnemies(realm, alliance);
    const others = alliance.members.filter((each) => each !== member);
    const chair = voter === alliance.broker && others.length < 3 ? lean.chair : 0;
    const weaker =
      superiority(realm, rules, alliance, others, enemies, lean.might) -
      superiority(realm, rules, alliance, alliance.members, enemies, lean.might);
    return [
      ...term('lean.bond', lean.bond),
      ...regard(realm, rules, voter, member, -1),
      ...term('lean.weaker', enemies.length === 0 ? 0 : weaker, member),
      ...term('lean.rid', part(heirsPart(alliance, voter, member), lean.rival), member),
      ...conductTerms(realm, rules, alliance, voter, member),
      ...term('lean.rebuked', lean.rebuked * rebukes(realm, rules, alliance, member), member),
      ...term('lean.chair', -chair),
      ...term('lean.door', doorPoints(rules, alliance, member, chair), member),
      ...term(
        'lean.takes',
        part(total(shareTerms(realm, rules, alliance, member)), lean.fair),
        member,
      ),
    ];
  },
  foresee: (realm, rules, alliance, { terms: { member } }) =>
    supposeGone(realm, rules, alliance, member),
  enact(game, context, alliance, { by, terms: { member } }) {
    remember(game, context.rules, member, by, 'expelled', alliance.id);
    leave(game, context, alliance, member, 'expelled');
  },
};

/** What falls to a member of the base share of one who goes, in permille of all; an even part where votes are equal. */
function heirsPart(
  { members, charter: { shares, equalVotes } }: Alliance,
  heir: FactionId,
  gone: FactionId,
): number {
  if (equalVotes) return permilleOf(1, members.length * (members.length - 1));
  const [own, left] = [shares[heir] ?? 0, shares[gone] ?? 0];
  return left >= 1000 ? 0 : Math.trunc((left * own) / (1000 - left));
}

/** Who obstructs is half out already; who has threatened to go is no bond any more, and holds nobody's chair. */
function doorPoints(
  { numbers }: Ruleset,
  alliance: Alliance,
  member: FactionId,
  chair: number,
): number {
  const { door } = numbers.council.lean;
  if (discontentReaches(alliance, member, 'ultimatum')) return door + chair;
  return discontentReaches(alliance, member, 'obstructing') ? divide(door, 2) : 0;
}
