import { compareIds } from '../../../lib/ordered';
import type { Side } from '../../../rules/battle/fighter';
import { systemOf } from '../../../rules/chart/places';
import { isArmed } from '../../../rules/fleets/fleetFigures';
import type { FactionId } from '../../../state/ids';
import type { Fought } from './fought';

/**
 * Nobody follows the beaten: unarmed fleets of a power that has lost the field wait where they are
 * instead of flying into it alone; on a lane they turn back.
 * @source invented
 */
export function callOff(fought: Fought): void {
  const { game, context, setup, result } = fought;
  if (result.victor === null) return;
  const lost: Side = result.victor === 0 ? 1 : 0;
  const beaten = setup.sides[lost].filter((faction) => foughtArmed(fought, faction));
  const [by = null] = setup.sides[result.victor];
  if (beaten.length === 0) return;
  const followers = Object.values(game.fleets).filter(
    (fleet) =>
      beaten.includes(fleet.faction) &&
      fleet.command?.route.includes(setup.system) === true &&
      !isArmed(game, context.rules, fleet),
  );
  for (const { id, name, faction, place, command } of followers.sort((a, b) =>
    compareIds(a.id, b.id),
  )) {
    if (command) command.route = place.kind === 'lane' ? [place.from] : [];
    const where = systemOf(game.chart, place);
    context.emit(
      {
        type: 'fleetHalted',
        fleet: id,
        name,
        faction,
        why: 'beaten',
        by,
        partOf: fought.record.id,
      },
      where,
      [faction],
      false,
    );
  }
}

function foughtArmed({ setup }: Fought, faction: FactionId): boolean {
  return setup.fighters.some(
    (fighter) =>
      fighter.kind !== 'world' && fighter.faction === faction && fighter.attack * fighter.shots > 0,
  );
}
