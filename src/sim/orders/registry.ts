import { assignCommander } from './assignCommander';
import { assignGovernor } from './assignGovernor';
import { createSector } from './createSector';
import { declareWar } from './declareWar';
import type { OrderDefinition } from './definition';
import { delegateWorld } from './delegateWorld';
import { demolish } from './demolish';
import { dequeue } from './dequeue';
import { enqueue } from './enqueue';
import { enqueueRefit } from './enqueueRefit';
import { holdFleet } from './holdFleet';
import { mergeFleets } from './mergeFleets';
import { moveFleet } from './moveFleet';
import { note } from './note';
import { offerPeace } from './offerPeace';
import type { OrderType } from './order';
import { pauseItem } from './pauseItem';
import { removeSector } from './removeSector';
import { renameFleet } from './renameFleet';
import { reorderQueue } from './reorderQueue';
import { repeatItem } from './repeatItem';
import { scrapShips } from './scrapShips';
import { setCloak } from './setCloak';
import { setMission } from './setMission';
import { setResearch } from './setResearch';
import { setRetreat } from './setRetreat';
import { setSectorPolicy } from './setSectorPolicy';
import { setStance } from './setStance';
import { splitFleet } from './splitFleet';
import { trade } from './trade';
import { transferShips } from './transferShips';

/** Every kind of order there is, one file each. */
export const orderRegistry: { readonly [T in OrderType]: OrderDefinition<T> } = {
  moveFleet,
  holdFleet,
  mergeFleets,
  splitFleet,
  transferShips,
  renameFleet,
  setStance,
  setRetreat,
  setCloak,
  setMission,
  assignCommander,
  scrapShips,
  enqueue,
  enqueueRefit,
  dequeue,
  reorderQueue,
  pauseItem,
  repeatItem,
  demolish,
  delegateWorld,
  assignGovernor,
  createSector,
  setSectorPolicy,
  removeSector,
  setResearch,
  trade,
  declareWar,
  offerPeace,
  note,
};

export const orderTypes = Object.keys(orderRegistry) as OrderType[];
