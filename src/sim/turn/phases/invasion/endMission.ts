import type { Fleet } from '../../../state/fleet';

/** Gives up a fleet's mission: it is done, or has become impossible. */
export function endMission(fleet: Fleet): void {
  if (fleet.command) fleet.command.mission = { kind: 'none' };
}
