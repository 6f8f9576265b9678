import { inOrder } from '../../../lib/ordered';
import { refuse } from '../../../lib/refusal';
import { findMotion } from '../../../rules/alliance/agenda';
import { bestBidsFirst } from '../../../rules/deals/bestBids';
import { carryOut } from '../../../rules/deals/carryOut';
import { dealRefusal, hasPeace } from '../../../rules/deals/dealRefusal';
import { votesPromised } from '../../../rules/deals/promisesSought';
import { leavesWarToCouncil } from '../../../rules/diplomacy/treatyRefusal';
import type { Deal } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';
import { answerAtOnce, turnDown } from './answerAtOnce';
import { cannotBeDone, concerned, refuseDeal } from './dropDeal';
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
  if (refusal) turnDown(game, context, deal, refusal);
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
  if (refusal) turnDown(game, context, deal, refusal);
  else if (deal.turn === game.turn) announce(game, context, deal);
  else if (game.turn - deal.turn >= stands) {
    refuseDeal(game, context, deal, 'answer.silence', []);
  }
}

function announce(game: Game, { emit }: TurnContext, deal: Deal): void {
  const { id, from, to } = deal;
  emit({ type: 'dealProposed', deal: id, from, receiver: to }, null, concerned(game, deal), false);
}
