import { inOrder, sortedBy } from '../../../lib/ordered';
import { leave } from '../../../rules/alliance/membership';
import { remember } from '../../../rules/diplomacy/memories';
import { friendly } from '../../../rules/diplomacy/relations';
import { wageWar } from '../../../rules/diplomacy/wageWar';
import { musterOf } from '../../../rules/figures/powerRating';
import type { Alliance } from '../../../state/alliance';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';

/**
 * Who ordered it breaks away into civil war, the mightiest first. Two who break away in one month have
 * both left each other.
 * @source invented
 */
export function breakAway(game: Game, context: TurnContext): void {
  for (const alliance of inOrder(game.alliances)) {
    const rebels = alliance.members.filter((member) => alliance.council?.notices[member] === 0);
    const drawn = byLot(context, 'breakAway', rebels, (member) => member);
    const inTurn = sortedBy(drawn, (member) => -musterOf(game, member).fleets);
    for (const [place, member] of inTurn.entries()) {
      // Another may have taken it along already, or ended the alliance.
      if (game.factions[member]?.alliance === alliance.id) {
        leave(game, context, alliance, member, 'war');
      }
      desert(game, context, alliance, member, inTurn.slice(0, place));
    }
  }
}

/** Who was left by another before it could leave him means it no less. */
function desert(
  game: Game,
  context: TurnContext,
  { id }: Alliance,
  leaver: FactionId,
  before: readonly FactionId[],
): void {
  for (const other of before) {
    if (friendly(game, leaver, other)) continue;
    remember(game, context.rules, other, leaver, 'deserted', id);
    wageWar(game, context, leaver, other, 'secession', []);
  }
}
