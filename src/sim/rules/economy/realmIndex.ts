import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { fleetsBySystem } from '../chart/places';
import type { Lookout } from '../detection/presence';
import { lookoutOf } from '../detection/presence';
import { blockaderOf, blockaders } from './blockade';
import { allHoldings, type Holdings } from './holdings';

/** What rules look up all over the realm, gathered once for a phase or a forecast. */
export interface RealmIndex {
  readonly holdings: ReadonlyMap<FactionId, Holdings>;
  /** Who seals a world off, looked for when first asked for; null when nobody does. */
  readonly blockader: (world: World) => FactionId | null;
  readonly fleets: ReadonlyMap<SystemId, readonly Fleet[]>;
  readonly lookout: Lookout;
}

/** Indexes a realm; the index holds until fleets move or worlds change hands. */
export function realmIndexOf(realm: Realm, rules: Ruleset): RealmIndex {
  const fleets = fleetsBySystem(realm);
  const lookout = lookoutOf(realm, rules);
  const blockader = blockaders(realm, rules, fleets, lookout);
  return { holdings: allHoldings(realm), blockader, fleets, lookout };
}

/** What a faction holds by an index of the realm. */
export function heldBy(realmIndex: RealmIndex, faction: FactionId): Holdings {
  return realmIndex.holdings.get(faction) ?? { worlds: [], fleets: [] };
}

/** Whether a world is sealed off; without an index of the realm it looks for itself. */
export function isBlockaded(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): boolean {
  const by = realmIndex ? realmIndex.blockader(world) : blockaderOf(realm, rules, world);
  return by !== null;
}
