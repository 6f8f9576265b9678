import { refuse } from '../../../lib/refusal';
import { term, total } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId } from '../../../state/shape';
import { remember } from '../../diplomacy/memories';
import { shareTerms } from '../accounts';
import { conductTerms } from '../conduct';
import type { MotionDefinition, MotionOf } from './definition';
import { part, regard } from './weigh';

/**
 * A public reproof: it costs the member prestige, and it will not forget it.
 * @source invented
 */
export const censure: MotionDefinition<'censure'> = {
  kind: 'censure',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.censure,
  check: (terms) => hasFields(terms, 'kind', 'member') && isId(terms.member),
  validate(_realm, _rules, { members }, by, { member }) {
    if (!members.includes(member)) return refuse('notMember', { faction: member });
    return member === by ? refuse('againstOneself') : null;
  },
  interests(realm, rules, alliance, voter, { member }) {
    const { lean } = rules.numbers.council;
    if (voter === member) return term('lean.censured', lean.censured);
    const takes = total(shareTerms(realm, rules, alliance, member));
    return [
      ...term('lean.custom', lean.custom),
      ...regard(realm, rules, voter, member, -1),
      ...term('lean.takes', part(takes, lean.fair), member),
      ...conductTerms(realm, rules, alliance, voter, member),
    ];
  },
  foresee: reprove,
  enact: (game, { rules }, alliance, motion) => reprove(game, rules, alliance, motion),
};

function reprove(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  { terms: { member } }: MotionOf<'censure'>,
): void {
  const censured = realm.factions[member];
  if (!censured) return;
  censured.prestige -= rules.numbers.council.censurePrestige;
  remember(realm, rules, member, alliance.id, 'censured');
}
