import { inOrder } from '../../../lib/ordered';
import { leave } from '../../../rules/alliance/membership';
import type { Alliance } from '../../../state/alliance';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/** Who ordered it breaks away into civil war; notices and the broker's leaning are made known. */
export function breakAway(game: Game, context: TurnContext): void {
  for (const alliance of inOrder(game.alliances)) {
    tellNotices(game, context, alliance);
    tellLeaning(context, alliance);
    for (const member of [...alliance.members]) {
      // Another may have taken it along already, or ended the alliance.
      if (game.factions[member]?.alliance !== alliance.id) continue;
      if (alliance.council?.notices[member] === 0) leave(game, context, alliance, member, 'war');
    }
  }
}

function tellNotices(game: Game, { emit, viewOf }: TurnContext, alliance: Alliance): void {
  for (const faction of alliance.members) {
    const leaves = alliance.council?.notices[faction];
    if (leaves === undefined || leaves <= game.turn) continue;
    const before = viewOf(faction).alliances[alliance.id]?.council?.notices[faction];
    if (before !== undefined) continue;
    emit({ type: 'noticeGiven', alliance: alliance.id, faction, leaves }, null, 'all');
  }
}

function tellLeaning({ emit, viewOf }: TurnContext, alliance: Alliance): void {
  const { id, broker, brokerage } = alliance;
  if (broker === null) return;
  const before = viewOf(broker).alliances[id];
  if (!before || before.broker !== broker || before.brokerage.lean === brokerage.lean) return;
  emit(
    { type: 'brokerLeaned', alliance: id, broker, lean: brokerage.lean },
    null,
    alliance.members,
    false,
  );
}
