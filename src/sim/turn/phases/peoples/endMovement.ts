import type { Game } from '../../../state/game';
import type { Movement, MovementEnd } from '../../../state/movement';
import type { TurnContext } from '../../context';
import { factOf } from './factOf';

/**
 * Ends a movement; what is granted or won all hear of, what fades only its ruler.
 * @source invented
 */
export function endMovement(
  game: Game,
  context: TurnContext,
  movement: Movement,
  how: MovementEnd,
): void {
  const over = { how, on: game.turn };
  game.movements = { ...game.movements, [movement.id]: { ...movement, over } };
  if (how === 'left') return;
  const to = how === 'faded' ? [movement.ruler] : 'all';
  context.emit({ type: 'movementEnded', ...factOf(movement), how }, null, to, false);
}
