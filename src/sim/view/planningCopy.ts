import { copy } from '../lib/copy';
import type { View } from './viewFor';

/**
 * A view in which orders may be planned: the faction's own things are copied, so that applying an
 * order to it leaves the view it came from untouched. What belongs to others is shared and is never
 * changed by an order.
 */
export function planningCopy(view: View): View {
  const own = <T extends object>(record: Record<string, T>, isOwn: (entity: T) => boolean) => {
    const result: Record<string, T> = {};
    for (const id in record) {
      const entity = record[id] as T;
      result[id] = isOwn(entity) ? copy(entity) : entity;
    }
    return result;
  };
  const { faction } = view;
  return {
    ...view,
    counters: { ...view.counters },
    factions: own(view.factions, (entity) => entity.id === faction),
    relations: copy(view.relations),
    worlds: own(view.worlds, (world) => world.owner === faction),
    fleets: own(view.fleets, (fleet) => fleet.faction === faction),
    ships: own(view.ships, (ship) => ship.faction === faction),
    characters: own(view.characters, (character) => character.faction === faction),
  };
}
