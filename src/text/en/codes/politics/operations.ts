import type { Excuse, Intent, OperationReason, OperationTerm } from '../../../../sim';

/** What a member tells its allies it is about to do; a system follows. */
export const intentNames: Readonly<Record<Intent['kind'], string>> = {
  attack: 'attack on',
  defend: 'defence of',
  gather: 'gathering at',
  raid: 'raid on',
};

/** Why a member does not bring what it owes, after “that” or a colon. */
export const excuseWords: Readonly<Record<Excuse, string>> = {
  tooFar: 'its ships cannot be there in time',
  ownFront: 'enemies stand before its own worlds',
  spent: 'it has too few sound ships left',
};

/** What an operation is called in the middle of a sentence. */
export function operationName(system: string): string {
  return `the operation against ${system}`;
}

/** Words of operations, by their codes. */
export const operationTerms: Readonly<Record<OperationTerm, string>> = {
  'operation.quota': 'Quota of the warships',
  'operation.elsewhere': 'Bound by {subject}',
  'operation.enough': 'More than its share is bound already',
  'operation.obstructed': 'It obstructs, and holds its fleets home',
  'operation.tooFar': 'Too far away to be there on the day',
  'operation.committed': 'Told off by {subject}',
  'operation.enemyFleet': 'Enemy fleet {subject}',
  'operation.defences': 'Defences of {subject}',
  'operation.owed': 'Owed to the operation',
  'operation.told': 'Told off for it so far',
  'cover.guard': 'Fighting strength of {subject} there',
  'account.world': 'Holds {subject}',
  'account.ships': 'Ships lost in the alliance’s wars',
  'account.troops': 'Troops spent',
  'account.conquests': 'Worlds taken from the enemy',
  'account.strength': 'Paper strength brought to joint operations',
  'account.subsidies': 'Payments between allies',
  'account.tribute': 'Tribute',
  'share.received': 'Share of what the wars brought',
  'share.given': 'Share of what the wars cost',
};

export const operationReasons: Readonly<Record<OperationReason, string>> = {
  'joint.commit': 'We owe the alliance ships for {target}; these can be there on the day.',
  'joint.gather': 'The allies gather at {system} before they strike {target} on turn {turn}.',
  'joint.release': '{system} is about to fall: every promise waits.',
  'joint.excuse':
    'Not all that we owe against {target} will be there on the day; the allies should hear why.',
  cover: '{faction} is losing at {system}; nothing nearer needs these ships.',
  intents: 'Allies should know what we are about to do.',
};
