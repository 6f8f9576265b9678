import { required } from '../../../lib/invariant';
import type { Group } from '../../../rules/battle/setup';
import { laneLength } from '../../../rules/chart/places';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import { fleetSpeed, isArmed } from '../../../rules/fleets/fleetFigures';
import type { Fleet, Place } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { SystemId } from '../../../state/ids';
import { type Fought, tell } from './fought';

/**
 * Takes a fleet that left a battle as far along its way out as a turn carries it. It gives up
 * its mission; warships that turn their backs cost prestige.
 * @source invented
 */
export function retreat(fought: Fought, group: Group): void {
  const { game, context, setup } = fought;
  const fleet = group.fleet === null ? undefined : game.fleets[group.fleet];
  if (!fleet || fleet.ships.length === 0) return;
  const { rules } = context;
  const to = required(group.retreatTo, 'way out of a fleet that left');
  fleet.place = placeAfter(game, fleet, to, fleetSpeed(game, rules, fleet));
  if (fleet.command) {
    fleet.command.route = fleet.place.kind === 'system' ? [] : [to];
    fleet.command.mission = { kind: 'none' };
  }
  if (!group.evades && isArmed(game, rules, fleet)) {
    earnPrestige(game, rules, fleet.faction, -rules.numbers.combat.prestigeRetreat);
  }
  tell(fought, {
    type: 'fleetRetreated',
    fleet: fleet.id,
    name: fleet.name,
    faction: fleet.faction,
    towards: setup.towards,
    refuge: to,
    arrived: fleet.place.kind === 'system',
  });
}

function placeAfter(game: Game, { place }: Fleet, to: SystemId, distance: number): Place {
  const from = place.kind === 'system' ? place.system : place.to === to ? place.from : place.to;
  const length = laneLength(game.chart, from, to);
  const behind = place.kind === 'system' ? 0 : sinceFrom(place, to, length);
  const progress = behind + distance;
  return progress >= length ? { kind: 'system', system: to } : { kind: 'lane', from, to, progress };
}

function sinceFrom(place: Extract<Place, { kind: 'lane' }>, to: SystemId, length: number): number {
  return place.to === to ? place.progress : length - place.progress;
}
