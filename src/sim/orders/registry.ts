import type { OrderType } from '../state/order';
import { aidMovement } from './aidMovement';
import { answerCongress } from './answerCongress';
import { answerContest } from './answerContest';
import { answerDeal } from './answerDeal';
import { answerFounding } from './answerFounding';
import { answerMovement } from './answerMovement';
import { assignCommander } from './assignCommander';
import { assignGovernor } from './assignGovernor';
import { breakTreaty } from './breakTreaty';
import { callBids } from './callBids';
import { callCongress } from './callCongress';
import { castVote } from './castVote';
import { commitFleet } from './commitFleet';
import { createSector } from './createSector';
import { decide } from './decide';
import { declareIntents } from './declareIntents';
import { declareWar } from './declareWar';
import type { OrderDefinition } from './definition';
import { delegate } from './delegate';
import { delegateWorld } from './delegateWorld';
import { demolish } from './demolish';
import { dequeue } from './dequeue';
import { dismissCouncillor } from './dismissCouncillor';
import { enqueue } from './enqueue';
import { enqueueRefit } from './enqueueRefit';
import { excuseFleets } from './excuseFleets';
import { executeCaptive } from './executeCaptive';
import { holdFleet } from './holdFleet';
import { instructAgent } from './instructAgent';
import { leadRising } from './leadRising';
import { leakSecret } from './leakSecret';
import { leaveAlliance } from './leaveAlliance';
import { limitStaff } from './limitStaff';
import { lobby } from './lobby';
import { mergeFleets } from './mergeFleets';
import { moveFleet } from './moveFleet';
import { nameHeir } from './nameHeir';
import { note } from './note';
import { pauseItem } from './pauseItem';
import { playOn } from './playOn';
import { proposeDeal } from './proposeDeal';
import { proposeFounding } from './proposeFounding';
import { proposeMotion } from './proposeMotion';
import { putOffMotion } from './putOffMotion';
import { recallHead } from './recallHead';
import { recognise } from './recognise';
import { recruitAgent } from './recruitAgent';
import { releaseCaptive } from './releaseCaptive';
import { removeSector } from './removeSector';
import { renameFleet } from './renameFleet';
import { reorderQueue } from './reorderQueue';
import { repeatItem } from './repeatItem';
import { runBlockade } from './runBlockade';
import { scrapShips } from './scrapShips';
import { searchAfter } from './searchAfter';
import { sendAgent } from './sendAgent';
import { setBrokerage } from './setBrokerage';
import { setCloak } from './setCloak';
import { setEdict } from './setEdict';
import { setEnvoys } from './setEnvoys';
import { setLaw } from './setLaw';
import { setMission } from './setMission';
import { setResearch } from './setResearch';
import { setRetreat } from './setRetreat';
import { setSectorPolicy } from './setSectorPolicy';
import { setStance } from './setStance';
import { splitFleet } from './splitFleet';
import { standSurety } from './standSurety';
import { trade } from './trade';
import { transferShips } from './transferShips';
import { winCouncillor } from './winCouncillor';
import { withdrawDeal } from './withdrawDeal';
import { withdrawMotion } from './withdrawMotion';

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
  runBlockade,
  setEdict,
  answerMovement,
  decide,
  aidMovement,
  leadRising,
  recruitAgent,
  sendAgent,
  instructAgent,
  searchAfter,
  setLaw,
  assignGovernor,
  createSector,
  setSectorPolicy,
  removeSector,
  setResearch,
  trade,
  declareWar,
  recognise,
  proposeDeal,
  answerDeal,
  withdrawDeal,
  breakTreaty,
  callCongress,
  answerCongress,
  setEnvoys,
  winCouncillor,
  dismissCouncillor,
  nameHeir,
  recallHead,
  answerContest,
  releaseCaptive,
  executeCaptive,
  proposeFounding,
  answerFounding,
  leaveAlliance,
  setBrokerage,
  callBids,
  putOffMotion,
  leakSecret,
  standSurety,
  proposeMotion,
  withdrawMotion,
  castVote,
  lobby,
  commitFleet,
  excuseFleets,
  declareIntents,
  delegate,
  limitStaff,
  playOn,
  note,
};

export const orderTypes = Object.keys(orderRegistry) as OrderType[];
