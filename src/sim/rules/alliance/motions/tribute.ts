import { refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId, isWhole } from '../../../state/shape';
import { remember } from '../../diplomacy/memories';
import { signTreaty } from '../../diplomacy/treaties';
import { treatyBetween } from '../../diplomacy/treatyLookup';
import { balanceFor } from './balance';
import type { MotionDefinition, TermsOf } from './definition';
import { part, regard } from './weigh';

/**
 * The alliance makes one member pay another for so many turns.
 * @source invented
 */
export const tribute: MotionDefinition<'tribute'> = {
  kind: 'tribute',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.tribute,
  check: (terms) =>
    hasFields(terms, 'kind', 'from', 'to', 'latinum', 'turns') &&
    isId(terms.from) &&
    isId(terms.to) &&
    isWhole(terms.latinum, 1, 100_000) &&
    isWhole(terms.turns, 1, 10_000),
  validate(realm, rules, { members }, _by, { from, to, latinum, turns }) {
    const { mostTribute: most, mostMonths: months } = rules.numbers.council.limits;
    const stranger = [from, to].find((faction) => !members.includes(faction));
    if (stranger !== undefined) return refuse('notMember', { faction: stranger });
    if (from === to) return refuse('payerIsPayee');
    if (latinum > most || turns > months) return refuse('tributeTooHigh', { most, months });
    return treatyBetween(realm, 'tribute', from, to) === null
      ? null
      : refuse('tributePaid', { faction: from });
  },
  interests,
  enact(game, context, alliance, { terms: { from, to, latinum, turns } }) {
    const terms = { kind: 'tribute', turns, zone: [], stock: 'latinum', amount: latinum } as const;
    signTreaty(game, context, terms, from, to);
    remember(game, context.rules, from, alliance.id, 'taxed', to);
    remember(game, context.rules, to, alliance.id, 'rewarded', from);
  },
};

function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { from, to, latinum }: TermsOf<'tribute'>,
): Term[] {
  const paid = part(latinum, rules.numbers.council.lean.payment);
  return [
    ...term('lean.paysTribute', member === from ? -paid : 0, to),
    ...term('lean.getsTribute', member === to ? paid : 0, from),
    ...regard(realm, rules, member, to, 1),
    ...regard(realm, rules, member, from, -1),
    ...balanceFor(realm, rules, alliance, member, to, from),
  ];
}
