import * as z from 'zod/mini';
import { clamp } from '../../lib/integers';
import { refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { WorldId } from '../../state/ids';
import { whole } from '../../state/schemaParts';
import type { EffectDefinition } from './definition';
import { worldOrRole } from './schemaParts';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Troops on a world grow or shrink, in points of strength. */
    garrison: { world: WorldId; points: number };
  }
}

/**
 * Soldiers sent, or called away.
 * @source invented
 */
export const garrison: EffectDefinition<'garrison'> = {
  word: 'garrison',
  lapses: true,
  schema: z.strictObject({ world: worldOrRole, points: whole(-10_000, 10_000) }),
  refers: { world: 'world' },
  refusal: ({ realm }, { world }) =>
    (realm.worlds[world]?.owner ?? null) === null ? refuse('effectNotTheirs', { world }) : null,
  figures: ({ realm }, { world, points }) => ({ points: added(realm, world, points) }),
  apply({ game }, { world: id, points }) {
    const world = game.worlds[id];
    if (world) world.garrison += added(game, id, points);
  },
  concerns: () => [],
};

function added(realm: Realm, world: WorldId, points: number): number {
  const before = realm.worlds[world]?.garrison ?? 0;
  return clamp(before + points, 0, 1_000_000) - before;
}
