import * as z from 'zod/mini';
import { clamp } from '../../lib/integers';
import { refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { WorldId } from '../../state/ids';
import { whole } from '../../state/schemaParts';
import type { EffectDefinition } from './definition';
import { worldOrRole } from './schemaParts';

/** The figures of a world that a choice may move. */
type WorldFigure = 'garrison' | 'loyalty' | 'unrest';

/**
 * An effect that moves one figure of a world somebody rules: by at most `asked` points in a file, and never below 0 or above `most`.
 * @source invented
 */
export function worldFigure<W extends WorldFigure>(
  word: W,
  { asked, most }: { readonly asked: number; readonly most: number },
): EffectDefinition<WorldFigure> & { readonly word: W } {
  const added = (realm: Realm, world: WorldId, points: number) => {
    const before = realm.worlds[world]?.[word] ?? 0;
    return clamp(before + points, 0, most) - before;
  };
  return {
    word,
    lapses: true,
    schema: z.strictObject({ world: worldOrRole, points: whole(-asked, asked) }),
    refers: { world: 'world' },
    refusal: ({ realm }, { world }) =>
      (realm.worlds[world]?.owner ?? null) === null ? refuse('effectNotTheirs', { world }) : null,
    figures: ({ realm }, { world, points }) => ({ points: added(realm, world, points) }),
    apply({ game }, { world: id, points }) {
      const world = game.worlds[id];
      if (world) world[word] += added(game, id, points);
    },
    concerns: () => [],
  };
}
