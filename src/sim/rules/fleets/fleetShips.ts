import type { Fleet, Ship } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { ShipId } from '../../state/ids';

/** The ships of a fleet that the realm knows, in the fleet's order. */
export function shipsOf(realm: Realm, fleet: Fleet): Ship[] {
  const ships: Ship[] = [];
  for (const id of fleet.ships) {
    const ship = realm.ships[id];
    if (ship) ships.push(ship);
  }
  return ships;
}

/**
 * Takes ships out of the realm. A fleet that loses its last ship is gone; its commander is free for
 * another post.
 */
export function removeShips(realm: Realm, ships: readonly ShipId[]): void {
  for (const id of ships) {
    const ship = realm.ships[id];
    if (!ship) continue;
    delete realm.ships[id];
    const fleet = realm.fleets[ship.fleet];
    if (!fleet) continue;
    fleet.ships = fleet.ships.filter((other) => other !== id);
    if (fleet.ships.length === 0) delete realm.fleets[fleet.id];
  }
}

/** Moves ships into another fleet of the same realm; a fleet left empty is gone. */
export function transferTo(realm: Realm, ships: readonly ShipId[], into: Fleet): void {
  for (const id of ships) {
    const ship = realm.ships[id];
    if (!ship || ship.fleet === into.id) continue;
    const from = realm.fleets[ship.fleet];
    if (from) {
      from.ships = from.ships.filter((other) => other !== id);
      if (from.ships.length === 0) delete realm.fleets[from.id];
    }
    ship.fleet = into.id;
    into.ships.push(id);
  }
}
