/** Why something is refused: codes of decisions and their effects. */
export type DecisionRefusal =
  | 'noSuchDecision'
  | 'decisionComing'
  | 'noSuchOption'
  | 'optionClosed'
  | 'effectGone'
  | 'effectNoAlliance'
  | 'effectNotAllied'
  | 'effectNoBroker'
  | 'effectNoTreaty'
  | 'effectFriends'
  | 'effectAtWar'
  | 'effectNoWar'
  | 'effectNotTheirs'
  | 'effectSeat'
  | 'effectNoPlace'
  | 'effectLawHolds'
  | 'effectNoMovement'
  | 'effectNoAgent'
  | 'effectPersonAway'
  | 'effectOwnPerson'
  | 'effectHead';

/** Labels of parts of sums: codes of decisions. */
export type DecisionTerm =
  | 'stake.decision'
  | 'weight.base'
  | 'weight.when'
  | 'weight.temperament'
  | 'weight.attitude';

/** Why a computer player decides so. */
export type DecisionReason = 'decide.weight' | 'decide.only';
