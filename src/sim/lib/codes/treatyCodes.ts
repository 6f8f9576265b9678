/** Why something is refused: codes of treaties. */
export type TreatyRefusal =
  | 'notYourTreaty'
  | 'lawsOpenTrade'
  | 'councilDecidesWar'
  | 'clientDeclaresNoWar'
  | 'tooManyGoals'
  | 'goalTwice'
  | 'war.nonAggression'
  | 'war.defence'
  | 'war.armistice'
  | 'war.protectorate'
  | 'alliesNeedNoTreaty'
  | 'treatyInWar'
  | 'treatyExists'
  | 'treatyTooLong'
  | 'treatyRunsOut'
  | 'zoneNeedsArmistice'
  | 'zoneTooLarge'
  | 'zoneHoldsSeat'
  | 'nothingPaid'
  | 'treatyPaysNothing'
  | 'councilPromisesHelp'
  | 'clientPromisesHelp'
  | 'alreadyProtected';

/** Labels of parts of sums: codes of treaties. */
export type TreatyTerm =
  | 'score.worldTaken'
  | 'score.worldLost'
  | 'score.goal'
  | 'score.goalLost'
  | 'score.theirLosses'
  | 'score.ourLosses'
  | 'score.theirExhaustion'
  | 'score.ourExhaustion'
  | 'tribute.paid'
  | 'tribute.received'
  | 'output.tradeTreaty';
