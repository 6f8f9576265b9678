import { refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId, isWhole } from '../../../state/shape';
import { forget, memoryOf, remember } from '../../diplomacy/memories';
import { treatyBetween } from '../../diplomacy/treatyLookup';
import { impose, levyCost, levyLean, levyTerms, longestLevy } from '../levies';
import { nextToPay, sharesTheLoss } from './afterTribute';
import { balanceFor } from './balance';
import type { MotionDefinition, TermsOf } from './definition';
import { regard } from './weigh';

/**
 * The alliance makes one member pay another for so many turns, as long as both sit in it. Two alone sign a treaty
 * or leave it: there a vote would be the payee's own.
 * @source invented
 */
export const tribute: MotionDefinition<'tribute'> = {
  kind: 'tribute',
  charter: false,
  cost: levyCost,
  check: (terms) =>
    hasFields(terms, 'kind', 'from', 'to', 'latinum', 'turns') &&
    isId(terms.from) &&
    isId(terms.to) &&
    isWhole(terms.latinum, 1, 100_000) &&
    isWhole(terms.turns, 1, 10_000),
  validate(realm, rules, { members }, _by, { from, to, latinum, turns }) {
    const most = rules.numbers.council.limits.mostTribute;
    const months = longestLevy(rules);
    const stranger = [from, to].find((faction) => !members.includes(faction));
    if (stranger !== undefined) return refuse('notMember', { faction: stranger });
    if (from === to) return refuse('payerIsPayee');
    if (members.length < 3) return refuse('tributeOfTwo');
    if (latinum > most || turns > months) return refuse('tributeTooHigh', { most, months });
    return treatyBetween(realm, 'tribute', from, to) === null
      ? null
      : refuse('tributePaid', { faction: from });
  },
  interests,
  foresee(realm, rules, alliance, motion) {
    const { from, to, latinum, turns } = motion.terms;
    const until = realm.turn + turns;
    const parties: [FactionId, FactionId] = [from, to];
    const treaty = { terms: levyTerms(latinum, turns), parties, since: realm.turn, until };
    realm.treaties[motion.id] = { id: motion.id, ...treaty, imposed: alliance.id };
    remembered(realm, rules, alliance, motion.terms);
  },
  enact(game, context, alliance, { terms }) {
    const { from, to, latinum, turns } = terms;
    impose(game, context, alliance, from, to, latinum, turns);
    remembered(game, context.rules, alliance, terms);
  },
};

function remembered(
  realm: Realm,
  rules: Ruleset,
  { id }: Alliance,
  { from, to }: TermsOf<'tribute'>,
): void {
  // What is given back is neither a wrong nor a favour: two who pay each other by turns are none the happier.
  if (memoryOf(realm, to, id, 'taxed')?.about === from) {
    forget(realm, to, id, 'taxed', from);
    forget(realm, from, id, 'rewarded', to);
    return;
  }
  remember(realm, rules, from, id, 'taxed', to);
  remember(realm, rules, to, id, 'rewarded', from);
}

function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { from, to, latinum, turns }: TermsOf<'tribute'>,
): Term[] {
  const sum = levyLean(rules, latinum, turns);
  const bystands = member !== from && member !== to;
  return [
    ...term('lean.paysTribute', member === from ? -sum : 0, to),
    ...term('lean.getsTribute', member === to ? sum : 0, from),
    ...(bystands ? nextToPay(realm, rules, alliance, member, sum) : []),
    ...(bystands ? sharesTheLoss(realm, rules, member, from, sum) : []),
    ...regard(realm, rules, member, to, 1),
    ...regard(realm, rules, member, from, -1),
    ...balanceFor(realm, rules, alliance, member, to, from),
  ];
}
