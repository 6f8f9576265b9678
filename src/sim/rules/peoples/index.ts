/** What the core says of peoples to whoever stands outside. */

export { capacityOf, capacityTerms } from './capacity';
export { growthTerms } from './growth';
export { concernedBy, isHarsher, type LawChange } from './laws/lawChange';
export {
  type LawForecast,
  type LawMonth,
  type LawOutlook,
  lawFigures,
  lawForecast,
  lawForecasts,
} from './laws/lawForecast';
export {
  type LawHearer,
  type LawShock,
  lawHearers,
  lawPrestigeTerms,
  lawPriceTerms,
  lawShocks,
} from './laws/lawPrice';
export { lawRefusal } from './laws/lawRefusal';
export { type PeopleRow, peoplesUnder } from './laws/peoplesUnder';
export { type LawScope, lawFor, lawOn, lawsOf, rankOf } from './laws/standingLaw';
export { loyaltyTerms, unrestTerms } from './loyalty';
export { aidRefusal } from './movements/aid';
export {
  type AnswerPrice,
  answerPrice,
  answerRefusal,
  isStanding,
} from './movements/answers';
export { radicalismTerms } from './movements/answerTerms';
export { homesUnder } from './movements/demands';
export {
  forecastAnswer,
  forecastMovement,
  grantEffects,
  type MovementForecast,
  type MovementThen,
} from './movements/forecastMovement';
export { heirOf } from './movements/heirOf';
export { isLandless, leadRefusal, risingLedBy, risingsToLead } from './movements/lead';
export { type MarchPlan, marchPlan } from './movements/march';
export {
  millionsOn,
  movementsIn,
  movementsOf,
  movementsOn,
  stepRank,
  topSupport,
} from './movements/movementLookup';
export { type MovementLoss, movementLoss, stepOn } from './movements/movementLoss';
export { supportTerms } from './movements/support';
export {
  armsTerms,
  forecastRising,
  type RisingForecast,
} from './movements/uprising';
export { populationOf } from './population';
