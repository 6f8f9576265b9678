import type { TreatyKind, TreatyTerm, WarCause } from '../../../../sim';

/** What treaties are called, for the middle of a sentence. */
export const treatyNames: Readonly<Record<TreatyKind, string>> = {
  nonAggression: 'treaty of non-aggression',
  transit: 'treaty of transit',
  trade: 'trade treaty',
  intelligence: 'treaty of shared intelligence',
  defence: 'treaty of defence',
  armistice: 'armistice',
  protectorate: 'protectorate',
  guarantee: 'guarantee of independence',
  tribute: 'treaty of tribute',
  pension: 'pension',
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
  guarantee: 'Guarantee of independence',
  tribute: 'Tribute',
  pension: 'Pension',
};

/** What a treaty is called where its parties are not told beside it: of one that binds two in two ways, who does what. */
export function treatyOf(kind: TreatyKind, first: string, second: string): string {
  switch (kind) {
    case 'protectorate':
      return `${treatyTitles[kind]}: ${first} protects ${second}`;
    case 'tribute':
      return `${treatyTitles[kind]}: ${first} pays ${second}`;
    default:
      return treatyTitles[kind];
  }
}

/** What a war is fought for, for the end of a sentence. */
export const causeNames: Readonly<Record<WarCause, string>> = {
  conquest: 'to conquer',
  brokenTreaty: 'for a treaty broken',
  defence: 'in defence of a friend',
  council: 'by vote of the Council',
  liberation: 'to free people in bondage',
  claim: 'for what it claims',
  secession: 'to leave the alliance',
  history: 'for old reasons',
};

/** Words of treaties, by their codes. */
export const treatyTerms: Readonly<Record<TreatyTerm, string>> = {
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
};
