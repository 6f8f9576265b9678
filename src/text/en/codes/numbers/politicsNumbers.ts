/** What the numbers of diplomacy and alliances are for: a sentence, and the numbers it speaks of. */
export const politicsNumbers: readonly (readonly [string, readonly string[]])[] = [
  ['Turns a peace is kept as a truce.', ['diplomacy.truce']],
  [
    'Influence to declare a war.',
    ['diplomacy.declareWar', 'diplomacy.exhaustionPerLoss', 'diplomacy.exhaustionRecovery'],
  ],
  ['Influence to propose an alliance.', ['alliance.founding']],
  [
    'Points of weight of each point of published fleets and of industry, where both are one figure.',
    ['alliance.fleetWeight', 'alliance.industryWeight'],
  ],
  ['What the whole Council is worth by each source, in points of standing.', ['alliance.standing']],
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
  ['When another member can carry any motion alone.', ['alliance.contentment.outweighed']],
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
  ['For each great partner that would do better without it.', ['alliance.contentment.unneeded']],
  ['Share of the tariff that is felt.', ['alliance.contentment.dues']],
  ['Share of exhaustion that is felt.', ['alliance.contentment.weary']],
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
    'Share of the difference between share and weight that counts, and the most.',
    ['alliance.talks.share', 'alliance.talks.mostShare', 'alliance.talks.leads'],
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
  ['Turns of truce with those one leaves in peace.', ['alliance.leaving.truce']],
  [
    'By how many points of opinion a follower prefers the leaver to the leader.',
    ['alliance.leaving.follow'],
  ],
  ['Points of contentment above which nobody follows.', ['alliance.leaving.content']],
  ['Turns an offer stands for somebody who answers himself.', ['deals.stands']],
  ['Offers of one power that may lie before another at a time.', ['deals.mostOffers']],
  ['Points an offer may lack to be answered with a counter-offer.', ['deals.nearMiss']],
  ['Points of worth of one unit of a stock.', ['deals.stocks']],
  [
    'Units below which a store is short, and above which it overflows; the premium.',
    ['deals.need'],
  ],
  [
    'Share of a store that is let go of at its price, and what the rest costs beside that.',
    ['deals.spare'],
  ],
  [
    'For each point of size, of richness; for 1,000 million people; for each building.',
    [
      'deals.world.perSize',
      'deals.world.perRichness',
      'deals.world.perBillion',
      'deals.world.perBuilding',
      'deals.world.developed',
    ],
  ],
  ['If most who live there are the judge’s own people.', ['deals.world.homeland']],
  ['More than it is worth to others: for whom it leaves.', ['deals.world.attachment']],
  [
    'Of the research a technology took: what knowing it is worth, what sharing it costs, and the lead lost to who is no ally.',
    ['deals.technology'],
  ],
  ['Share of the yard’s work that counts in the worth of a ship.', ['deals.shipWork']],
  [
    'For each level of a captive’s skills; for a head of state; what the captor gives up of it.',
    ['deals.prisoner'],
  ],
  ['Points of a favour owed, and the most that one member may owe another.', ['deals.favour']],
  [
    'Points of worth for a point of lean in Council; for giving one’s word on a vote at all.',
    ['deals.promise.perLean', 'deals.promise.word'],
  ],
  [
    'To go to war; what a friend in a war one fights already is worth.',
    ['deals.promise.warCost', 'deals.promise.warGain'],
  ],
  [
    'A broker’s lean, for each month: to whom it favours, or harms; its danger to the broker.',
    ['deals.promise.leanTurn', 'deals.promise.balanceTurn', 'deals.promise.leanRisk'],
  ],
  [
    'Not to be attacked, for each month: to who is spared, and to who spares.',
    ['deals.promise.sparedTurn', 'deals.promise.sparingTurn'],
  ],
  ['A world promised, as a share of one handed over.', ['deals.promise.ceded']],
  ['Worth lost for each point of broken faith remembered.', ['deals.promise.distrust']],
  ['Turns a settled promise stays on record.', ['deals.promise.recorded']],
  [
    'A broker’s voice that is sold: the anger of a partner who hears of it at once, or finds out what was kept from it.',
    ['deals.secret.envy', 'deals.secret.found'],
  ],
  [
    'Chance in a month that a secret sale comes out: by talk, and by a treaty that shares the intelligence of either side.',
    ['deals.secret.talk', 'deals.secret.shared'],
  ],
  ['What signing brings by itself; negative: what it costs.', ['deals.treaty.kinds']],
  ['For each point of opinion of the partner.', ['deals.treaty.opinion']],
  ['For each point of the attitude that bears on it.', ['deals.treaty.attitude']],
  [
    'For each enemy in common; for each enemy of the partner that is none of one’s own.',
    ['deals.treaty.commonEnemy', 'deals.treaty.foreignWar'],
  ],
  ['Turns an open treaty’s payments are counted for, at most.', ['deals.treaty.horizon']],
  [
    'Protection: to be protected, to protect, and what freedom is worth to who gives it up.',
    ['deals.treaty.protection', 'deals.treaty.burden', 'deals.treaty.independence'],
  ],
  ['For each point of exhaustion.', ['deals.peace.exhaustion']],
  [
    'For each point held against ships that stayed when they should have gone home.',
    ['deals.peace.overstayed'],
  ],
  ['For each system fought for and not won.', ['deals.peace.goal']],
  ['For each point of what a ruler thinks of war.', ['deals.peace.war']],
  [
    'Points of fear before a power of twice one’s own might, where fear bears on the matter.',
    ['deals.fear'],
  ],
  [
    'What likes and grudges add, for each point of opinion, as a share of what is asked.',
    ['deals.goodwill'],
  ],
  [
    'Worth that must change hands for a deal, or a gift, to be remembered; and once more.',
    ['deals.remembered'],
  ],
  [
    'Points while it lasts.',
    ['opinion.atWar', 'opinion.truce', 'opinion.allied', 'opinion.treaties'],
  ],
  [
    'Points for each enemy in common, and how many count at most.',
    ['opinion.commonEnemy', 'opinion.commonEnemies'],
  ],
  [
    'Points for each friend it is at war with, and how many count at most.',
    ['opinion.friendsEnemy', 'opinion.friendsEnemies'],
  ],
  [
    'Points for a power next door of twice one’s own weight or more; its share for less.',
    ['opinion.mightyNeighbour'],
  ],
  ['Distance between capitals within which powers are neighbours.', ['opinion.neighbourRange']],
  ['Millions of one’s own people in bondage that make one grievance.', ['opinion.kinMillions']],
  [
    'For what both live by or abhor, and the most it is; as much the other way where one abhors what the other lives by.',
    ['opinion.beliefs', 'opinion.mostBeliefs'],
  ],
  ['For keeping slaves.', ['opinion.bondage']],
  [
    'For each war of conquest it began and still fights, and how many count at most.',
    ['opinion.conquest', 'opinion.conquests'],
  ],
  [
    'For prestige of prestige full or more (less in proportion), as honour weighs it.',
    ['opinion.prestige', 'opinion.prestigeFull'],
  ],
  [
    'Share of what is remembered of broken words that honour adds once more.',
    ['opinion.faithless'],
  ],
  ['For being allies, as a people likes coalitions.', ['opinion.custom']],
  ['For a trade treaty, as a people likes trade.', ['opinion.trade']],
  ['For who leads the alliance in one’s own place, as ambition weighs it.', ['opinion.rival']],
  ['Share of all grudges that forgiveness takes off.', ['opinion.forgiveness']],
  [
    'Points by which what goes on weighs more from month to month, until it weighs all it is worth.',
    ['affairs.pace'],
  ],
  [
    'Within what distance worlds of two powers are in each other’s way, and how many times a system counts that both hold worlds of.',
    ['affairs.borders.range', 'affairs.borders.shared'],
  ],
  [
    'How many times a system counts to which the other came lately, and for how long.',
    ['affairs.borders.fresh', 'affairs.borders.freshFor'],
  ],
  ['Share of the friction at borders that a treaty settles.', ['affairs.borders.eases']],
  ['How much people under foreign rule weigh by their status.', ['affairs.kin']],
  [
    'How long a world taken is claimed: own from the beginning, or come to later.',
    ['affairs.claims.home', 'affairs.claims.taken'],
  ],
  [
    'How long one must have held what was not one’s own from the beginning to claim it.',
    ['affairs.claims.heldFor'],
  ],
  ['How many times a developed world that is claimed counts.', ['affairs.claims.developed']],
  [
    'Share of all might that one side may have before the others resent it: at least, and divided by the number of sides.',
    ['affairs.mastery.from', 'affairs.mastery.fair'],
  ],
  ['Each such share beyond it is once more resented.', ['affairs.mastery.step']],
  ['How many times a treaty with an enemy counts as aid to him.', ['affairs.aid']],
  [
    'Turns a treaty must have held before its keeping is remembered, each time.',
    ['treaties.keptAfter'],
  ],
  ['Most months a treaty is signed for.', ['treaties.longest']],
  [
    'Months a treaty is usually signed for, and twice that at most; none: until it is broken, if one likes.',
    ['treaties.usual'],
  ],
  [
    'Months before its end from which a treaty may be signed anew, and from which its end is told.',
    ['treaties.renewal', 'treaties.notice'],
  ],
  ['Most systems of a neutral zone.', ['treaties.zoneSystems']],
  [
    'Turns after passage has ended in which nobody is blamed for ships that have yet to go home.',
    ['treaties.withdrawal'],
  ],
  [
    'Violations by one signatory that end the armistice as broken by him.',
    ['treaties.zoneStrikes'],
  ],
  [
    'How grave it is to break a treaty: so many times treaty broken is remembered.',
    ['treaties.gravity'],
  ],
  [
    'Prestige that breaking a treaty costs for each step of its gravity.',
    ['treaties.breachPrestige'],
  ],
  [
    'Latinum that a trade treaty adds for each of the partner’s worlds in range.',
    ['treaties.latinumPerPartner'],
  ],
  ['Turns for which a wrong suffered is a cause for war.', ['treaties.causeLasts']],
  ['Systems that may be named as goals of a war.', ['treaties.goals']],
  [
    'Points for each size of a world taken, and for each system taken that was a goal.',
    ['treaties.score.worldSize', 'treaties.score.goal'],
  ],
  ['Worth in duranium of losses that make a point.', ['treaties.score.lossesPerPoint']],
  ['Points for each point of exhaustion.', ['treaties.score.exhaustion']],
  ['Worth (about a latinum) that a point of score supports in a peace.', ['treaties.score.worth']],
  ['Contentment of a member before anything else counts.', ['alliance.contentment.base']],
  ['Months for which a promise may be given at most.', ['deals.promise.mostTurns']],
  ['What peace is worth by itself to who is at war.', ['deals.peace.base']],
  [
    'What a deed remembered is worth when it happens, after how many months it is forgotten, and how much repeated ones add up to at most.',
    ['opinion.memories'],
  ],
];
