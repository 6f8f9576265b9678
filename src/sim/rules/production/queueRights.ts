import type { Refusal } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import type { QueueItem, World } from '../../state/world';
import { canBuildBuilding, canBuildShip, canDevelop, canRaiseTroops, canRefit } from './buildable';

/**
 * Why an entry of a queue could not be ordered now as it was once, or null: asked of the same rules
 * as the order, with only what was ordered before it counted as planned, so that of two that want
 * one place the first keeps it.
 * @source invented
 */
export function queueRefusal(
  realm: Realm,
  rules: Ruleset,
  world: World,
  item: QueueItem,
): Refusal | null {
  switch (item.kind) {
    case 'ship':
      return inTime(canBuildShip(realm, rules, world, item.what), item);
    case 'building':
      return canBuildBuilding(realm, rules, world, item.what, item.id);
    case 'troops':
      return canRaiseTroops(realm, rules, world);
    case 'develop':
      return canDevelop(realm, rules, world, item.id);
    case 'refit':
      return inTime(refitRefusal(realm, rules, world, item), item);
  }
}

/** A keel that was laid while the class was still built is finished. */
function inTime(refusal: Refusal | null, { done }: QueueItem): Refusal | null {
  return refusal?.code === 'noLongerBuilt' && done > 0 ? null : refusal;
}

function refitRefusal(
  realm: Realm,
  rules: Ruleset,
  world: World,
  { id, ship, what }: QueueItem,
): Refusal | null {
  const hull = ship === null ? undefined : realm.ships[ship];
  if (!hull) return { code: 'notYourShip', values: { ship: ship ?? '' } };
  return canRefit(realm, rules, world, hull, what, id);
}

/** What may come right by itself is waited for: how the queue says so. */
const waits: Readonly<Record<string, QueueItem['stalled']>> = {
  needsYard: 'yard',
  garrisonFull: 'full',
  noSlots: 'slots',
  notInOrbit: 'away',
};

/** How a refusal holds up an entry of a queue: for a while, or for good (`lapsed`). */
export function stallOf(refusal: Refusal | null): QueueItem['stalled'] {
  return refusal === null ? 'none' : (waits[refusal.code] ?? 'lapsed');
}
