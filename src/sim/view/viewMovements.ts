import { idsOf, inOrder } from '../lib/ordered';
import type { Sight } from '../rules/detection/sight';
import { isLandless } from '../rules/peoples/movements/lead';
import { stepRank } from '../rules/peoples/movements/movementLookup';
import type { Game } from '../state/game';
import type { FactionId, MovementId, WorldId } from '../state/ids';
import type { Movement } from '../state/movement';

/**
 * Movements as a power knows them. Of its own it knows all, but who sends them arms only where it watches; of others'
 * it sees who strikes or fights where it looks (who has no world: everywhere), whoever moves where its agents watch, and what it has sent there itself.
 */
export function viewMovements(
  game: Game,
  viewer: FactionId,
  sight: Sight,
  watched: ReadonlySet<WorldId>,
): Record<MovementId, Movement> | undefined {
  if (game.movements === undefined) return undefined;
  const known: Record<MovementId, Movement> = {};
  for (const movement of inOrder(game.movements)) {
    const shown =
      movement.ruler === viewer
        ? asRuled(movement)
        : asSeen(game, movement, viewer, sight, watched);
    if (shown !== null) known[movement.id] = shown;
  }
  return Object.keys(known).length === 0 ? undefined : known;
}

function asRuled({ led: _, ...movement }: Movement): Movement {
  return movement.answer?.kind === 'watch' ? movement : { ...movement, aid: {} };
}

function asSeen(
  game: Game,
  { led, ...movement }: Movement,
  viewer: FactionId,
  sight: Sight,
  watched: ReadonlySet<WorldId>,
): Movement | null {
  const sent = movement.aid[viewer];
  const landless = isLandless(game, viewer);
  const isOpen = stepRank(movement.step) >= stepRank('strike') && movement.over === undefined;
  const seen = idsOf(movement.worlds).filter((id) => {
    if (watched.has(id)) return movement.over === undefined;
    if (!isOpen) return false;
    // Who has no world hears from all who rise: they look for leaders.
    if (landless) return true;
    const system = game.worlds[id]?.system;
    return system !== undefined && sight.sees(system);
  });
  if (seen.length === 0) return null;
  return {
    ...movement,
    worlds: Object.fromEntries(
      seen.flatMap((id) => {
        const here = movement.worlds[id];
        return here ? [[id, here]] : [];
      }),
    ),
    answer: null,
    given: {},
    answeredOn: 0,
    ...(led === viewer ? { led } : {}),
    aid: sent === undefined ? {} : { [viewer]: sent },
  };
}
