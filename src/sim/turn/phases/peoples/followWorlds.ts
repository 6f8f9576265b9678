import { idsOf } from '../../../lib/ordered';
import { movementsIn, movementsOf } from '../../../rules/peoples/movements/movementLookup';
import type { Game } from '../../../state/game';
import { type FactionId, nextId, type WorldId } from '../../../state/ids';
import type { Movement, MovementWorld } from '../../../state/movement';
import type { TurnContext } from '../../context';
import { endMovement } from './endMovement';

/**
 * Whoever gets a world gets its movement with it, as far as it has come: giving a world away and taking it back begins
 * nothing anew. Among its own people, and among the free, a movement has nothing to ask for.
 * @source invented
 */
export function followWorlds(game: Game, context: TurnContext): void {
  for (const { id } of movementsIn(game)) {
    const movement = game.movements?.[id];
    if (movement) follow(game, context, movement);
  }
}

function follow(game: Game, context: TurnContext, movement: Movement): void {
  const worlds: Record<WorldId, MovementWorld> = {};
  for (const id of idsOf(movement.worlds)) {
    const here = movement.worlds[id];
    const owner = game.worlds[id]?.owner ?? null;
    if (!here) continue;
    if (owner === movement.ruler) worlds[id] = here;
    else if (owner !== null) passOn(game, movement, id, here, owner);
  }
  const lost = Object.keys(worlds).length < Object.keys(movement.worlds).length;
  if (!lost) return;
  const left = { ...movement, worlds };
  game.movements = { ...game.movements, [movement.id]: left };
  if (Object.keys(worlds).length === 0) endMovement(game, context, left, 'left');
}

function passOn(
  game: Game,
  from: Movement,
  world: WorldId,
  { arms: _, ...here }: MovementWorld,
  ruler: FactionId,
): void {
  const freed = game.worlds[world]?.freedOn === game.turn;
  if (game.factions[ruler]?.species === from.species || freed) return;
  const own = movementsOf(game, ruler).find(({ species }) => species === from.species);
  const into = own ?? inherited(game, from, ruler);
  const worlds = { ...into.worlds, [world]: here };
  const radicalism = Math.max(into.radicalism, from.radicalism);
  game.movements = { ...game.movements, [into.id]: { ...into, worlds, radicalism } };
}

/** The same people with the same leader under another ruler, who has answered nothing yet. */
function inherited(game: Game, from: Movement, ruler: FactionId): Movement {
  const step = from.step === 'uprising' ? 'strike' : from.step;
  return {
    ...from,
    id: nextId(game, 'movement', ruler),
    ruler,
    step,
    worlds: {},
    answer: null,
    given: {},
    answeredOn: 0,
    aid: {},
  };
}
