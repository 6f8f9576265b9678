import { inOrder } from '../../../lib/ordered';
import { allFleetsOf, isEnemyGround, isOpen } from '../../../rules/alliance/operations';
import { systemOwner } from '../../../rules/diplomacy/relations';
import type { Alliance, Operation } from '../../../state/alliance';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Ends joint operations: won when the target flies a member's flag, failed when nothing is left of
 * them, when they last too long or when peace came first. What was announced for last turn is
 * forgotten.
 * @source invented
 */
export function closeOperations(game: Game, context: TurnContext): void {
  for (const alliance of inOrder(game.alliances)) {
    if (alliance.council === null) continue;
    for (const operation of alliance.council.operations) {
      if (isOpen(operation)) close(game, context, alliance, operation);
    }
    forgetEnded(alliance, context);
    forgetIntents(game, alliance);
  }
}

function close(game: Game, context: TurnContext, alliance: Alliance, operation: Operation): void {
  dropLost(game, alliance, operation);
  const { target, strike, status, id } = operation;
  const isSpent =
    status === 'striking' &&
    (allFleetsOf(game, operation).length === 0 ||
      game.turn >= strike + context.rules.numbers.operations.lasts);
  const owner = systemOwner(game, target);
  const won = owner !== null && alliance.members.includes(owner);
  if (!won && !isSpent && isEnemyGround(game, alliance, target)) return;
  operation.status = won ? 'won' : 'failed';
  context.emit(
    { type: 'operationEnded', alliance: alliance.id, operation: id, target, won },
    target,
    alliance.members,
    false,
  );
}

/** Fleets that were lost, handed over or left with their power are told off for nothing any more. */
function dropLost(game: Game, { members }: Alliance, operation: Operation): void {
  for (const member of Object.keys(operation.fleets).sort()) {
    const left = (operation.fleets[member] ?? []).filter(
      (fleet) => members.includes(member) && game.fleets[fleet]?.faction === member,
    );
    if (left.length > 0) operation.fleets[member] = left;
    else delete operation.fleets[member];
  }
}

function forgetEnded({ council }: Alliance, { rules }: TurnContext): void {
  if (council === null) return;
  const ended = council.operations.filter((operation) => !isOpen(operation));
  const forgotten = ended.slice(0, Math.max(0, ended.length - rules.numbers.operations.kept));
  council.operations = council.operations.filter((operation) => !forgotten.includes(operation));
}

function forgetIntents(game: Game, { council }: Alliance): void {
  if (council === null) return;
  for (const member of Object.keys(council.intents)) {
    const current = (council.intents[member] ?? []).filter(({ turn }) => turn >= game.turn);
    if (current.length > 0) council.intents[member] = current;
    else delete council.intents[member];
  }
}
