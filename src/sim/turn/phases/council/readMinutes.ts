import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Tells members what was said by order in their Council: motions entered and withdrawn, words to one
 * another. Who has left meanwhile hears nothing of it, and nothing is heard of what left with its mover.
 */
export function readMinutes(game: Game, { minutes, emit }: TurnContext): void {
  for (const { council, only, fact, stands } of minutes) {
    const members = game.alliances[council]?.members;
    if (members !== undefined && stands()) emit(fact, null, only ?? members, false);
  }
}
