import type { Fleet } from '../../../state/fleet';

/**
 * Whoever fires on a world or lands on it is in the open until the cloaks go up again.
 * @source invented
 */
export function showThemselves(fleets: readonly Fleet[]): void {
  for (const fleet of fleets) fleet.cloaked = false;
}
