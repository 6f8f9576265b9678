import { inOrder } from '../../../lib/ordered';
import { breakPledge, keepPledge } from '../../../rules/deals/pledges';
import type { Division } from '../../../state/alliance';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Promises to vote so on a motion are kept or broken by the vote.
 * @source invented
 */
export function judgeVotePledges(game: Game, context: TurnContext, division: Division): void {
  for (const pledge of inOrder(game.pledges)) {
    const { status, terms, by } = pledge;
    if (status !== 'open' || terms.kind !== 'vote' || terms.motion !== division.motion) continue;
    if (division.ballots[by]?.choice === terms.choice) keepPledge(game, context, pledge);
    else breakPledge(game, context, pledge);
  }
}
