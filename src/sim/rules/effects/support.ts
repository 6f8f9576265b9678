import * as z from 'zod/mini';
import { clamp } from '../../lib/integers';
import { refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { WorldId } from '../../state/ids';
import type { Movement } from '../../state/movement';
import { whole } from '../../state/schemaParts';
import { movementsOn } from '../peoples/movements/movementLookup';
import type { EffectDefinition } from './definition';
import { worldOrRole } from './schemaParts';

declare module '../../state/effect' {
  interface EffectShapes {
    /** The movements of peoples on a world gain or lose followers there, in points of 100. */
    support: { world: WorldId; points: number };
  }
}

/**
 * A choice that draws people to a movement, or away from it.
 * @source invented
 */
export const support: EffectDefinition<'support'> = {
  word: 'support',
  lapses: true,
  schema: z.strictObject({ world: worldOrRole, points: whole(-100, 100) }),
  refers: { world: 'world' },
  refusal: ({ realm }, { world }) =>
    movementsAt(realm, world).length === 0 ? refuse('effectNoMovement', { world }) : null,
  figures: ({ realm }, { world, points }) => ({
    points:
      Math.max(
        0,
        ...movementsAt(realm, world).map((each) => Math.abs(added(each, world, points))),
      ) * Math.sign(points),
  }),
  apply({ game }, { world, points }) {
    for (const movement of movementsAt(game, world)) {
      const here = movement.worlds[world];
      if (!here) continue;
      const worlds = {
        ...movement.worlds,
        [world]: { ...here, support: here.support + added(movement, world, points) },
      };
      game.movements = { ...game.movements, [movement.id]: { ...movement, worlds } };
    }
  },
  concerns: () => [],
};

function movementsAt(realm: Realm, id: WorldId): readonly Movement[] {
  const world = realm.worlds[id];
  return world === undefined ? [] : movementsOn(realm, world);
}

function added({ worlds }: Movement, world: WorldId, points: number): number {
  const before = worlds[world]?.support ?? 0;
  return clamp(before + points, 0, 100) - before;
}
