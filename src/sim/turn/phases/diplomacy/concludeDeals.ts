import type { ReasonCode } from '../../../lib/codes/codes';
import { inOrder } from '../../../lib/ordered';
import { type Refusal, refuse } from '../../../lib/refusal';
import type { Term } from '../../../lib/terms';
import { findMotion } from '../../../rules/alliance/agenda';
import type { Answer } from '../../../rules/deals/answer';
import { answerTo } from '../../../rules/deals/answers';
import { bestBidsFirst } from '../../../rules/deals/bestBids';
import { carryOut } from '../../../rules/deals/carryOut';
import { counterOffer } from '../../../rules/deals/counterOffer';
import { dealRefusal, hasPeace, offerRefusal } from '../../../rules/deals/dealRefusal';
import { votesPromised } from '../../../rules/deals/promisesSought';
import { isPurseOpen } from '../../../rules/detection/knowledge';
import { remember } from '../../../rules/diplomacy/memories';
import { membersWith } from '../../../rules/diplomacy/relations';
import { leavesWarToCouncil } from '../../../rules/diplomacy/treatyRefusal';
import type { Deal } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import { type FactionId, nextId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';
import { isBeforeCouncil, layBeforeCouncil } from './layBeforeCouncil';

/**
 * Offers in the order of the month's lots, of bids for one promise the best first: what envoys can answer is answered at once, by the sum that everybody may
 * open; what was answered by order is carried out or dropped; the rest stands a while, unless what
 * was concluded meanwhile has left it without an object.
 * @source invented
 */
export function concludeDeals(game: Game, context: TurnContext): void {
  const drawn = byLot(context, 'deals', inOrder(game.deals), ({ from }) => from);
  for (const deal of bestBidsFirst(game, context.rules, drawn)) {
    // What was concluded before it may have put an end to this one.
    if (game.deals[deal.id] !== undefined) conclude(game, context, deal);
  }
  for (const deal of inOrder(game.deals)) wait(game, context, deal);
}

/**
 * After the sessions: peace that Councils offered, and offers of peace they accepted or, having
 * voted, did not.
 */
export function concludeCouncilOffers(game: Game, context: TurnContext): void {
  for (const deal of byLot(context, 'deals', inOrder(game.deals), ({ from }) => from)) {
    if (!hasPeace(deal) || isBeforeCouncil(game, deal)) continue;
    const isNew = deal.turn === game.turn;
    if (!leavesWarToCouncil(game, deal.to)) {
      if (isNew && leavesWarToCouncil(game, deal.from)) {
        conclude(game, context, deal);
        wait(game, context, deal);
      }
    } else if (deal.accepted) conclude(game, context, deal);
    else if (!isNew) refuseDeal(game, context, deal, 'answer.council', []);
  }
}

/** Once the votes are held: offers that turn on one of them have no more object, and are dropped. */
export function dropVotedOffers(game: Game, context: TurnContext): void {
  for (const deal of inOrder(game.deals)) {
    const isOver = (motion: string) => findMotion(game, motion) === null;
    if (!votesPromised([...deal.give, ...deal.take]).some(isOver)) continue;
    cannotBeDone(game, context, deal, refuse('voteHeld'));
  }
}

function conclude(game: Game, context: TurnContext, deal: Deal): void {
  if (isBeforeCouncil(game, deal)) return;
  const refusal = deal.accepted === false ? null : dealRefusal(game, context.rules, deal, true);
  if (refusal) cannotBeDone(game, context, deal, refusal);
  else if (deal.accepted === false) refuseDeal(game, context, deal, 'answer.declined', []);
  else if (deal.accepted) carryOut(game, context, deal);
  else if (hasPeace(deal) && leavesWarToCouncil(game, deal.to)) askCouncil(game, context, deal);
  else if (game.factions[deal.to]?.envoys) answerAtOnce(game, context, deal);
}

/** A new offer of peace goes on the agenda; one that was struck from it comes back. */
function askCouncil(game: Game, context: TurnContext, deal: Deal): void {
  if (deal.turn === game.turn) layBeforeCouncil(game, context, deal);
  else refuseDeal(game, context, deal, 'answer.council', []);
}

/** What nobody has answered stands on, while it can still be done and is not too old. */
function wait(game: Game, context: TurnContext, deal: Deal): void {
  if (game.deals[deal.id] === undefined || isBeforeCouncil(game, deal)) return;
  const { stands } = context.rules.numbers.deals;
  const refusal = dealRefusal(game, context.rules, deal, true);
  if (refusal) cannotBeDone(game, context, deal, refusal);
  else if (deal.turn === game.turn) announce(game, context, deal);
  else if (game.turn - deal.turn >= stands) {
    refuseDeal(game, context, deal, 'answer.silence', []);
  }
}

function answerAtOnce(game: Game, context: TurnContext, deal: Deal): void {
  const answer = answerTo(game, context.rules, deal);
  if (answer.total >= 0) {
    carryOut(game, context, deal);
    return;
  }
  refuseDeal(game, context, deal, answer.why, openTerms(game, deal, answer));
  counter(game, context, deal, answer);
}

/**
 * A near miss is answered with the smallest change that would do; bargaining ends there. With a
 * Council nobody haggles.
 */
function counter(game: Game, context: TurnContext, deal: Deal, { total }: Answer): void {
  const { rules } = context;
  if (deal.counters !== null || total < -rules.numbers.deals.nearMiss) return;
  if (hasPeace(deal) && leavesWarToCouncil(game, deal.from)) return;
  const wanted = counterOffer(game, rules, deal);
  if (wanted === null) return;
  const { id, from, to, secret } = deal;
  const kept = secret ? { secret } : {};
  const baskets = { from: to, to: from, give: wanted.take, take: wanted.give, ...kept };
  if (offerRefusal(game, rules, baskets) !== null) return;
  const answer: Deal = {
    id: nextId(game, 'deal', to),
    ...baskets,
    turn: game.turn,
    counters: id,
  };
  game.deals[answer.id] = answer;
}

/** The terms of an answer that may be told to who asked: not what is in the other's stores. */
function openTerms(game: Game, { from, to }: Deal, { terms }: Answer): Term[] {
  const shown = isPurseOpen(game, from, to);
  return terms.filter(({ label }) => shown || label !== 'deal.need');
}

function announce(game: Game, { emit }: TurnContext, deal: Deal): void {
  const { id, from, to } = deal;
  emit({ type: 'dealProposed', deal: id, from, receiver: to }, null, concerned(game, deal), false);
}

/** Both sides, and all members where a Council decides. */
function concerned(game: Game, deal: Deal): FactionId[] {
  const sideOf = (faction: FactionId) =>
    hasPeace(deal) && leavesWarToCouncil(game, faction) ? membersWith(game, faction) : [faction];
  return [...sideOf(deal.from), ...sideOf(deal.to)].sort();
}

/** Whether an offer asks for passage. */
function asksPassage({ give, take }: Deal): boolean {
  return [...give, ...take].some((item) => item.kind === 'treaty' && item.terms.kind === 'transit');
}

/** Drops an offer that was not wanted, with the reason. */
export function refuseDeal(
  game: Game,
  { emit, rules }: TurnContext,
  deal: Deal,
  why: ReasonCode,
  terms: Term[],
): void {
  const { id, from, to } = deal;
  delete game.deals[id];
  if (asksPassage(deal)) remember(game, rules, from, to, 'passageRefused');
  const fact = { deal: id, from, receiver: to, why, terms };
  emit({ type: 'dealRefused', ...fact }, null, concerned(game, deal), false);
}

/** Drops an offer that can no longer be carried out, with the reason. */
function cannotBeDone(game: Game, { emit }: TurnContext, deal: Deal, refusal: Refusal): void {
  const { id, from, to } = deal;
  delete game.deals[id];
  const fact = { deal: id, from, receiver: to, terms: [], refusal };
  emit(
    { type: 'dealRefused', why: 'answer.impossible', ...fact },
    null,
    concerned(game, deal),
    false,
  );
}
