import * as z from 'zod/mini';
import type { FactionId, SystemId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A power learns what lies in a system. */
    charted: { faction: FactionId; system: SystemId };
  }
}

/**
 * A chart found or bought.
 * @source invented
 */
export const charted: EffectDefinition<'charted'> = {
  word: 'charted',
  lapses: true,
  schema: z.strictObject({ faction: ownId, system: ownId }),
  refers: { faction: 'faction', system: 'system' },
  refusal: ({ realm }, { faction }) => livingRefusal(realm, faction),
  apply({ game, context }, { faction, system }) {
    const intel = game.factions[faction]?.books?.intel;
    if (!intel || intel.surveyed[system] !== undefined) return;
    intel.surveyed[system] = game.turn;
    for (const world of game.chart.systems[system]?.worlds ?? []) {
      context.emit({ type: 'worldSurveyed', world, by: faction }, system, [faction], false);
    }
  },
  concerns: ({ faction }) => [faction],
};
