import type { Pledge } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import { payOut } from './deposits';

/** Settles a promise that has lost its object: nobody is blamed, and what was set aside goes back. */
export function voidPledge(game: Game, pledge: Pledge): void {
  if (pledge.status !== 'open') return;
  pledge.status = 'void';
  pledge.settled = game.turn;
  payOut(game, pledge, pledge.by);
}
