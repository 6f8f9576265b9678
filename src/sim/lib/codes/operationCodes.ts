/** Why something is refused: codes of joint operations. */
export type OperationRefusal =
  | 'notCommitted'
  | 'alreadyCommitted'
  | 'noSuchOperation'
  | 'operationBegun'
  | 'tooManyIntents'
  | 'targetNotHostile'
  | 'stagingHostile'
  | 'operationUnderWay'
  | 'operationGathers'
  | 'strikeDay'
  | 'nothingOwed'
  | 'excuseStands';

/** Labels of parts of sums: codes of joint operations. */
export type OperationTerm =
  | 'operation.quota'
  | 'operation.elsewhere'
  | 'operation.enough'
  | 'operation.obstructed'
  | 'operation.tooFar'
  | 'operation.committed'
  | 'operation.enemyFleet'
  | 'operation.defences'
  | 'operation.owed'
  | 'operation.told'
  | 'cover.guard'
  | 'account.world'
  | 'account.ships'
  | 'account.troops'
  | 'account.conquests'
  | 'account.strength'
  | 'account.subsidies'
  | 'account.tribute'
  | 'share.received'
  | 'share.given';

/** Why a computer player gives an order: codes of joint operations. */
export type OperationReason =
  | 'joint.commit'
  | 'joint.gather'
  | 'joint.release'
  | 'joint.excuse'
  | 'cover'
  | 'intents';
