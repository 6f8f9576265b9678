import type { Pledge } from '../../state/diplomacy';
import type { Game } from '../../state/game';

/** Settles a promise that has lost its object: nobody is blamed. */
export function voidPledge(game: Game, pledge: Pledge): void {
  if (pledge.status !== 'open') return;
  pledge.status = 'void';
  pledge.settled = game.turn;
}
