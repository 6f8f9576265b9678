import { type Refusal, refuse } from '../../../lib/refusal';
import type { Answer } from '../../../rules/deals/answer';
import { answerTo } from '../../../rules/deals/answers';
import { carryOut } from '../../../rules/deals/carryOut';
import { counterOffer } from '../../../rules/deals/counterOffer';
import { hasPeace, offerRefusal } from '../../../rules/deals/dealRefusal';
import { isInsult, takeOffence } from '../../../rules/deals/patience';
import { isPurseOpen } from '../../../rules/detection/knowledge';
import { leavesWarToCouncil } from '../../../rules/diplomacy/treatyRefusal';
import type { Deal } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import { type FactionId, nextId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { cannotBeDone, refuseDeal } from './dropDeal';

/**
 * What envoys answer to an offer that can be carried out.
 * @source invented
 */
export function answerAtOnce(game: Game, context: TurnContext, deal: Deal): void {
  const answer = answerTo(game, context.rules, deal);
  if (answer.total >= 0) carryOut(game, context, deal);
  else {
    decline(game, context, deal, answer);
    counter(game, context, deal, answer);
  }
}

/**
 * An offer that cannot be carried out. A court that keeps its stores to itself does not say what is in
 * them: what it would not want anyhow it refuses for that.
 */
export function turnDown(game: Game, context: TurnContext, deal: Deal, refusal: Refusal): void {
  const { from, to } = deal;
  if (!isOfStores(refusal, to) || isPurseOpen(game, from, to)) {
    cannotBeDone(game, context, deal, refusal);
    return;
  }
  const answer = answerTo(game, context.rules, deal);
  if (answer.total < 0 && game.factions[to]?.envoys) decline(game, context, deal, answer);
  else {
    const stock = refusal.values?.stock ?? 'latinum';
    cannotBeDone(game, context, deal, refuse('giverCannotSpare', { faction: to, stock }));
  }
}

function isOfStores({ code, values }: Refusal, court: FactionId): boolean {
  return (code === 'giverLacks' || code === 'giverHasOffered') && values?.faction === court;
}

/** Refuses an offer that is not worth it; one that is an insult is remembered. */
function decline(game: Game, context: TurnContext, deal: Deal, { why, total }: Answer): void {
  const { from, to } = deal;
  const { rules } = context;
  const { terms } = answerTo(shownTo(game, from, to), rules, deal);
  if (isInsult(rules, total) && !hasPeace(deal)) takeOffence(game, rules, to, from);
  refuseDeal(game, context, deal, why, [...terms]);
}

/** The game as far as a court's stores are known to who asks. */
function shownTo(game: Game, asking: FactionId, court: FactionId): Game {
  const power = game.factions[court];
  if (!power || isPurseOpen(game, asking, court)) return game;
  return { ...game, factions: { ...game.factions, [court]: { ...power, books: null } } };
}

/**
 * A near miss is answered with the smallest change that would do by what the other knows, so that no figure
 * tells him what a court has in store; bargaining ends there. With a Council nobody haggles.
 */
function counter(game: Game, context: TurnContext, deal: Deal, { total }: Answer): void {
  const { rules } = context;
  if (deal.counters !== null || total < -rules.numbers.deals.nearMiss) return;
  if (hasPeace(deal) && leavesWarToCouncil(game, deal.from)) return;
  const { id, from, to, secret } = deal;
  const wanted = counterOffer(shownTo(game, from, to), rules, deal);
  if (wanted === null || answerTo(game, rules, wanted).total < 0) return;
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
