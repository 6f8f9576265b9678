import { compareIds } from '../lib/ordered';
import type { Fleet } from '../state/fleet';
import type { Realm } from '../state/game';
import type { FactionId, SystemId, WorldId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { World } from '../state/world';
import { fleetsBySystem } from './places';
import { atWar, friendly } from './relations';
import { isArmed } from './shipFigures';
import { worldsOf } from './worlds';

/**
 * Who seals a world off: an armed enemy that shows itself in its system under orders to blockade or
 * assault, while no armed ship of the owner or a friend disputes the space and no battery of the
 * world still fires. Null when nobody does. Of several the one with the first fleet by id. Of a
 * foreign fleet whose orders are unknown the worst is assumed.
 */
export function blockaderOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  fleetsHere?: readonly Fleet[],
): FactionId | null {
  const { owner } = world;
  if (owner === null || world.defences > 0) return null;
  let blockader: FactionId | null = null;
  for (const fleet of fleetsHere ?? fleetsAt(realm, world.system)) {
    if (fleet.cloaked || !isArmed(realm, rules, fleet)) continue;
    if (friendly(realm, owner, fleet.faction)) return null;
    if (blockader === null && atWar(realm, owner, fleet.faction) && seals(fleet)) {
      blockader = fleet.faction;
    }
  }
  return blockader;
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

function seals({ command }: Fleet): boolean {
  return command === null || command.stance === 'blockade' || command.stance === 'assault';
}

/** All blockaded worlds with who seals them off, gathered once for a phase or a forecast. */
export function allBlockades(
  realm: Realm,
  rules: Ruleset,
  fleets: ReadonlyMap<SystemId, readonly Fleet[]> = fleetsBySystem(realm),
): ReadonlyMap<WorldId, FactionId> {
  const blockades = new Map<WorldId, FactionId>();
  for (const world of worldsOf(realm)) {
    const here = fleets.get(world.system);
    const by = here ? blockaderOf(realm, rules, world, here) : null;
    if (by !== null) blockades.set(world.id, by);
  }
  return blockades;
}
