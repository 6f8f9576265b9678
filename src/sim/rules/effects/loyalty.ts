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
    /** A world is more or less loyal to who rules it. */
    loyalty: { world: WorldId; points: number };
  }
}

/**
 * What a people makes of a choice.
 * @source invented
 */
export const loyalty: EffectDefinition<'loyalty'> = {
  word: 'loyalty',
  lapses: true,
  schema: z.strictObject({ world: worldOrRole, points: whole(-100, 100) }),
  refers: { world: 'world' },
  refusal: ({ realm }, { world }) =>
    (realm.worlds[world]?.owner ?? null) === null ? refuse('effectNotTheirs', { world }) : null,
  figures: ({ realm }, { world, points }) => ({ points: added(realm, world, points) }),
  apply({ game }, { world: id, points }) {
    const world = game.worlds[id];
    if (world) world.loyalty += added(game, id, points);
  },
  concerns: () => [],
};

function added(realm: Realm, world: WorldId, points: number): number {
  const before = realm.worlds[world]?.loyalty ?? 0;
  return clamp(before + points, 0, 100) - before;
}
