/** What the numbers of alliances are for: a sentence, and the numbers it speaks of. */
export const allianceNumbers: readonly (readonly [string, readonly string[]])[] = [
  ['Influence to propose an alliance.', ['alliance.founding']],
  [
    'Points of weight of each point of published fleets and of industry, where both are one figure.',
    ['alliance.fleetWeight', 'alliance.industryWeight'],
  ],
  ['What the whole Council is worth by each source, in points of standing.', ['alliance.standing']],
  [
    'Points of prestige that a member’s name counts for before it has won any.',
    ['alliance.standing.name'],
  ],
  [
    'Points that each step of the broker’s effort moves from one partner to the other.',
    ['alliance.standing.lean'],
  ],
  ['Parity, in points from 0 to 100.', ['alliance.parity']],
  ['Points a month by which it drifts to where it is heading.', ['alliance.parity.drift']],
  ['What a broker in the chair is worth by itself.', ['alliance.parity.broker']],
  [
    'What each step of effort adds while the broker keeps the balance, and takes while it leans.',
    ['alliance.parity.effort', 'alliance.parity.leaning'],
  ],
  [
    'Share of each great partner’s opinion of the broker that counts, and the most it counts.',
    ['alliance.parity.trust', 'alliance.parity.mostTrust'],
  ],
  [
    'What each point by which one partner outweighs the other takes, as a share of a point.',
    ['alliance.parity.gap'],
  ],
  [
    'Influence a month for efforts 0 to 3; leaning costs its share more.',
    ['alliance.brokerage', 'alliance.leaningCost'],
  ],
  ['Latinum each great partner pays the broker for 100 points of parity.', ['alliance.dues.fee']],
  [
    'What each step of leaning adds to the fee of the favoured partner, and takes from the other’s.',
    ['alliance.dues.favour'],
  ],
  [
    'Latinum and influence that courting brings at full parity with partners evenly content.',
    ['alliance.dues.courtedLatinum', 'alliance.dues.courtedInfluence'],
  ],
  [
    'Share of the chest paid out each month, and of that what its keeper takes first.',
    ['alliance.dues.payout', 'alliance.dues.keeper'],
  ],
  [
    'Millions of subjects and enslaved under members’ rule for each latinum of the intendant’s tithe.',
    ['alliance.dues.tithe'],
  ],
  ['Share of a common danger that makes one glad of allies.', ['alliance.contentment.protected']],
  [
    'Below it a member may give an ultimatum; below the other it breaks away.',
    ['alliance.contentment.unhappy', 'alliance.contentment.breaking'],
  ],
  ['Turns between two reports of an unhappy member.', ['alliance.contentment.report']],
  [
    'Share of its attitudes and of its opinion of other members that counts.',
    ['alliance.contentment.attitude', 'alliance.contentment.opinion'],
  ],
  [
    'Share of the gap in standing to the stronger partner that is felt, and of that in one’s favour.',
    ['alliance.contentment.ruled', 'alliance.contentment.rules'],
  ],
  [
    'When another member can carry any motion alone, and how near it comes to that when one begins to fear it.',
    ['alliance.contentment.outweighed', 'alliance.contentment.nearMajority'],
  ],
  [
    'What a base share missed whole is felt, and the missing part of its due that is borne in silence.',
    ['alliance.contentment.shortShare', 'alliance.contentment.shortFrom'],
  ],
  [
    'Share of the difference between what it got and what it gave that is felt, and the most.',
    ['alliance.contentment.spoils', 'alliance.contentment.mostSpoils'],
  ],
  [
    'Points received by all members from which on it is felt in full.',
    ['alliance.contentment.stake'],
  ],
  [
    'Share of what it received that enriches, and the most.',
    ['alliance.contentment.enriched', 'alliance.contentment.mostEnriched'],
  ],
  [
    'Points for each step the broker leans towards it, or away.',
    ['alliance.contentment.favoured', 'alliance.contentment.slighted'],
  ],
  [
    'Points for the leader’s office, and for any other.',
    ['alliance.contentment.leads', 'alliance.contentment.office'],
  ],
  ['Points a broker lives for at full parity.', ['alliance.contentment.courted']],
  [
    'For each great partner that would do better without it, a point for each by which it would, and at most.',
    ['alliance.contentment.unneeded'],
  ],
  ['Share of the tariff that is felt.', ['alliance.contentment.dues']],
  ['Share of exhaustion that is felt.', ['alliance.contentment.weary']],
  [
    'Share of the latinum a month that its Council makes it pay, or has paid to it, that is felt.',
    ['alliance.contentment.levied'],
  ],
  [
    'Shares that count for how much a great partner needs the broker: see broker need terms.',
    ['alliance.need'],
  ],
  ['How a dangerous outsider is weighed, for founding and for contentment.', ['alliance.threat']],
  [
    'Weight of the outsider, as a share of one’s own, at which it is no danger.',
    ['alliance.threat.harmless'],
  ],
  [
    'Share of own weight for each point of danger, and the most points either way.',
    ['alliance.threat.step', 'alliance.threat.most', 'alliance.threat.least'],
  ],
  ['Opinion from which on a power is a friend and no danger.', ['alliance.threat.friend']],
  [
    'Points of opinion before that from which on it is feared less and less.',
    ['alliance.threat.befriended'],
  ],
  ['What it takes to bind one’s hands.', ['alliance.talks.reluctance']],
  ['Share of the danger that speaks for an alliance.', ['alliance.talks.threat']],
  [
    'Permille by which all together outweigh the danger, or fall short, for each point; the most for and against.',
    ['alliance.talks.step', 'alliance.talks.enough', 'alliance.talks.tooWeak'],
  ],
  [
    'What a broker’s word is worth to the stronger and to the weaker of the great partners, and the chair to the broker.',
    ['alliance.talks.guaranteeStronger', 'alliance.talks.guaranteeWeaker', 'alliance.talks.chair'],
  ],
  [
    'How far a broker’s word counts of whom one thinks nothing, and for each point of opinion more.',
    ['alliance.talks.strangersWord', 'alliance.talks.trust'],
  ],
  [
    'What the weaker partner fears without a broker, and the share of the gap in weight it fears more.',
    ['alliance.talks.distrust', 'alliance.talks.gap'],
  ],
  [
    'Share of what it gets beyond its due that counts, and the most.',
    ['alliance.talks.share', 'alliance.talks.mostShare', 'alliance.talks.leads'],
  ],
  [
    'What a share missed whole weighs; a part of the due that is missing weighs as much of it.',
    ['alliance.talks.shortShare'],
  ],
  [
    'Part of its due above which liking begins to count, and from which on it counts in full.',
    ['alliance.talks.likedFrom', 'alliance.talks.likedFully'],
  ],
  [
    'Part of its due that a member in the greatest need of the others lets go of.',
    ['alliance.talks.needGives'],
  ],
  [
    'Share of attitudes, of ambition where another leads, and of opinions of the other members.',
    ['alliance.talks.attitude', 'alliance.talks.ambition', 'alliance.talks.opinion'],
  ],
  ['Members beyond three dilute what each has.', ['alliance.talks.crowd']],
  [
    'Turns that a proposal stands for those who answer themselves.',
    ['alliance.talks.stands', 'alliance.talks.mostMembers'],
  ],
  ['The smallest share that may be offered.', ['alliance.talks.leastShare']],
  [
    'Contentment below which discontent goes so far; who leaves has said so.',
    ['alliance.discontent.below'],
  ],
  [
    'Points of contentment above a stage of discontent from which on it is left, and months a stage lasts before the next.',
    ['alliance.discontent.relief', 'alliance.discontent.patience'],
  ],
  ['Turns of truce with those one leaves in peace.', ['alliance.leaving.truce']],
  [
    'By how many points of opinion a follower prefers the leaver to the leader.',
    ['alliance.leaving.follow'],
  ],
  ['Points of contentment above which nobody follows.', ['alliance.leaving.content']],
  [
    'What a follower gives up: all the say of a Council, an office, and the share of its part of spoils not yet allotted.',
    ['alliance.leaving.say', 'alliance.leaving.office', 'alliance.leaving.spoils'],
  ],
  [
    'Points against those who remain, if they are too strong to be fought.',
    ['alliance.leaving.war'],
  ],
  ['Contentment of a member before anything else counts.', ['alliance.contentment.base']],
];
