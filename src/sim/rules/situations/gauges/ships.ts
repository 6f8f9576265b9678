import * as z from 'zod/mini';
import { inOrder } from '../../../lib/ordered';
import type { FactionId, SystemId } from '../../../state/ids';
import { howMany, ownId } from '../../../state/schemaParts';
import { systemOf } from '../../chart/places';
import { type GaugeDefinition, within } from './definition';

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** Ships of a power in some systems, up to so many. */
    ships: { faction: FactionId; systems: SystemId[]; full: number };
  }
}

/**
 * Who has gathered where, as far as one knows.
 * @source invented
 */
export const ships: GaugeDefinition<'ships'> = {
  word: 'ships',
  schema: z.strictObject({
    faction: ownId,
    systems: z.array(ownId).check(z.minLength(1), z.maxLength(32)),
    full: howMany,
  }),
  refers: { faction: 'faction', systems: 'system' },
  range: ({ full }) => ({ from: 0, full, most: full }),
  read(realm, _rules, { faction, systems, full }) {
    const there = inOrder(realm.fleets).filter(
      (fleet) => fleet.faction === faction && systems.includes(systemOf(realm.chart, fleet.place)),
    );
    const parts = there.map(({ id, ships: hulls }) => ({
      kind: 'ships' as const,
      fleet: id,
      amount: hulls.length,
    }));
    const sum = parts.reduce((so, { amount }) => so + amount, 0);
    return { have: within({ from: 0, full }, sum), due: null, parts };
  },
};
