import type { Telling } from '../../events/telling';
import { required } from '../../lib/invariant';
import type { Game, Realm } from '../../state/game';
import {
  type FactionId,
  type FleetId,
  nextId,
  type ShipClassId,
  type SystemId,
} from '../../state/ids';
import { systemOf } from '../chart/places';
import { shipName } from '../production/launchShip';
import { freeFleetName } from './fleetNames';
import { idleCommand } from './idleCommand';
import { classFigures } from './shipFigures';

/** Ships that come to a power. */
export interface Reinforcement {
  readonly faction: FactionId;
  readonly class: ShipClassId;
  readonly count: number;
  readonly system: SystemId;
}

/**
 * Where ships meet a power that come of themselves: at its seat, else with its first fleet; null where it has neither.
 * @source invented
 */
export function rallyingPoint(realm: Realm, faction: FactionId): SystemId | null {
  const capital = realm.factions[faction]?.capital ?? null;
  const seat = capital === null ? undefined : realm.worlds[capital]?.system;
  if (seat !== undefined) return seat;
  for (const id of Object.keys(realm.fleets).sort()) {
    const fleet = realm.fleets[id];
    if (fleet?.faction === faction) return systemOf(realm.chart, fleet.place);
  }
  return null;
}

/**
 * Ships join a power as a fleet of their own, whole and manned by crews that know their work.
 * @source invented
 */
export function giveShips(
  game: Game,
  context: Telling,
  { faction, class: shipClass, count, system }: Reinforcement,
): FleetId {
  const { rules } = context;
  const figures = classFigures(game, rules, faction, shipClass);
  const place = required(game.chart.systems[system], system);
  const id = nextId(game, 'fleet', faction);
  const ships: string[] = [];
  game.fleets[id] = {
    id,
    faction,
    name: freeFleetName(game, rules, faction, place.name),
    place: { kind: 'system', system },
    ships,
    commander: null,
    cloaked: false,
    command: idleCommand(figures.endurance * 10),
  };
  for (let number = 0; number < count; number += 1) {
    const ship = nextId(game, 'ship', faction);
    game.ships[ship] = {
      id: ship,
      faction,
      name: shipName(game, rules, faction),
      class: shipClass,
      fleet: id,
      hull: figures.hull,
      crew: rules.numbers.repair.training,
      troops: 0,
    };
    ships.push(ship);
  }
  context.emit({ type: 'shipsJoined', fleet: id, faction, class: shipClass, count }, system, [
    faction,
  ]);
  return id;
}
