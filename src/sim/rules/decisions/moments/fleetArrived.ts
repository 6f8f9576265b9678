import * as z from 'zod/mini';
import type { FactionId, SystemId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { systemOwner } from '../../diplomacy/relations';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A fleet comes to a system. */
    fleetArrived: { system: SystemId; by?: FactionId };
  }
}

/** @source invented */
export const fleetArrived: MomentDefinition<'fleetArrived'> = {
  word: 'fleetArrived',
  schema: z.strictObject({ system: ownId, by: z.exactOptional(ownId) }),
  refers: { system: 'system', by: 'faction' },
  facts: ['fleetMoved'],
  roles: { the_power: 'faction', the_system: 'system', the_host: 'faction' },
  casts: ({ fact }, { system, by }, game) => {
    if (fact.type !== 'fleetMoved' || !fact.arrived || !asks(by, fact.faction)) return [];
    if (fact.path.at(-1) !== system) return [];
    return [{ the_power: fact.faction, the_system: system, the_host: systemOwner(game, system) }];
  },
};
