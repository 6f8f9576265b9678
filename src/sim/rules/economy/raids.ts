import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { stands } from '../detection/presence';
import { atWar, friendly } from '../diplomacy/relations';
import { fleetFigures, isArmed } from '../fleets/fleetFigures';
import { stanceOf } from '../fleets/stances';

/** Guns of each power that preys on the trade of a world, in points of attack. */
export type Raiders = ReadonlyMap<FactionId, number>;

const nobody: Raiders = new Map<never, never>([]);

/**
 * Who preys on the trade of a world: armed enemies in its system, seen or not, in raiding stance,
 * while no ship of the owner or a friend stands by to escort the convoys.
 * @source invented
 */
export function raidersOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  fleetsHere: readonly Fleet[],
): Raiders {
  const { owner } = world;
  if (owner === null) return nobody;
  const raiding: Fleet[] = [];
  for (const fleet of fleetsHere) {
    if (friendly(realm, owner, fleet.faction)) {
      if (stands(realm, rules, fleet)) return nobody;
    } else if (stanceOf(fleet).raids && atWar(realm, owner, fleet.faction)) {
      if (isArmed(realm, rules, fleet)) raiding.push(fleet);
    }
  }
  if (raiding.length === 0) return nobody;
  const guns = new Map<FactionId, number>();
  for (const fleet of raiding) {
    const own = guns.get(fleet.faction) ?? 0;
    guns.set(fleet.faction, own + Math.max(1, fleetFigures(realm, rules, fleet).attack));
  }
  return guns;
}

/** What each raider carries off, by the guns it brings; what cannot be divided stays where it is. */
export function lootOf(raiders: Raiders, latinum: number): Map<FactionId, number> {
  let guns = 0;
  for (const own of raiders.values()) guns += own;
  const loot = new Map<FactionId, number>();
  for (const [faction, own] of raiders) loot.set(faction, Math.floor((latinum * own) / guns));
  return loot;
}
