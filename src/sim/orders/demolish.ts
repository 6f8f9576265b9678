import { refuse } from '../lib/refusal';
import { alterWorld } from '../rules/figures/alterWorld';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { refuseWorld } from './queueOrders';

/** Tears down one building of a world to free its slots. Nothing comes back; wonders stay. */
export const demolish: OrderDefinition<'demolish'> = {
  type: 'demolish',
  check: ({ world, building }) => isId(world) && isId(building),
  validate({ world, building }, judging) {
    const refusal = refuseWorld(judging, world);
    if (refusal) return refusal;
    if (!judging.view.worlds[world]?.buildings.includes(building)) {
      return refuse('noSuchBuilding', { world, building });
    }
    return judging.rules.buildings[building]?.unique
      ? refuse('uniqueBuilding', { building })
      : null;
  },
  apply({ world: id, building }, { realm, faction }) {
    const world = realm.worlds[id];
    const place = world?.buildings.indexOf(building) ?? -1;
    if (!world || world.owner !== faction || place < 0) return;
    alterWorld(realm, world, { buildings: world.buildings.toSpliced(place, 1) });
  },
};
