import { luckOf } from '../../lib/luck';
import { compareIds, greatest } from '../../lib/ordered';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import type { Lookout } from '../detection/presence';
import { lookoutOf, standsBefore } from '../detection/presence';
import { atWar, friendly } from '../diplomacy/relations';
import { stanceOf } from '../fleets/stances';

/**
 * Who seals a world off: an enemy that stands in its system in a stance that does,
 * where the owner finds it, while no ship of the owner or a friend stands there before it and no
 * battery of the world still fires. Null when nobody does. Of several powers the one with most ships
 * there, of equals by a lot of the month. Of a foreign fleet whose orders are unknown the worst is assumed.
 * @source invented
 */
export function blockaderOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  fleetsThere?: readonly Fleet[],
  lookout: Lookout = lookoutOf(realm, rules),
): FactionId | null {
  const { owner } = world;
  if (owner === null || world.defences > 0) return null;
  const fleetsHere = fleetsThere ?? fleetsAt(realm, world.system);
  const besiegers = fleetsHere.filter(
    (fleet) =>
      atWar(realm, owner, fleet.faction) &&
      stanceOf(fleet).seals &&
      standsBefore(realm, rules, fleet, owner, lookout),
  );
  if (besiegers.length === 0) return null;
  const isDisputed = fleetsHere.some(
    (fleet) =>
      friendly(realm, owner, fleet.faction) &&
      besiegers.some(({ faction }) => standsBefore(realm, rules, fleet, faction, lookout)),
  );
  return isDisputed ? null : leaderOf(realm, world, besiegers);
}

function leaderOf({ turn }: Realm, { id }: World, besiegers: readonly Fleet[]): FactionId | null {
  const ships = new Map<FactionId, number>();
  for (const { faction, ships: own } of besiegers) {
    ships.set(faction, (ships.get(faction) ?? 0) + own.length);
  }
  const [only] = ships.keys();
  if (ships.size === 1) return only ?? null;
  // What a player sees of it must come to the same: the seed, which nobody knows, has no part in it.
  const lot = (faction: FactionId) => luckOf(id, turn, 'blockade', faction).below(1000);
  return greatest(ships.keys(), (faction) => (ships.get(faction) ?? 0) * 1000 + lot(faction));
}

/** Without an index: the few fleets of one system, in order of id, and nothing sorted but them. */
function fleetsAt(realm: Realm, system: SystemId): Fleet[] {
  const here: Fleet[] = [];
  for (const id in realm.fleets) {
    const fleet = realm.fleets[id];
    if (fleet?.place.kind === 'system' && fleet.place.system === system) here.push(fleet);
  }
  return here.length < 2 ? here : here.sort((a, b) => compareIds(a.id, b.id));
}

/** Looks up who seals a world off, once for each world, for a phase or a forecast. */
export function blockaders(
  realm: Realm,
  rules: Ruleset,
  fleets: ReadonlyMap<SystemId, readonly Fleet[]>,
  lookout: Lookout,
): (world: World) => FactionId | null {
  const found = new Map<WorldId, FactionId | null>();
  return (world) => {
    let by = found.get(world.id);
    if (by === undefined) {
      const here = fleets.get(world.system);
      by = here ? blockaderOf(realm, rules, world, here, lookout) : null;
      found.set(world.id, by);
    }
    return by;
  };
}
