import type { Realm } from '../../state/game';
import type { FactionId, FleetId, WorldId } from '../../state/ids';
import type { Stocks } from '../../state/stocks';
import { fullInsight, insightOf } from '../diplomacy/insight';

/** What the realm at hand tells of the stores of a power: all of its own, of others if shown. */
export function storesOf(realm: Realm, faction: FactionId): Stocks | null {
  const power = realm.factions[faction];
  return power?.books?.stocks ?? power?.purse ?? null;
}

/**
 * Whether one power knows another's stores: its own, an ally's, those of a court it sees into.
 * @source invented
 */
export function isPurseOpen(realm: Realm, observer: FactionId, target: FactionId): boolean {
  return insightOf(realm, observer, target) >= fullInsight;
}

/** What views say of how well they know what they show; the truth says nothing of the kind. */
interface Dated {
  readonly age?: Readonly<Record<WorldId | FleetId, number>>;
  readonly unknown?: Readonly<Record<WorldId, true>>;
  readonly unsurveyed?: Readonly<Record<WorldId, true>>;
}

/** Whether a world is known as it is now, its riches included. */
export function isWorldKnown(realm: Realm & Dated, world: WorldId): boolean {
  return isOwnerKnown(realm, world) && realm.unsurveyed?.[world] !== true;
}

/** Whether one sees whose a world is now. */
export function isOwnerKnown(realm: Realm & Dated, world: WorldId): boolean {
  return realm.age?.[world] === undefined && realm.unknown?.[world] !== true;
}

/** Whether a fleet is in sight now, or only remembered. */
export function isFleetInSight(realm: Realm & Dated, fleet: FleetId): boolean {
  return realm.fleets[fleet] !== undefined && realm.age?.[fleet] === undefined;
}
