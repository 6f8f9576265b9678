import type { TreatyKind, TreatyRefusal, TreatyTerm, WarCause } from '../../../../sim';

/** What treaties are called, for the middle of a sentence. */
export const treatyNames: Readonly<Record<TreatyKind, string>> = {
  nonAggression: 'treaty of non-aggression',
  transit: 'treaty of transit',
  trade: 'trade treaty',
  intelligence: 'treaty of shared intelligence',
  defence: 'treaty of defence',
  armistice: 'armistice',
  protectorate: 'protectorate',
  tribute: 'treaty of tribute',
};

/** What treaties are called where they stand by themselves. */
export const treatyTitles: Readonly<Record<TreatyKind, string>> = {
  nonAggression: 'Non-aggression',
  transit: 'Passage',
  trade: 'Trade',
  intelligence: 'Shared intelligence',
  defence: 'Defence',
  armistice: 'Armistice with a neutral zone',
  protectorate: 'Protectorate',
  tribute: 'Tribute',
};

/** What a war is fought for, for the end of a sentence. */
export const causeNames: Readonly<Record<WarCause, string>> = {
  conquest: 'to conquer',
  brokenTreaty: 'for a treaty broken',
  defence: 'in defence of a friend',
  council: 'by vote of the Council',
  liberation: 'to free people in bondage',
  secession: 'to leave the alliance',
  history: 'for old reasons',
};

/** Words of treaties: terms of sums, refusals, reasons of the computer, units of numbers. */
export const treatiesWords = {
  terms: {
    'score.worldTaken': 'Took {subject}',
    'score.worldLost': 'Lost {subject}',
    'score.goal': '{subject} was a goal of the war',
    'score.goalLost': '{subject} was a goal of theirs',
    'score.theirLosses': 'Their losses',
    'score.ourLosses': 'Our losses',
    'score.theirExhaustion': 'They are weary of war',
    'score.ourExhaustion': 'We are weary of war',
    'tribute.paid': 'Paid by treaty to {subject}',
    'tribute.received': 'Received by treaty from {subject}',
    'output.tradeTreaty': 'Trade treaty with {subject}: its worlds in range',
  } satisfies Readonly<Record<TreatyTerm, string>>,
  refusals: {
    notYourTreaty: 'You have signed no such treaty.',
    councilDecidesWar: 'Your alliance leaves war to its Council: move it there.',
    clientDeclaresNoWar: 'You stand under the protection of {faction} and may not begin a war.',
    tooManyGoals: 'A war may have {limit} goals at most.',
    goalTwice: 'A goal is named twice.',
    'war.nonAggression':
      '{member} and {faction} have a treaty of non-aggression. It must be broken first.',
    'war.defence': '{member} and {faction} have a treaty of defence. It must be broken first.',
    'war.armistice': '{member} and {faction} have an armistice. It must be broken first.',
    'war.protectorate':
      '{member} and {faction} are protector and client. The treaty must be broken first.',
    alliesNeedNoTreaty: 'Members of one alliance have this already.',
    treatyInWar: 'You are at war with {faction}: peace or an armistice first.',
    treatyExists: 'You have such a treaty with {faction} already.',
    treatyTooLong: 'A treaty is signed for {longest} turns at most, or for good.',
    zoneNeedsArmistice: 'Only an armistice has a neutral zone.',
    zoneTooLarge: 'A neutral zone has {limit} systems at most.',
    zoneHoldsSeat: '{system} is the seat of one of you: no neutral zone can hold it.',
    nothingPaid: 'A tribute must name what is paid.',
    treatyPaysNothing: 'Nothing is paid by this kind of treaty.',
    councilPromisesHelp: '{faction} has left war to a Council and cannot promise help alone.',
    clientPromisesHelp: '{faction} is a client and cannot promise help.',
    alreadyProtected: '{faction} has a protector already.',
  } satisfies Readonly<Record<TreatyRefusal, string>>,
};
