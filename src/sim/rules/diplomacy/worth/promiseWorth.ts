import { scale } from '../../../lib/integers';
import { type Term, term, total } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { PromiseTerms } from '../../../state/diplomacy';
import type { FactionId } from '../../../state/ids';
import { findMotion } from '../../alliance/agenda';
import { leanOf, votePrice } from '../../alliance/leans';
import { brokerageCost, greatPartners } from '../../alliance/parity';
import { standingOf } from '../../alliance/standing';
import { atWar, friendly } from '../../relations';
import { attitudeOf } from '../attitudes';
import { opinionOf } from '../opinion';
import { trustOf } from '../trust';
import { booked, type Judged, portion } from './judged';
import { worldWorth } from './thingWorth';

type PromiseOf<K extends PromiseTerms['kind']> = Extract<PromiseTerms, { kind: K }>;

/** A promise: what keeping it brings or costs; a word that was broken before is worth less. */
export function promiseWorth(judged: Judged, promise: PromiseTerms, turns: number): Term[] {
  const terms = wordWorth(judged, promise, turns);
  const gained = total(terms);
  if (!judged.gains || gained <= 0) return terms;
  const trust = trustOf(judged.realm, judged.rules, judged.judge, judged.other);
  return [...terms, ...term('deal.distrust', -scale(gained, 1000 - trust), judged.other)];
}

function wordWorth(judged: Judged, promise: PromiseTerms, turns: number): Term[] {
  if (promise.kind === 'vote') return voteWorth(judged, promise);
  if (promise.kind === 'war') return warWorth(judged, promise);
  if (promise.kind === 'lean') return leanWorth(judged, promise, turns);
  if (promise.kind === 'spare') return spareWorth(judged, promise, turns);
  return cedeWorth(judged, promise);
}

/** A vote is worth what one wants the motion, by the weight of who casts it; it costs its price. */
function voteWorth(judged: Judged, { motion: id, choice }: PromiseOf<'vote'>): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const found = findMotion(realm, id);
  if (!found) return [];
  const { alliance, motion } = found;
  const { perLean, word } = rules.numbers.deals.promise;
  if (!gains) {
    const price = votePrice(realm, rules, alliance, judge, motion, choice) * perLean;
    return [...term('deal.word', -word), ...term(`deal.vote.${choice}`, -price)];
  }
  const lean = leanOf(realm, rules, alliance, judge, motion);
  const wish = (choice === 'aye' ? lean : -lean) * perLean;
  const weight = standingOf(realm, rules, alliance, other);
  return term(`deal.vote.${choice}`, portion(wish, weight + heard));
}

/** Even the lightest voice in Council sways others: permille of its worth that does not depend on weight. */
const heard = 500;

/** A war promised: a friend beside one against an enemy, or blood for somebody else's quarrel. */
function warWorth(judged: Judged, { on }: PromiseOf<'war'>): Term[] {
  const { realm, rules, judge, gains } = judged;
  const { warCost, warGain } = rules.numbers.deals.promise;
  const opinion = opinionOf(realm, rules, judge, on);
  if (gains) {
    const helps = atWar(realm, judge, on) ? warGain : 0;
    return [...term('deal.war', helps, on), ...term('deal.enmity', -opinion, on)];
  }
  return [
    ...term('deal.war', -warCost, on),
    ...term('deal.enmity', -opinion, on),
    ...term('attitude.war', attitudeOf(realm, rules, judge, 'war'), on),
    ...term('deal.exhaustion', -(realm.factions[judge]?.exhaustion ?? 0)),
  ];
}

/** A broker's weight: for one partner against the other, or kept even. */
function leanWorth(judged: Judged, { toward }: PromiseOf<'lean'>, turns: number): Term[] {
  const { realm, rules, judge, gains } = judged;
  const alliance = realm.alliances[realm.factions[judge]?.alliance ?? ''];
  if (!alliance) return [];
  const { stocks, promise } = rules.numbers.deals;
  if (gains) {
    const gain = leanGain(judged, alliance, toward) * turns;
    return toward === null ? term('deal.balance', gain) : term('deal.lean', gain, toward);
  }
  const more = leanUpkeep(judged, alliance, toward) * turns;
  return [
    ...term('deal.leanCost', -scale(more, stocks.influence)),
    ...(toward === null ? [] : term('deal.leanRisk', -promise.leanRisk * turns, toward)),
  ];
}

/** Influence a turn that the course promised costs a broker above the one it steers now. */
function leanUpkeep({ rules }: Judged, { brokerage }: Alliance, toward: FactionId | null): number {
  const { lean, effort } = brokerage;
  const promised = brokerageCost(rules, Math.max(1, effort), toward);
  return Math.max(0, promised - brokerageCost(rules, effort, lean));
}

/** Points a turn that a broker's course brings a member; a balance serves the lighter partner. */
function leanGain(
  { realm, rules, judge }: Judged,
  alliance: Alliance,
  toward: FactionId | null,
): number {
  const { leanTurn, balanceTurn } = rules.numbers.deals.promise;
  const partners = greatPartners(realm, rules, alliance);
  if (!partners?.includes(judge)) return 0;
  if (toward !== null) return toward === judge ? leanTurn : -leanTurn;
  return partners[1] === judge ? balanceTurn : 0;
}

/** Peace of mind, for oneself or a friend; who gives it ties his own hands. */
function spareWorth(judged: Judged, { faction }: PromiseOf<'spare'>, turns: number): Term[] {
  const { realm, rules, judge, gains } = judged;
  const { sparedTurn, sparingTurn } = rules.numbers.deals.promise;
  if (gains) {
    return friendly(realm, judge, faction) ? term('deal.spared', sparedTurn * turns, faction) : [];
  }
  const opinion = opinionOf(realm, rules, judge, faction);
  return [
    ...term('deal.sparing', -sparingTurn * turns, faction),
    ...term('deal.enmity', Math.min(0, opinion), faction),
    ...term('attitude.war', -Math.max(0, attitudeOf(realm, rules, judge, 'war'))),
  ];
}

/** A world on paper is worth part of a world in hand. */
function cedeWorth(judged: Judged, { world }: PromiseOf<'cede'>): Term[] {
  const worth = Math.abs(total(worldWorth(judged, world)));
  const { ceded } = judged.rules.numbers.deals.promise;
  return term('deal.cede', booked(judged, scale(worth, ceded)), world);
}
