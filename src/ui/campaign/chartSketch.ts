import type { FactionId, Scenario } from '../../sim';

/** A star chart reduced to what a small drawing needs. */
export interface ChartSketch {
  /** Tenths of a light year, +y upward. */
  readonly systems: readonly {
    readonly x: number;
    readonly y: number;
    readonly owner: FactionId | null;
  }[];
  /** Lanes as pairs of places in the list of systems. */
  readonly lanes: readonly (readonly number[])[];
}

/** The sketch of a scenario that is at hand; a developed world's flag goes before an outpost's. */
export function sketchOf({ map, worlds }: Scenario): ChartSketch {
  const owners = new Map<string, FactionId>();
  for (const { system, owner, development } of worlds) {
    if (owner !== null && (development === 'developed' || !owners.has(system)))
      owners.set(system, owner);
  }
  const places = new Map(map.systems.map(({ id }, place) => [id, place]));
  return {
    systems: map.systems.map(({ id, x, y }) => ({ x, y, owner: owners.get(id) ?? null })),
    lanes: map.lanes.map(([a, b]) => [places.get(a) ?? 0, places.get(b) ?? 0]),
  };
}
