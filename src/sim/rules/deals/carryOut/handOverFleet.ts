import type { Telling } from '../../../events/telling';
import { required } from '../../../lib/invariant';
import { inOrder } from '../../../lib/ordered';
import type { Game } from '../../../state/game';
import type { FactionId, FleetId } from '../../../state/ids';
import { shipsOf } from '../../fleets/fleetShips';
import { idleCommand } from '../../fleets/idleCommand';

/**
 * A fleet changes its flag where it lies: ships, hulls and crews stay, the commander and the troops'
 * orders go home with the old owner.
 * @source invented
 */
export function handOverFleet(
  game: Game,
  context: Telling,
  id: FleetId,
  receiver: FactionId,
): void {
  const fleet = required(game.fleets[id], id);
  const from = fleet.faction;
  for (const ship of shipsOf(game, fleet)) {
    game.ships[ship.id] = { ...ship, faction: receiver };
  }
  game.fleets[id] = {
    ...fleet,
    faction: receiver,
    commander: null,
    cloaked: false,
    command: idleCommand(fleet.command?.supplies ?? 0),
  };
  releaseFromDuty(game, id, from);
  const where = fleet.place.kind === 'system' ? fleet.place.system : null;
  context.emit(
    { type: 'fleetHandedOver', fleet: id, from, receiver },
    where,
    [from, receiver].sort(),
  );
}

/** It escorts nobody's fleets and serves in no operation of its old owner's alliance any longer. */
function releaseFromDuty(game: Game, id: FleetId, from: FactionId): void {
  for (const { faction, command } of inOrder(game.fleets)) {
    if (faction !== from || command?.mission.kind !== 'escort') continue;
    if (command.mission.fleet === id) command.mission = { kind: 'none' };
  }
  for (const { council } of inOrder(game.alliances)) {
    for (const { fleets } of council?.operations ?? []) {
      const told = fleets[from];
      if (told?.includes(id)) fleets[from] = told.filter((each) => each !== id);
    }
  }
}
