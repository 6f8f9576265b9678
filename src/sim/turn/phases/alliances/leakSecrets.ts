import { inOrder } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { findOut, leakTerms, rivalsOf } from '../../../rules/deals/soldVoice';
import type { Pledge } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * What brokers promised in secret comes out while it is on record, month by month: each partner it was kept
 * from may find out by the chance that everybody may work out beforehand.
 * @source invented
 */
export function leakSecrets(game: Game, context: TurnContext): void {
  for (const pledge of inOrder(game.pledges)) if (pledge.secret) leak(game, context, pledge);
}

function leak(game: Game, context: TurnContext, pledge: Pledge): void {
  const { id, by, to } = pledge;
  for (const rival of rivalsOf(game, context.rules, by, to)?.rivals ?? []) {
    const known = game.pledges[id]?.witnesses ?? [];
    if (known.includes(rival)) continue;
    const chance = total(leakTerms(game, context.rules, rival, [by, to]));
    if (context.luck('leak', id, rival).chance(chance)) {
      findOut(game, context, game.pledges[id] ?? pledge, rival);
    }
  }
}
