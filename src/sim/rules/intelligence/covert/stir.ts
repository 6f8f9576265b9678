import { clamp } from '../../../lib/integers';
import { inOrder } from '../../../lib/ordered';
import type { Game } from '../../../state/game';
import type { MovementId } from '../../../state/ids';
import type { Done, Posting } from './definition';

/** Movements on the world an agent lives on. */
export function movementsThere({ realm, agent: { station } }: Posting): MovementId[] {
  if (station.kind !== 'world') return [];
  return inOrder(realm.movements ?? {})
    .filter(({ over, worlds }) => over === undefined && worlds[station.world] !== undefined)
    .map(({ id }) => id);
}

/** Moves the support of a movement on the world of an agent by so many points. */
export function moveSupport({ game, agent }: Done, target: string | null, points: number): void {
  if (target === null || agent.station.kind !== 'world') return;
  const movement = game.movements?.[target];
  const here = movement?.worlds[agent.station.world];
  if (!movement || !here) return;
  const support = clamp(here.support + points, 0, 100);
  const worlds = { ...movement.worlds, [agent.station.world]: { ...here, support } };
  replace(game, target, { ...movement, worlds });
}

function replace(
  game: Game,
  id: MovementId,
  movement: NonNullable<Game['movements']>[MovementId],
): void {
  game.movements = { ...game.movements, [id]: movement };
}
