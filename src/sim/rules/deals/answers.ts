import type { ReasonCode, TermLabel } from '../../lib/codes/codes';
import { sum } from '../../lib/integers';
import { type Term, total } from '../../lib/terms';
import type { DealItem } from '../../state/dealItem';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { opinionOf } from '../diplomacy/opinion';
import { leavesWarToCouncil } from '../diplomacy/treatyRefusal';
import type { Answer, Hidden } from './answer';
import { type Baskets, hasPeace } from './dealRefusal';
import { allianceOfBoth } from './favours';
import { itemRules } from './items/registry';
import { envyTerms, isVoice } from './soldVoice';
import { worthTerms } from './worth';
import { creditTerms } from './worth/credit';
import { signingOf, unpaidTerms } from './worth/goodwill';
import { portion, type Weighed } from './worth/judged';
import { withLessons } from './worth/lessons';
import { papersBefore } from './worth/papersBefore';
import { mostDiscount, sentiment } from './worth/sentiment';
import { withThreats } from './worth/threats';

/**
 * What `to` answers to an offer of `from`, as far as the realm at hand knows: what the items are
 * worth to it, what it likes or holds against the other. Who has envoys answers exactly so.
 * @source invented
 */
export function answerTo(realm: Realm, rules: Ruleset, baskets: Baskets): Answer {
  const { id, from, to, give, take } = baskets;
  const feared = (items: readonly DealItem[], worths: readonly Term[][]) =>
    withThreats(realm, rules, baskets, items, worths);
  const judged = (items: readonly DealItem[], gains: boolean) =>
    items.map((item) => worthTerms(realm, rules, to, item, gains, from, id));
  const given = withLessons(realm, rules, baskets, feared(give, judged(give, true)));
  const taken = feared(take, judged(take, false));
  const items = [...given, ...taken].flat();
  const weighed: Weighed[] = [
    { items: give, worths: given },
    { items: take, worths: taken },
  ];
  const credit = creditTerms(realm, rules, to, from, { items: give, worths: given });
  const signing = signingOf(weighed, papersBefore(realm, rules, baskets));
  const terms = [
    ...items,
    ...envyTerms(realm, rules, baskets),
    ...credit,
    ...signing.shared,
    ...unpaidTerms(weighed, signing),
    ...sentiment(realm, rules, baskets, weighed),
  ];
  const hidden = withGoodwill(hiddenFrom(realm, rules, baskets), signing.goodwill);
  const points = total(terms);
  const verdict = asksCouncil(realm, baskets) ? 'council' : verdictOf(points, hidden);
  return { terms, hidden, total: points, verdict, why: reasonFor(verdict, points, terms, items) };
}

/**
 * What the answer may turn on that one cannot know: stores, worlds unseen, promises to others. Means
 * and promises can only spoil a deal; of a world not seen of late more can be there than is known.
 */
function hiddenFrom(realm: Realm, rules: Ruleset, baskets: Baskets): Hidden[] {
  const { from, to, give, take } = baskets;
  if (realm.factions[to]?.books) return [];
  const judged = { realm, rules, judge: to, other: from };
  const need = (items: readonly DealItem[], gains: boolean) =>
    sum(items.map((item) => itemRules(item).doubt?.({ ...judged, gains }, item) ?? 0));
  const needs = need(give, true) + need(take, false);
  const counted = (items: readonly DealItem[], gains: boolean) =>
    sum(items.map((item) => Math.abs(total(worthTerms(realm, rules, to, item, gains, from)))));
  const isUnseen = (item: DealItem) => itemRules(item).unseen?.(realm, item) ?? false;
  const taken = take.filter(isUnseen);
  const given = give.filter(isUnseen);
  const bounded = (points: number) => withGrudge(realm, rules, baskets, points);
  return [
    ...(needs > 0 ? [hidden('hidden.needs', bounded(needs), bounded(needs))] : []),
    ...(take.some((item) => itemRules(item).fromUnknown?.(realm, to, item))
      ? [hidden('hidden.means', 0, unbounded)]
      : []),
    ...(taken.length > 0
      ? [hidden('hidden.world', bounded(counted(taken, false)), unbounded)]
      : []),
    ...(given.length > 0 ? [hidden('hidden.world', unbounded, bounded(counted(given, true)))] : []),
    ...(mayBePromised(realm, from, to, take) ? [hidden('hidden.promises', 0, unbounded)] : []),
  ];
}

/** What tips the goods of a deal decides whether goodwill counts as well. */
function withGoodwill(unknown: readonly Hidden[], goodwill: number): Hidden[] {
  return unknown.map(({ label, up, down }) => ({
    label,
    up: up === 0 ? 0 : up + goodwill,
    down: down === unbounded ? unbounded : down + goodwill,
  }));
}

function hidden(label: TermLabel, up: number, down: number): Hidden {
  return { label, up, down };
}

/** What is hidden grows with the grudge that is added to what is asked. */
function withGrudge(realm: Realm, rules: Ruleset, { from, to }: Baskets, points: number): number {
  const grudge =
    Math.max(0, -opinionOf(realm, rules, to, from)) * rules.numbers.deals.goodwill.grudge;
  return points + portion(points, Math.max(grudge, mostDiscount)) + 1;
}

/** Points that decide anything. */
export const unbounded = 1_000_000;

/** Who is no ally may have promised to others what is asked of him, and a broker may have in secret. */
function mayBePromised(
  realm: Realm,
  from: FactionId,
  to: FactionId,
  take: readonly DealItem[],
): boolean {
  const alliance = allianceOfBoth(realm, from, to);
  if (alliance !== null) return alliance.broker === to && take.some(isVoice);
  return take.some((item) => itemRules(item).mayBeBound);
}

/** Peace with a member of a coalition is for its Council to decide. */
function asksCouncil(realm: Realm, baskets: Baskets): boolean {
  return hasPeace(baskets) && leavesWarToCouncil(realm, baskets.to);
}

function verdictOf(points: number, unknown: readonly Hidden[]): Answer['verdict'] {
  const { least, most } = spanOf(points, unknown);
  if (least >= 0) return 'yes';
  return most < 0 ? 'no' : 'perhaps';
}

/** Between what totals an answer may lie, for all that is hidden. */
export function spanOf(
  points: number,
  unknown: readonly Hidden[],
): { readonly least: number; readonly most: number } {
  return {
    least: points - sum(unknown.map(({ down }) => down)),
    most: points + sum(unknown.map(({ up }) => up)),
  };
}

/** The reason given: a grudge or a character's if it decides, else the price. */
function reasonFor(
  verdict: Answer['verdict'],
  points: number,
  terms: readonly Term[],
  items: readonly Term[],
): ReasonCode {
  if (verdict === 'council') return 'answer.council';
  if (verdict === 'perhaps') return 'answer.unsure';
  if (verdict === 'yes')
    return total(items) > 0 && points > generous ? 'answer.gladly' : 'answer.fair';
  const without = (fits: (label: TermLabel) => boolean) =>
    total(terms.filter(({ label, amount }) => amount >= 0 || !fits(label)));
  if (without((label) => label === 'deal.distrust') >= 0) return 'answer.distrust';
  if (without((label) => label === 'deal.beyondWord') >= 0) return 'answer.deposit';
  if (without((label) => label.startsWith('attitude.')) >= 0) return 'answer.character';
  if (without(isGrudge) >= 0) return 'answer.grudge';
  return 'answer.tooLittle';
}

/** Points from which somebody is glad of a deal, not merely content. */
const generous = 50;

function isGrudge(label: TermLabel): boolean {
  return label === 'deal.grudge' || label === 'deal.opinion' || label === 'deal.enmity';
}
