import { inOrder } from '../../../lib/ordered';
import { hasPeace } from '../../../rules/deals/dealRefusal';
import { breakFaith } from '../../../rules/diplomacy/faith';
import { causeOf } from '../../../rules/diplomacy/relationFor';
import { atWar } from '../../../rules/diplomacy/relations';
import type { Deal } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import { type FactionId, pairKey } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * Orders of a month are weighed together: who has offered a deal that stands, or accepts one, and declares war on
 * the same power in that month has broken faith, though nothing is signed.
 * @source invented
 */
export function blameFalseOffers(game: Game, context: TurnContext): void {
  for (const deal of inOrder(game.deals)) {
    if (hasPeace(deal) || !atWar(game, deal.from, deal.to)) continue;
    for (const [by, on] of bound(deal)) {
      if (!hasJustBegun(game, by, on) || !breakFaith(game, context.rules, by, on)) continue;
      context.emit({ type: 'faithBroken', by, on }, null, 'all');
    }
  }
}

/** Who stands by an offer, and towards whom. */
function bound({ from, to, accepted }: Deal): [FactionId, FactionId][] {
  return accepted
    ? [
        [from, to],
        [to, from],
      ]
    : [[from, to]];
}

function hasJustBegun(game: Game, by: FactionId, on: FactionId): boolean {
  const relation = game.relations[pairKey(by, on)];
  return relation?.since === game.turn && causeOf(relation, by) !== null;
}
