import type { Building } from '../sim';
import { defenceBuildings } from './buildings/defenceBuildings';
import { fleetBuildings } from './buildings/fleetBuildings';
import { industryBuildings } from './buildings/industryBuildings';
import { innerWonders } from './buildings/innerWonders';
import { outerWonders } from './buildings/outerWonders';
import { stateBuildings } from './buildings/stateBuildings';
import { tradeBuildings } from './buildings/tradeBuildings';
import { byId } from './byId';

const list = [
  ...industryBuildings,
  ...fleetBuildings,
  ...tradeBuildings,
  ...stateBuildings,
  ...defenceBuildings,
  ...innerWonders,
  ...outerWonders,
] as const;

export type BuildingKey = (typeof list)[number]['id'];

/** Every building and wonder, by id. */
export const buildings = byId<Building>(list);
