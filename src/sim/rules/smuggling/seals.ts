import { inOrder } from '../../lib/ordered';
import type { Realm } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';
import type { Seal } from '../../state/seal';
import type { World } from '../../state/world';
import { worldsUnder } from '../chart/worlds';

/** The seal on a world, as its owner and who seals it off know it; null: there is none, or one does not know. */
export function sealOn(realm: Realm, world: WorldId): Seal | null {
  return realm.seals?.[world] ?? null;
}

/** Worlds a power seals off, in order of id. */
export function sealedBy(realm: Realm, faction: FactionId): readonly Seal[] {
  return realm.seals === undefined
    ? []
    : inOrder(realm.seals).filter((seal) => seal.by === faction);
}

/**
 * Whether a power is cut off from the open market: it has developed worlds, and every one of them has been sealed off
 * for a month. Who has none sends his agents where he likes.
 * @source invented
 */
export function isCutOff(realm: Realm, faction: FactionId): boolean {
  if (realm.seals === undefined) return false;
  const ports = portsOf(realm, faction);
  return ports.length > 0 && ports.every(({ id }) => sealOn(realm, id) !== null);
}

/** Seals on the worlds of a power, in order of id. */
export function sealsOn(realm: Realm, faction: FactionId): readonly Seal[] {
  return portsOf(realm, faction).flatMap(({ id }) => sealOn(realm, id) ?? []);
}

function portsOf(realm: Realm, faction: FactionId): World[] {
  return worldsUnder(realm, faction).filter(({ development }) => development === 'developed');
}
