/** The only door of the core. */

export { eventsFor } from './events/audience';
export type { EventFact, EventOf, EventType, GameEvent } from './events/event';
export { copy, deepFreeze } from './lib/copy';
export { chainHash, hashBook, hashBookOf, hashState } from './lib/hash';
export { known } from './lib/invariant';
export type { Luck } from './lib/luck';
export { luckOf } from './lib/luck';
export { compareIds, greatest, idsOf, inOrder, sortedBy } from './lib/ordered';
export type { Term } from './lib/terms';
export { total } from './lib/terms';
export { applyOrder } from './orders/applyOrder';
export type { GivenOrder, Order, OrderOf, OrderType, Reason, Refusal } from './orders/order';
export { orderTypes } from './orders/registry';
export { isOrder, validateOrder } from './orders/validateOrder';
export type { Affairs } from './rules/affairs';
export { affairsOf } from './rules/affairs';
export type { BattleForecast, BattlePlan, ExpectedLosses } from './rules/battle/forecastBattle';
export { forecastBattle } from './rules/battle/forecastBattle';
export type { Action, BattleRecord, Combatant } from './rules/battle/record';
export { strengthOf } from './rules/battle/strengthOf';
export { blockaderOf } from './rules/blockade';
export {
  buildableBuildings,
  buildableShips,
  canBuildBuilding,
  canBuildShip,
  canDevelop,
  canRaiseTroops,
  canRefit,
  inOrbit,
} from './rules/buildable';
export { dateOf } from './rules/calendar';
export { chartIndex } from './rules/chartIndex';
export { holds, points, shareOf } from './rules/conditions';
export { contentIds } from './rules/contentIds';
export { buildingCost, developCost, itemCost, refitCost, shipCost } from './rules/costs';
export {
  defenceTerms,
  garrisonLimit,
  garrisonLimitTerms,
  maxDefences,
  militia,
  militiaTerms,
  planetaryShields,
} from './rules/defences';
export type { MoveForecast } from './rules/forecastMove';
export { forecastExposure, forecastMove } from './rules/forecastMove';
export type { InvasionForecast, InvasionObstacle } from './rules/ground';
export { forecastInvasion } from './rules/ground';
export type { Flow, WorldOutput, WorldYield } from './rules/income';
export { flows, incomeOf, industryOf, researchOf, worldOutput, worldYield } from './rules/income';
export { lowestFirst } from './rules/lowestFirst';
export { loyaltyTerms, unrestTerms } from './rules/loyalty';
export type { Commodity } from './rules/market';
export { marketRoom, proceeds } from './rules/market';
export { hasTrait } from './rules/modifiers';
export { fleetsBySystem, positionOf, systemOf } from './rules/places';
export { capacityTerms, populationOf } from './rules/population';
export type { Bond } from './rules/relations';
export {
  atWar,
  enemiesOf,
  friendly,
  mayPass,
  membersWith,
  relationOf,
  systemOwner,
} from './rules/relations';
export {
  canStudy,
  forecastResearch,
  pathTo,
  studyable,
  technologyCost,
} from './rules/researchRules';
export { shipsOf } from './rules/roster';
export { findRoute, routeLength } from './rules/routes';
export { governorOf, sectorOf } from './rules/sectors';
export type { FigureBook, FleetFigures, ShipFigure, ShipFigures } from './rules/shipFigures';
export {
  classFigures,
  figureBook,
  fleetFigures,
  fleetSpeed,
  fleetSpeedTerms,
  shipFigures,
  shipFigureTerms,
} from './rules/shipFigures';
export type { QueueForecast } from './rules/shops';
export { forecastQueue, forecastQueues } from './rules/shops';
export { sightOf } from './rules/sight';
export {
  drydockLevel,
  freeSlots,
  slotsNeeded,
  slotsUsed,
  slotTerms,
  yardLevel,
} from './rules/slots';
export type { Supply } from './rules/supply';
export { inSupply, supplyBook, supplyOf, supplyRange } from './rules/supply';
export { hasOffered } from './rules/war';
export { worldsOf } from './rules/worlds';
export { boundedOptions, generateScenario, sandboxLimits } from './sandbox/generateScenario';
export { appendTurn } from './save/appendTurn';
export { checkHashes } from './save/checkHashes';
export type { Codec, Unreadable } from './save/codec';
export type { Decoded } from './save/decode';
export { checkSeal, decode, decodeText } from './save/decode';
export type { Difference } from './save/difference';
export { difference } from './save/difference';
export { encode, fileText } from './save/encode';
export type { GameFile, Keyframe, TurnRecord } from './save/gameFile';
export { formatVersion, keyframeEvery, packedLimit } from './save/gameFile';
export { playable, restore, thaw } from './save/restore';
export { contentHash, startFile } from './save/startFile';
export type { Verdict } from './save/verify';
export { verify, verifySteps } from './save/verify';
export type { Issue, IssueCode } from './scenario/issue';
export { nearest } from './scenario/nearest';
export { newGame } from './scenario/newGame';
export type { ParsedScenario } from './scenario/parseScenario';
export { checkScenario, parseScenario } from './scenario/parseScenario';
export { rulesFor } from './scenario/rulesFor';
export { scenarioSchema } from './scenario/schema';
export type * from './scenario/types';
export type * from './state/character';
export { skills } from './state/character';
export type * from './state/chart';
export type * from './state/faction';
export { sectorPolicies } from './state/faction';
export type * from './state/fleet';
export { stances } from './state/fleet';
export type * from './state/game';
export type * from './state/ids';
export { pairKey } from './state/ids';
export type * from './state/numbers';
export type * from './state/objective';
export type * from './state/ruleset';
export { fields, shipRoles, stats } from './state/ruleset';
export type * from './state/stocks';
export { stockKinds } from './state/stocks';
export type * from './state/world';
export { worldClasses } from './state/world';
export type { TurnOrders, TurnResult } from './turn/resolveTurn';
export { resolveTurn } from './turn/resolveTurn';
export { planningCopy } from './view/planningCopy';
export { viewBook } from './view/viewBook';
export type { View } from './view/viewFor';
export { viewFor } from './view/viewFor';
