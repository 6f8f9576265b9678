import { sortedBy } from '../../lib/ordered';
import type { Fleet, Mission } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FleetId, WorldId } from '../../state/ids';
import { troopsAboard } from './ground';

/** A fleet's part in a landing. */
export interface LandingMission {
  readonly fleet: FleetId;
  readonly mission: Extract<Mission, { kind: 'invade' }>;
}

/**
 * Shares a landing of so many points of troops out among fleets, those with most aboard first: each
 * that has a part gets its mission. `troops` null: all that are aboard.
 * @source invented
 */
export function landingMissions(
  realm: Realm,
  fleets: readonly Fleet[],
  world: WorldId,
  troops: number | null,
): LandingMission[] {
  let left = troops ?? Number.MAX_SAFE_INTEGER;
  return sortedBy(fleets, (fleet) => -troopsAboard(realm, fleet)).flatMap(
    (fleet): LandingMission[] => {
      const aboard = troopsAboard(realm, fleet);
      const landing = Math.min(left, aboard);
      left -= landing;
      if (landing <= 0) return [];
      const part = landing < aboard ? { troops: landing } : {};
      return [{ fleet: fleet.id, mission: { kind: 'invade', world, ...part } }];
    },
  );
}
