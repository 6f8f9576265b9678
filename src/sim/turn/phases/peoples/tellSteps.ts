import { greatest, idsOf } from '../../../lib/ordered';
import type { Term } from '../../../lib/terms';
import { stepRank } from '../../../rules/peoples/movements/movementLookup';
import { stepOn } from '../../../rules/peoples/movements/movementLoss';
import { supportTerms } from '../../../rules/peoples/movements/support';
import type { Game } from '../../../state/game';
import type { WorldId } from '../../../state/ids';
import type { Movement } from '../../../state/movement';
import type { TurnContext } from '../../context';
import { endMovement } from './endMovement';
import { factOf } from './factOf';

/**
 * Tells what a movement has come to: its ruler always; what is done in the open also those who see the place.
 * @source invented
 */
export function tellSteps(
  game: Game,
  context: TurnContext,
  before: Movement,
  after: Movement,
): void {
  if (after.over) {
    endMovement(game, context, after, after.over.how);
    return;
  }
  if (after.step === before.step) return;
  const top = greatest(idsOf(after.worlds), (id) => after.worlds[id]?.support ?? 0);
  const isOpen = Math.max(stepRank(before.step), stepRank(after.step)) >= stepRank('strike');
  context.emit(
    {
      type: 'movementStepped',
      ...factOf(after),
      step: after.step,
      before: before.step,
      leader: after.leader,
      worlds: worldsAt(context, after),
      cause: top === null ? null : causeOn(game, context, after, top),
    },
    top === null ? null : (game.worlds[top]?.system ?? null),
    [after.ruler],
    isOpen,
  );
}

function worldsAt({ rules }: TurnContext, { step, worlds }: Movement): WorldId[] {
  return idsOf(worlds).filter((id) => stepOn(rules, step, worlds[id]?.support ?? 0) === step);
}

/** What drives most people to a movement on a world. */
function causeOn(game: Game, { rules }: TurnContext, movement: Movement, id: WorldId) {
  const world = game.worlds[id];
  if (!world) return null;
  const terms = supportTerms(game, rules, movement, world);
  const driving = terms.filter(
    ({ amount, label }) => amount > 0 && label !== 'movement.radicalism',
  );
  return greatest<Term>(driving, ({ amount }) => amount)?.label ?? null;
}
