import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { fleetsBySystem } from '../chart/places';
import { lazySights, type Sights } from '../detection/presence';
import { blockaderOf, blockaders } from './blockade';
import { allHoldings, type Holdings } from './holdings';

/** What the economy asks of the whole realm, gathered once for a phase or a forecast. */
export interface Affairs {
  readonly holdings: ReadonlyMap<FactionId, Holdings>;
  /** Who seals a world off, looked for when first asked for; null when nobody does. */
  readonly blockader: (world: World) => FactionId | null;
  readonly fleets: ReadonlyMap<SystemId, readonly Fleet[]>;
  readonly sights: Sights;
}

/** Gathers the state of affairs; it holds until fleets move or worlds change hands. */
export function affairsOf(realm: Realm, rules: Ruleset): Affairs {
  const fleets = fleetsBySystem(realm);
  const sights = lazySights(realm, rules);
  const blockader = blockaders(realm, rules, fleets, sights);
  return { holdings: allHoldings(realm), blockader, fleets, sights };
}

/** What a faction holds in a state of affairs. */
export function heldBy(affairs: Affairs, faction: FactionId): Holdings {
  return affairs.holdings.get(faction) ?? { worlds: [], fleets: [] };
}

/** Whether a world is sealed off; without a state of affairs it looks for itself. */
export function isBlockaded(
  realm: Realm,
  rules: Ruleset,
  world: World,
  affairs?: Affairs,
): boolean {
  const by = affairs ? affairs.blockader(world) : blockaderOf(realm, rules, world);
  return by !== null;
}
