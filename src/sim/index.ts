/** The only door of the core. */

export { type ChronicleMonth, chronicleMonth, type PlayedMonth } from './chronicle/chronicleMonth';
export { chronicleOf, inDetail } from './chronicle/chronicleOf';
export type * from './chronicle/entry';
export { storiesOfMonth } from './chronicle/storiesOfMonth';
export { turningPoints } from './chronicle/turningPoints';
export { eventsFor } from './events/audience';
export type { CovertFact } from './events/covertFact';
export { digest, type Report, type Tidings } from './events/digest';
export type { EventFact, EventOf, EventType, GameEvent } from './events/event';
export type { MovementFact } from './events/movementFact';
export type { PersonFact } from './events/personFact';
export { concerns, type ReportRank, reportRanks, type Subject, subjectOf } from './events/tidings';
export { type Eyes, eyesOf } from './forecast/eyes';
export { forecastStrike } from './forecast/forecastStrike';
export type {
  Companion,
  Encounter,
  Halting,
  Odds,
  StrikeBattle,
  StrikeForecast,
  StrikeJourney,
  StrikeLanding,
  StrikePlan,
  StrikeRaid,
  StrikeSiege,
  Threat,
  Unknown,
} from './forecast/strikeForecast';
export { textCache, weakCache, withoutCaches } from './lib/cache';
export type * from './lib/codes/codes';
export { copy, deepFreeze } from './lib/copy';
export { chainHash, hashCache, hashCacheOf, hashState } from './lib/hash';
export { required } from './lib/invariant';
export { type Luck, luckOf } from './lib/luck';
export { compareIds, greatest, idsOf, inOrder, sortedBy } from './lib/ordered';
export type { Refusal } from './lib/refusal';
export type { Statement } from './lib/statement';
export { type Term, total } from './lib/terms';
export { applyOrder } from './orders/applyOrder';
export { orderTypes } from './orders/registry';
export { isOrder, validateOrder } from './orders/validateOrder';
export * from './rules/alliance';
export type { Action } from './rules/battle/action';
export type { BattleForecast, BattlePlan, ExpectedLosses } from './rules/battle/forecastBattle';
export { forecastBattle } from './rules/battle/forecastBattle';
export { type BattleEnd, type BattleOutcome, lossesOfSide } from './rules/battle/outcome';
export type { BattleRecord, Combatant } from './rules/battle/record';
export { strengthOf } from './rules/battle/strengthOf';
export { dateOf } from './rules/calendar';
export { chartIndex, isStormy } from './rules/chart/chartIndex';
export { fleetsBySystem, positionOf, systemOf } from './rules/chart/places';
export { searchLanes, wayTo } from './rules/chart/searchLanes';
export { worldsOf } from './rules/chart/worlds';
export type { Measure } from './rules/conditions/definition';
export { isMet } from './rules/conditions/isMet';
export { monthsLeft } from './rules/conditions/monthsLeft';
export { points } from './rules/conditions/points';
export { questionOf } from './rules/conditions/question';
export { conditionRegistry, simpleWords } from './rules/conditions/registry';
export { type AimStep, progressOf, stepsOf } from './rules/conditions/stepsOf';
export { partsOf } from './rules/conditions/systemsAimedAt';
export { shareOf } from './rules/conditions/worldShares';
export { contentIds } from './rules/contentIds';
export type { Answer, Hidden, Judgement } from './rules/deals/answer';
export { answerTo, spanOf } from './rules/deals/answers';
export { counterOffer, hopefulOffer, sureOffer } from './rules/deals/counterOffer';
export { type Baskets, dealRefusal, demandedWorth, offerRefusal } from './rules/deals/dealRefusal';
export { depositOf, outlayOf } from './rules/deals/deposits';
export { itemEffects } from './rules/deals/effects/itemEffects';
export { tradeEffects } from './rules/deals/effects/tradeEffects';
export { treatyEffects } from './rules/deals/effects/treatyEffects';
export { allianceOfBoth, favoursOwed } from './rules/deals/favours';
export { dealItemChoices, dealItemKinds } from './rules/deals/items/registry';
export { openPledges, pledgedVote } from './rules/deals/openPledges';
export { isInsult } from './rules/deals/patience';
export { promiseRefusal } from './rules/deals/promiseRefusal';
export { promiseKinds, promiseRules } from './rules/deals/promises/registry';
export { promisesSought, votesPromised } from './rules/deals/promisesSought';
export { type Secret, secretsOf } from './rules/deals/secrets';
export { isVoice, leakTerms, rivalsOf } from './rules/deals/soldVoice';
export { worthTerms } from './rules/deals/worth';
export { chanceToHold } from './rules/deals/worth/chanceToHold';
export { creditLeft } from './rules/deals/worth/credit';
export * from './rules/decisions';
export { isPurseOpen, storesOf } from './rules/detection/knowledge';
export type { Sighting, WorldFigures } from './rules/detection/knownThings';
export {
  asFelt,
  asSeen,
  knownStores,
  seenTogether,
  sightingOf,
  worldFigures,
} from './rules/detection/knownThings';
export { sightOf } from './rules/detection/sight';
export { attitudeOf, attitudeTerms } from './rules/diplomacy/attitudes';
export { keepsSlaves } from './rules/diplomacy/character';
export { claimsOn } from './rules/diplomacy/claims';
export {
  congressCostTerms,
  congressesIn,
  congressRefusal,
  invitedTo,
  isAwaited,
} from './rules/diplomacy/congress/congress';
export {
  congressForecast,
  type DraftForecast,
  type SideAnswer,
  type Voice,
} from './rules/diplomacy/congress/congressForecast';
export { councillorAt, courtOf, headWeight } from './rules/diplomacy/court/councillors';
export { exposureTerms, stockOf, winningTerms } from './rules/diplomacy/court/winning';
export { beholdenUntil } from './rules/diplomacy/faith';
export { guaranteeCost, guaranteesOf, guaranteeTerms } from './rules/diplomacy/guarantees';
export { insightOf, insightTerms } from './rules/diplomacy/insight';
export {
  fadedOn,
  goesOn,
  memoryKey,
  memoryOf,
  memoryPoints,
  memoryTerms,
} from './rules/diplomacy/memories';
export { opinionOf, opinionTerms } from './rules/diplomacy/opinion';
export {
  isRebellion,
  recognitionRefusal,
  statehoodTerms,
} from './rules/diplomacy/recognition';
export type { Bond } from './rules/diplomacy/relations';
export {
  atWar,
  borderOf,
  enemiesOf,
  friendly,
  mayPass,
  membersWith,
  ownedWorlds,
  relationOf,
  systemOwner,
} from './rules/diplomacy/relations';
export type { Outcry } from './rules/diplomacy/treaties';
export {
  breachPrestige,
  breachTerms,
  defendersOf,
  forbidsWar,
  treatyRefusal,
} from './rules/diplomacy/treaties';
export {
  partnerIn,
  protectorOf,
  treatiesBetween,
  treatiesOf,
  treatyBetween,
} from './rules/diplomacy/treatyLookup';
export { isRenewable, longestTerm, mayBeOpen } from './rules/diplomacy/treatyTerm';
export { payerOf, receiverOf, tributeTerms } from './rules/diplomacy/tribute';
export { trustOf, trustTerms } from './rules/diplomacy/trust';
export {
  congressesFor,
  offersFrom,
  offersTo,
  talksFor,
  waitingFor,
} from './rules/diplomacy/waiting';
export { causeFor, warRefusal } from './rules/diplomacy/warRefusal';
export { supportedWorth, warScoreOf, warScoreTerms } from './rules/diplomacy/warScore';
export { bondBetween, isPeaceful } from './rules/diplomacy/wars';
export { papersOf, zoneOver } from './rules/diplomacy/zones';
export { blockaderOf } from './rules/economy/blockade';
export { type EdictForecast, edictForecast } from './rules/economy/edictForecast';
export { edictRefusal, edictsOf, edictUpkeep, paidIn } from './rules/economy/edicts';
export type { Flow, WorldOutput, WorldYield } from './rules/economy/income';
export {
  flows,
  incomeOf,
  industryOf,
  researchOf,
  tradeGoodsOf,
  worldOutput,
  worldYield,
} from './rules/economy/income';
export type { IncomeCategory, IncomeStatement } from './rules/economy/incomeStatement';
export { incomeCategories, incomeStatement } from './rules/economy/incomeStatement';
export {
  type Commodity,
  commodities,
  type MarketSide,
  marketPrice,
  marketRoom,
  monthsToUsual,
  priceTerms,
  proceeds,
  reserveKey,
  unitsFor,
} from './rules/economy/market';
export { type RealmIndex, realmIndexOf } from './rules/economy/realmIndex';
export {
  canStudy,
  forecastResearch,
  pathTo,
  studyable,
  technologyCost,
} from './rules/economy/researchRules';
export type { Figures as EffectFigures } from './rules/effects/definition';
export { effectRegistry, effectWords } from './rules/effects/registry';
export { onDraft } from './rules/figures/derivation';
export type { Known, PowerFigure, PowerFigures } from './rules/figures/knownFigures';
export { powerFigureNames, powerFigures } from './rules/figures/knownFigures';
export { musterOf, powerRatingOf, ratingPoints, ratingPointsOf } from './rules/figures/powerRating';
export type { FleetFigures } from './rules/fleets/fleetFigures';
export { fleetFigures, fleetSpeed, fleetSpeedTerms } from './rules/fleets/fleetFigures';
export { distinct, freeFleetName } from './rules/fleets/fleetNames';
export { shipsOf } from './rules/fleets/fleetShips';
export type { FigureCache, ShipFigure, ShipFigures } from './rules/fleets/shipFigures';
export {
  classFigures,
  figureCache,
  shipFigures,
  shipFigureTerms,
} from './rules/fleets/shipFigures';
export {
  defenceTerms,
  garrisonLimit,
  garrisonLimitTerms,
  maxDefences,
  militia,
  militiaTerms,
  planetaryShields,
  recruitsOf,
  recruitTerms,
  risersOn,
} from './rules/ground/defences';
export type { InvasionForecast, TroopsNeeded } from './rules/ground/forecastInvasion';
export { forecastInvasion, troopsNeeded } from './rules/ground/forecastInvasion';
export { groundDefence, type InvasionObstacle, troopsAboard } from './rules/ground/ground';
export { type LandingMission, landingMissions } from './rules/ground/landingMissions';
export * from './rules/intelligence';
export { type Need, urgentStake } from './rules/needs/need';
export { needsAtStart, needsOf } from './rules/needs/needsOf';
export * from './rules/peoples';
export * from './rules/persons';
export { additionOf, monthsFor } from './rules/production/addition';
export {
  buildableBuildings,
  buildableShips,
  canBuildBuilding,
  canBuildShip,
  canDevelop,
  canRaiseTroops,
  canRefit,
  inOrbit,
} from './rules/production/buildable';
export {
  buildingCost,
  developCost,
  itemCost,
  refitCost,
  shipCost,
  troopsCost,
} from './rules/production/costs';
export type { GovernorPlan, GovernorWait, Treasury } from './rules/production/governorChoice';
export { governorPlan } from './rules/production/governorChoice';
export type { QueueForecast } from './rules/production/productionSites';
export { forecastQueue, forecastQueues } from './rules/production/productionSites';
export { governorOf, sectorOf } from './rules/production/sectors';
export {
  drydockLevel,
  freeSlots,
  slotsNeeded,
  slotsUsed,
  slotTerms,
  yardLevel,
} from './rules/production/slots';
export * from './rules/situations';
export * from './rules/smuggling';
export { classTraits, isHomeless, isLiberator } from './rules/traits';
export { forecastExposure, forecastMove, type MoveForecast } from './rules/travel/forecastMove';
export {
  findRoute,
  reachFrom,
  routeAlong,
  routeLength,
  startsOf,
  travellerOf,
} from './rules/travel/routes';
export { inSupply, type Supply, supplyCache, supplyOf, supplyRange } from './rules/travel/supply';
export { whyNoWay } from './rules/travel/whyNoWay';
export {
  closesBorders,
  closingOf,
  type Guest,
  guestOf,
  leaversAfter,
  withdrawalEnds,
} from './rules/travel/withdrawal';
export { boundedOptions, generateScenario, sandboxLimits } from './sandbox/generateScenario';
export { appendTurn } from './save/appendTurn';
export { checkHashes } from './save/checkHashes';
export type { Codec, Unreadable } from './save/codec';
export { contentHash } from './save/contentHash';
export { checkSeal, type Decoded, decode, decodeText } from './save/decode';
export { type Difference, difference } from './save/difference';
export { encode, fileText } from './save/encode';
export type { GameFile, Keyframe, TurnRecord } from './save/gameFile';
export { fileLimits, formatVersion, keyframeEvery, packedLimit } from './save/gameFile';
export { playable, restore, thaw } from './save/restore';
export { startFile } from './save/startFile';
export { type Verdict, verify, verifySteps } from './save/verify';
export { momentSchema, writtenEffectSchema } from './scenario/decisionSchema';
export { type Issue, type IssueCode, issue } from './scenario/issue';
export type { FileKind } from './scenario/meantAs';
export { nearest } from './scenario/nearest';
export { hasEnvoys, newGame } from './scenario/newGame';
export type * from './scenario/ownContent';
export { checkScenario, type ParsedScenario, parseScenario } from './scenario/parseScenario';
export { rulesFor } from './scenario/rulesFor';
export { gameIn, scenarioIn, textsIn } from './scenario/scenarioTexts';
export type * from './scenario/setup';
export { gaugeSchema } from './scenario/situationSchema';
export type * from './scenario/types';
export type { Atlas, AtlasSystem } from './scenario/written/atlas';
export { writtenSchema } from './scenario/written/schema';
export { shippedScenario } from './scenario/written/shippedScenario';
export type * from './state/agent';
export { covertKinds, traceKinds } from './state/agent';
export type * from './state/alliance';
export {
  allianceLevels,
  discontentStages,
  excuses,
  motionKinds,
  subjectLaws,
} from './state/alliance';
export type * from './state/character';
export { skills, tieKinds } from './state/character';
export type * from './state/chart';
export type * from './state/condition';
export type * from './state/congress';
export type * from './state/court';
export { wantKinds, winningMeans } from './state/court';
export type * from './state/dealItem';
export * from './state/decision';
export type * from './state/diplomacy';
export { memoryKinds, treatyKinds, warCauses } from './state/diplomacy';
export type { Effect as DecisionEffect, EffectShapes, EffectWord } from './state/effect';
export type * from './state/faction';
export type * from './state/fleet';
export { stances } from './state/fleet';
export type * from './state/game';
export type { Gauge, GaugeShapes, GaugeWord } from './state/gauge';
export type * from './state/ids';
export { pairKey, taggedId } from './state/ids';
export { playerNameLength, seedLength } from './state/limits';
export type { Moment, MomentShapes, MomentWord } from './state/moment';
export type * from './state/movement';
export { movementAnswers, movementDemands, movementSteps } from './state/movement';
export type * from './state/numbers';
export type * from './state/objective';
export type { GivenOrder, Order, OrderOf, OrderType, Reason, StoppedOrder } from './state/order';
export type * from './state/politics';
export type * from './state/promise';
export type * from './state/ruleset';
export { attitudes, fields, officePowers, patterns, shipRoles, stats } from './state/ruleset';
export { keyedText } from './state/schemaParts';
export type * from './state/seal';
export type * from './state/sector';
export { sectorPolicies } from './state/sector';
export type * from './state/situation';
export type * from './state/staff';
export {
  limitKinds,
  limitShapes,
  staffDomains,
  staffKey,
  staffLimitOf,
  staffModeOf,
  staffModes,
  staffParts,
} from './state/staff';
export type * from './state/stocks';
export { noStocks, stockKinds } from './state/stocks';
export type * from './state/succession';
export { contestAnswers, successionKinds } from './state/succession';
export type * from './state/temperament';
export { planKinds, soughtTreaties, tasted } from './state/temperament';
export type { View } from './state/view';
export type { KeyedText, TextKey, Wording } from './state/wording';
export type * from './state/world';
export { peopleStatuses, worldClasses } from './state/world';
export { type TraitKey, traitIds } from './traits/registry';
export { resolveTurn, type TurnOrders, type TurnResult } from './turn/resolveTurn';
export { planningCopy } from './view/planningCopy';
export { viewCache } from './view/viewCache';
export { viewFor } from './view/viewFor';
