import type { MissionEnd } from '../../rules/fleets/missionStops';
import type { Fleet } from '../../state/fleet';
import type { TurnContext } from '../context';

/** Ends a fleet's mission, done or undone; what came of it is told elsewhere. */
export function endMission(fleet: Fleet): void {
  if (fleet.command) fleet.command.mission = { kind: 'none' };
}

/** Ends a fleet's mission and tells its owner why. */
export function giveUpMission({ emit }: TurnContext, fleet: Fleet, why: MissionEnd): void {
  const mission = fleet.command?.mission.kind ?? 'none';
  endMission(fleet);
  if (mission === 'none') return;
  const { id, faction, place } = fleet;
  const where = place.kind === 'system' ? place.system : place.to;
  const fact = { type: 'missionEnded', fleet: id, faction, mission, why } as const;
  emit(fact, where, [faction], false);
}
