import type { Telling } from '../../events/telling';
import { divide, scale } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Alliance, MotionTerms } from '../../state/alliance';
import type { TreatyTerms } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { endTreaty, signTreaty } from '../diplomacy/treaties';
import { treatiesOf } from '../diplomacy/treatyLookup';
import { longestTerm } from '../diplomacy/treatyTerm';
import { paidOver, payerOf } from '../diplomacy/tribute';

// A levy is a tribute that a Council has imposed: a treaty that names the alliance it is owed to.

/** The most turns a Council imposes a tribute for: what a treaty of tribute may last, too. */
export function longestLevy(rules: Ruleset): number {
  return Math.min(rules.numbers.council.limits.mostMonths, longestTerm(rules, 'tribute'));
}

/** The same in points of lean, at the price that votes are bought for. */
export function levyLean(rules: Ruleset, latinum: number, turns: number): number {
  const { promise, stocks } = rules.numbers.deals;
  return divide(scale(paidOver(rules, latinum, turns), stocks.latinum), promise.perLean);
}

/**
 * Influence to move a tribute: the more, the more it comes to.
 * @source invented
 */
export function levyCost(
  rules: Ruleset,
  { latinum, turns }: Extract<MotionTerms, { kind: 'tribute' }>,
): number {
  const { cost, tribute } = rules.numbers.council;
  return cost.tribute + scale(paidOver(rules, latinum, turns), tribute.entry);
}

/** What a Council's tribute is as a treaty. */
export function levyTerms(latinum: number, turns: number): TreatyTerms {
  return { kind: 'tribute', turns, zone: [], stock: 'latinum', amount: latinum };
}

/** One member pays another by vote of their Council, as long as both belong to it. */
export function impose(
  game: Game,
  context: Telling,
  { id }: Alliance,
  from: FactionId,
  to: FactionId,
  latinum: number,
  turns: number,
): void {
  const treaty = signTreaty(game, context, levyTerms(latinum, turns), from, to);
  game.treaties[treaty.id] = { ...treaty, imposed: id };
}

/**
 * What a Council has imposed is owed among its members only: it ends with the membership of either
 * side, without blame, and everybody hears of it.
 * @source invented
 */
export function endLevies(
  game: Game,
  context: Telling,
  { id }: Alliance,
  gone: readonly FactionId[],
): void {
  for (const treaty of inOrder(game.treaties)) {
    if (treaty.imposed !== id || !treaty.parties.some((party) => gone.includes(party))) continue;
    endTreaty(game, context, treaty);
  }
}

/** How what its Council makes it pay, or has paid to it, sits with a member. */
export function levyMood(
  realm: Realm,
  rules: Ruleset,
  { id }: Alliance,
  member: FactionId,
): Term[] {
  const { levied } = rules.numbers.alliance.contentment;
  return treatiesOf(realm, member).flatMap((treaty) => {
    if (treaty.imposed !== id) return [];
    const payer = payerOf(treaty);
    const [first, second] = treaty.parties;
    const points = scale(treaty.terms.amount, levied);
    return payer === member
      ? term('contentment.levied', -points, second)
      : term('contentment.paid', points, first);
  });
}
