import type { LimitKind } from '../../../sim';
import type { LimitDefinition } from './definition';
import { floor } from './floor';
import { homeFleets } from './homeFleets';
import { keepShips } from './keepShips';
import { keepTechnologies } from './keepTechnologies';
import { keepTreaties } from './keepTreaties';
import { keepWorlds } from './keepWorlds';
import { noWar } from './noWar';
import { spareFleet } from './spareFleet';
import { spend } from './spend';

/** Every limit that a person can set, one file each. */
export const limitRegistry: { readonly [K in LimitKind]: LimitDefinition<K> } = {
  noWar,
  keepTreaties,
  keepWorlds,
  keepTechnologies,
  keepShips,
  floor,
  spend,
  homeFleets,
  spareFleet,
};
