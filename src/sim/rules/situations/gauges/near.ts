import * as z from 'zod/mini';
import { compareIds, inOrder } from '../../../lib/ordered';
import type { Chart } from '../../../state/chart';
import type { FactionId, SystemId } from '../../../state/ids';
import { ownId, whole } from '../../../state/schemaParts';
import { chartIndex } from '../../chart/chartIndex';
import { systemOf } from '../../chart/places';
import type { GaugeDefinition } from './definition';

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** How near the fleets of a power have come to a system, in lanes, counted from so many away. */
    near: { faction: FactionId; system: SystemId; lanes: number };
  }
}

const shown = 5;

/**
 * A course that leads somewhere: the nearest fleet that one knows of counts.
 * @source invented
 */
export const near: GaugeDefinition<'near'> = {
  word: 'near',
  schema: z.strictObject({ faction: ownId, system: ownId, lanes: whole(0, 100) }),
  refers: { faction: 'faction', system: 'system' },
  range: ({ lanes }) => ({ from: 0, full: lanes, most: lanes }),
  read(realm, _rules, { faction, system, lanes }) {
    const away = lanesFrom(realm.chart, system);
    const fleets = inOrder(realm.fleets)
      .filter((fleet) => fleet.faction === faction)
      .map(({ id, place }) => ({ id, lanes: away.get(systemOf(realm.chart, place)) ?? null }))
      .flatMap((each) => (each.lanes === null ? [] : [{ fleet: each.id, amount: each.lanes }]))
      .sort((a, b) => a.amount - b.amount || compareIds(a.fleet, b.fleet));
    const [nearest] = fleets;
    if (nearest === undefined) return null;
    const parts = fleets.slice(0, shown).map((each) => ({ kind: 'lanes' as const, ...each }));
    return { have: Math.max(0, lanes - nearest.amount), due: null, parts };
  },
};

/** By how many lanes every system that can be reached is away from one. */
function lanesFrom(chart: Chart, system: SystemId): ReadonlyMap<SystemId, number> {
  const index = chartIndex(chart);
  const away = new Map<SystemId, number>([[system, 0]]);
  for (const [at, lanes] of away) {
    for (const { system: next } of index.neighbours(at)) {
      if (!away.has(next)) away.set(next, lanes + 1);
    }
  }
  return away;
}
