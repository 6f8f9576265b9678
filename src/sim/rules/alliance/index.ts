/** What the rest of the game asks of alliances and their Councils. */

export type { AccountTerms } from './accounts';
export { accountTerms, isCommonEnemy, shareTerms } from './accounts';
export {
  agendaOf,
  draftMotion,
  findMotion,
  lapseOf,
  motionCostTerms,
  motionRefusal,
  needsCharterMajority,
  sameTerms,
  sessionOf,
} from './agenda';
export { allianceName } from './allianceName';
export { awaitingVote } from './awaitingVote';
export { brokerNeedTerms } from './brokerNeed';
export { brokersFee } from './brokersFee';
export { bidsAreCalled, callWaits } from './callOfBids';
export {
  cohesionOf,
  cohesionTerms,
  isBoundBy,
  levelAbove,
  levelRefusal,
  stepOf,
} from './cohesion';
export { contentmentOf, contentmentTerms } from './contentment';
export { type Danger, dangerTo } from './danger';
export { hasTurned, isDecisive } from './decisive';
export { discontentOf, discontentReaches, obstructs } from './discontent';
export { type DivisionForecast, forecastDivision } from './division';
export { courtship, duesOf } from './dues';
export type { FoundingPlan } from './founding';
export {
  foundingAnswer,
  foundingRefusal,
  foundingTerms,
  partnersOfPlan,
} from './founding';
export { leanOf, leanTerms, votePrice } from './leans';
export { longestLevy } from './levies';
export { lobbyCost, lobbyTerms, wordsSpoken } from './lobbying';
export { quarrelBetween, quarrelsIn, quarrelTerms } from './mediation';
export type { LeavingForecast, Staying } from './membership';
export { followersOf, followTerms, leavingTerms, stancesOf } from './membership';
export { type Mood, moodEffects, moodsAfter } from './moods';
export { motionEffects } from './motionEffects';
export { admissionPlan } from './motions/admission';
export { wrongedBy } from './motions/allotment';
export { amended } from './motions/charter';
export { holderOf, officePowersOf, officesOf } from './offices';
export type { MemberShare, OperationForecast, OperationTerms } from './operations';
export {
  isEnemyGround,
  isShort,
  openOperations,
  operationForecast,
  operationOf,
  operationRefusal,
  quotaTerms,
} from './operations';
export { type OutsidersAnswer, outsidersAnswer } from './outsiders';
export { paperStrength, paperStrengthOf } from './paperStrength';
export type { BrokerageForecast } from './parity';
export {
  brokerageCost,
  forecastBrokerage,
  greatPartners,
  parityTerms,
} from './parity';
export { partnersSought } from './partnersSought';
export { firstVote } from './reading';
export { type Remedy, remediesFor } from './remedies';
export { remedyMotion } from './remedyMotion';
export { ruinRefusal } from './ruin';
export { sharesBy, withShare } from './shares';
export { spoilsOf, spoilWorth } from './spoils';
export { standingOf, standings, standingTerms } from './standing';
export { bondageWorlds } from './subjectLaw';
export { pledgesToSecure } from './surety';
export { awaitsTerm, candidatesFor, termEnd, termLeft } from './tenure';
export { unsoldRefusal } from './unsoldVotes';
export { usualCharter } from './usualCharter';
export { isWanted, type Want, wantsOf } from './wants';
