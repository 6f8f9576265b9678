import type { ReasonCode } from '../../../lib/codes/codes';
import type { Refusal } from '../../../lib/refusal';
import type { Term } from '../../../lib/terms';
import { hasPeace } from '../../../rules/deals/dealRefusal';
import { releaseTendered } from '../../../rules/deals/tender';
import { remember } from '../../../rules/diplomacy/memories';
import { membersWith } from '../../../rules/diplomacy/relations';
import { leavesWarToCouncil } from '../../../rules/diplomacy/treatyRefusal';
import type { Deal } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/** Both sides, and all members where a Council decides. */
export function concerned(game: Game, deal: Deal): FactionId[] {
  const sideOf = (faction: FactionId) =>
    hasPeace(deal) && leavesWarToCouncil(game, faction) ? membersWith(game, faction) : [faction];
  return [...sideOf(deal.from), ...sideOf(deal.to)].sort();
}

/** Whether an offer asks for passage. */
function asksPassage({ give, take }: Deal): boolean {
  return [...give, ...take].some((item) => item.kind === 'treaty' && item.terms.kind === 'transit');
}

/**
 * Drops an offer that was not wanted, with the reason. Who refuses passage is remembered for that.
 * @source invented
 */
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
  releaseTendered(game, deal);
  const fact = { deal: id, from, receiver: to, why, terms };
  emit({ type: 'dealRefused', ...fact }, null, concerned(game, deal), false);
}

/** Drops an offer that can no longer be carried out, with the reason. */
export function cannotBeDone(
  game: Game,
  { emit }: TurnContext,
  deal: Deal,
  refusal: Refusal,
): void {
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
