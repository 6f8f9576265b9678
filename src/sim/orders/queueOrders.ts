import { type Refusal, refuse } from '../lib/refusal';
import type { Realm } from '../state/game';
import type { FactionId, WorldId } from '../state/ids';
import type { QueueItem, Works } from '../state/world';
import type { Judging } from './definition';

/** What all orders to a world's works ask first: that it is the faction's own. */
export function refuseWorld({ view, faction }: Judging, id: WorldId): Refusal | null {
  const world = view.worlds[id];
  if (!world || world.owner !== faction || !world.works) {
    return refuse('notYourWorld', { world: id });
  }
  return null;
}

/** What all orders to an entry of a queue ask first: that world and entry are there. */
export function refuseItem(judging: Judging, id: WorldId, item: QueueItem['id']): Refusal | null {
  const refusal = refuseWorld(judging, id);
  if (refusal) return refusal;
  const queue = judging.view.worlds[id]?.works?.queue ?? [];
  return queue.some((each) => each.id === item) ? null : refuse('unknownItem', { world: id, item });
}

/** The works of a faction's own world, or null when it has lost them. */
export function worksOf(realm: Realm, faction: FactionId, id: WorldId): Works | null {
  const world = realm.worlds[id];
  return world?.owner === faction ? world.works : null;
}

/** An entry of a faction's own queue, or null when it is gone. */
export function itemOf(
  realm: Realm,
  faction: FactionId,
  world: WorldId,
  item: QueueItem['id'],
): QueueItem | null {
  return worksOf(realm, faction, world)?.queue.find((each) => each.id === item) ?? null;
}
