import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../lib/refusal';
import type { EffectShapes } from '../../state/effect';
import type { FactionId, WorldId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { cedeWorld } from '../deals/carryOut/cedeWorld';
import type { EffectDefinition, Weighing } from './definition';
import { livingRefusal } from './living';
import { worldOrRole } from './schemaParts';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A world passes from who rules it to another, with all that stands on it. Nobody's seat does. */
    worldCeded: { world: WorldId; to: FactionId };
  }
}

/**
 * A world as the price of a choice.
 * @source invented
 */
export const worldCeded: EffectDefinition<'worldCeded'> = {
  word: 'worldCeded',
  schema: z.strictObject({ world: worldOrRole, to: ownId }),
  refers: { world: 'world', to: 'faction' },
  refusal,
  apply({ game, context }, { world, to }) {
    cedeWorld(game, context, world, to);
  },
  concerns: ({ to }) => [to],
};

function refusal(
  { realm }: Weighing,
  { world: id, to }: EffectShapes['worldCeded'],
): Refusal | null {
  const owner = realm.worlds[id]?.owner ?? null;
  if (owner === null || owner === to) return refuse('effectNotTheirs', { world: id });
  if (realm.factions[owner]?.capital === id) return refuse('effectSeat', { world: id });
  return livingRefusal(realm, to);
}
