import { inOrder } from '../../lib/ordered';
import type { Fleet } from '../../state/fleet';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { View } from '../../state/view';
import { paperStrength } from '../alliance/paperStrength';
import { chartIndex } from '../chart/chartIndex';
import { fleetsBySystem } from '../chart/places';
import { atWar, friendly } from '../diplomacy/relations';
import { troopsAboard } from '../ground/ground';

/** What is known to stand in a system: friends and armed enemies, by strength in points. */
export interface Presence {
  readonly friends: number;
  readonly enemies: number;
  readonly enemyShips: number;
  readonly enemyTroops: number;
  /** The enemy with most strength there; null when there is none. */
  readonly by: FactionId | null;
}

/** Looks up who stands where, in sight of a view; each system is counted once. */
export function presenceCache(view: View, rules: Ruleset): (system: SystemId) => Presence {
  const places = fleetsBySystem(view);
  const counted = new Map<SystemId, Presence>();
  return (system) => {
    let presence = counted.get(system);
    if (!presence) {
      presence = presenceOf(view, rules, places.get(system) ?? []);
      counted.set(system, presence);
    }
    return presence;
  };
}

const nobody: Presence = { friends: 0, enemies: 0, enemyShips: 0, enemyTroops: 0, by: null };

function presenceOf(view: View, rules: Ruleset, fleets: readonly Fleet[]): Presence {
  if (fleets.length === 0) return nobody;
  let [friends, enemies, enemyShips, enemyTroops, most] = [0, 0, 0, 0, 0];
  let by: FactionId | null = null;
  for (const fleet of fleets) {
    const strength = paperStrength(view, rules, fleet);
    if (friendly(view, view.faction, fleet.faction)) friends += strength;
    // What was seen there once may be anywhere by now.
    if (view.age[fleet.id] !== undefined || !atWar(view, view.faction, fleet.faction)) continue;
    enemyTroops += troopsAboard(view, fleet);
    if (strength === 0) continue;
    enemies += strength;
    enemyShips += fleet.ships.length;
    if (strength > most) [most, by] = [strength, fleet.faction];
  }
  return { friends, enemies, enemyShips, enemyTroops, by };
}

/** The systems a lane leads to, in order of id. */
export function nextTo(view: View, system: SystemId): SystemId[] {
  return chartIndex(view.chart)
    .neighbours(system)
    .map((way) => way.system)
    .sort();
}

export function ownFleets(view: View): Fleet[] {
  return inOrder(view.fleets).filter(({ faction }) => faction === view.faction);
}
