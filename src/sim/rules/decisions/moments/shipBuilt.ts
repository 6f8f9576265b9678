import * as z from 'zod/mini';
import type { FactionId, ShipClassId } from '../../../state/ids';
import { contentId, ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A ship of a class (default: of any) leaves the yards. */
    shipBuilt: { class?: ShipClassId; by?: FactionId };
  }
}

/** @source invented */
export const shipBuilt: MomentDefinition<'shipBuilt'> = {
  word: 'shipBuilt',
  schema: z.strictObject({ class: z.exactOptional(contentId), by: z.exactOptional(ownId) }),
  refers: { class: 'shipClass', by: 'faction' },
  facts: ['shipBuilt'],
  roles: { the_power: 'faction', the_world: 'world', the_system: 'system' },
  casts: ({ fact }, { class: shipClass, by }, game) => {
    if (fact.type !== 'shipBuilt') return [];
    if (!asks(shipClass, fact.class) || !asks(by, fact.faction)) return [];
    const the_system = game.worlds[fact.world]?.system ?? null;
    return [{ the_power: fact.faction, the_world: fact.world, the_system }];
  },
};
