import type { Ruleset, ShipClassId, ShipRole } from '../../../sim';

/** Ships by role. */
export type Muster = Readonly<Partial<Record<ShipRole, number>>>;

/** Counts ships by the roles of their classes. */
export function muster(rules: Ruleset, classes: Iterable<ShipClassId>): Muster {
  const ships: Partial<Record<ShipRole, number>> = {};
  for (const id of classes) {
    const role = rules.shipClasses[id]?.role;
    if (role !== undefined) ships[role] = (ships[role] ?? 0) + 1;
  }
  return ships;
}
