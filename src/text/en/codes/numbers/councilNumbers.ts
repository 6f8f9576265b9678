/** What the numbers of Councils and their operations are for: a sentence, and the numbers it speaks of. */
export const councilNumbers: readonly (readonly [string, readonly string[]])[] = [
  ['Motions voted on in one session at most.', ['council.perSession']],
  [
    'Months a motion lies before a Council in which a member answers for itself.',
    ['council.reading'],
  ],
  [
    'Motions one member may have on the agenda, and months before a lost one may be moved again.',
    ['council.waiting', 'council.again'],
  ],
  [
    'Months for which a law, a recall or a change of the charter stands before the next of its kind.',
    ['council.settled'],
  ],
  ['Divisions kept in the books.', ['council.kept']],
  ['Influence to enter a motion, by kind.', ['council.cost']],
  ['Influence more for each motion of one’s own that waits already.', ['council.queue']],
  ['Share of the cost that whoever keeps the order of business is spared.', ['council.agenda']],
  [
    'Latinum a month, and months, of a tribute at most.',
    ['council.limits.mostTribute', 'council.limits.mostMonths'],
  ],
  ['The highest quota and tariff.', ['council.limits.mostQuota', 'council.limits.mostTariff']],
  [
    'Majorities lie between these.',
    ['council.limits.leastMajority', 'council.limits.mostMajority'],
  ],
  [
    'Points of its own interests against a motion, and of contentment lost by it, from which a vote for it has no price: of contentment at one blow, or so few where that leaves it breaking away.',
    ['council.ruin.interests', 'council.ruin.blow', 'council.ruin.fall'],
  ],
  [
    'Months of a term of office; terms in a row for one holder while another stands.',
    ['council.office.term', 'council.office.most'],
  ],
  [
    'Months before the end of a term from which one may stand for what follows.',
    ['council.office.canvass'],
  ],
  [
    'Points for another holder, for each term the present one has had.',
    ['council.office.rotation'],
  ],
  [
    'Points for each operation won in a term, and against each lost; each promise kept, and broken; the most.',
    [
      'council.office.won',
      'council.office.lost',
      'council.office.kept',
      'council.office.broken',
      'council.office.record',
    ],
  ],
  ['Months paid at once that no tribute, however long, comes to.', ['council.tribute.horizon']],
  [
    'Influence to enter a tribute, as a share of the latinum it comes to.',
    ['council.tribute.entry'],
  ],
  [
    'Share of what a tribute comes to that a bystander fears as a precedent; that a partner by treaty shares.',
    ['council.tribute.precedent', 'council.tribute.partner'],
  ],
  [
    'Share of what a bystander holds in bondage himself that he fears for when another’s is freed; of what the holder loses that weighs as lost to a common war.',
    ['council.emancipation.precedent', 'council.emancipation.common'],
  ],
  [
    'Months for which broken words, censures and failed operations count in Council, and how many of each at most.',
    ['council.conduct.lately', 'council.conduct.most'],
  ],
  [
    'A broker’s call for bids: months it stands, and until it may be given again.',
    ['council.call.stands', 'council.call.again'],
  ],
  ['Influence it costs a broker to put a motion off by a session.', ['council.putOff']],
  [
    'Points of grudge between two members from which a broker can settle their quarrel; months before a wrong is talked about, and before the same two can be reconciled again.',
    ['council.mediation.least', 'council.mediation.dated', 'council.mediation.again'],
  ],
  [
    'Share of all grudges that a settlement lets both forget; the influence it costs the broker, and the prestige it earns.',
    ['council.mediation.ease', 'council.mediation.influence', 'council.mediation.prestige'],
  ],
  [
    'Worth of each point that the other forgets by a settlement, and cost of each that one forgets oneself.',
    ['council.mediation.gain', 'council.mediation.pride'],
  ],
  [
    'What a great partner wants of its Council: so many things at most, and points of lean from which it wants one.',
    ['council.wants.most', 'council.wants.least'],
  ],
  [
    'Steps of the tariff and of a base share that a great partner wants.',
    ['council.wants.tariffStep', 'council.wants.shareStep'],
  ],
  [
    'Influence for a first word; each further one with the same member costs as much more.',
    ['council.lobby.influence'],
  ],
  [
    'Points of lean of the first word, and the share of it that each further one keeps.',
    ['council.lobby.persuade', 'council.lobby.fades', 'council.lobby.most'],
  ],
  [
    'Points of pressure between equals, and what an overwhelming power adds.',
    ['council.lobby.press', 'council.lobby.power'],
  ],
  [
    'Share of the pressed member’s sense of honour that stands against it.',
    ['council.lobby.pride'],
  ],
  [
    'Points for a motion of its own; share of the opinion of the mover that counts.',
    ['council.lean.own', 'council.lean.mover'],
  ],
  ['Points for each favour owed to the mover.', ['council.lean.favour']],
  [
    'An ultimatum: resentment, and the share of the mover’s standing whose loss is feared.',
    ['council.lean.threat', 'council.lean.loss'],
  ],
  [
    'Share of the opinion of whom a motion concerns, and of attitudes towards its matter.',
    ['council.lean.opinion', 'council.lean.attitude'],
  ],
  [
    'Share of own exhaustion, and of the enemy’s.',
    ['council.lean.exhaustion', 'council.lean.enemyWeary'],
  ],
  [
    'Points: each war being fought; each other war of the enemy; each power at his side.',
    ['council.lean.war', 'council.lean.distracted', 'council.lean.friend'],
  ],
  [
    'Points when the member fights the enemy already; each treaty that would be torn up.',
    ['council.lean.engaged', 'council.lean.treaty'],
  ],
  [
    'Most that the balance of strength, and nearness, can weigh; the distance that is neither.',
    ['council.lean.might', 'council.lean.near', 'council.lean.reach'],
  ],
  [
    'Each aim of the war not reached; share of the war score, and of a zone’s nearness.',
    ['council.lean.goal', 'council.lean.score', 'council.lean.zone'],
  ],
  ['A common cause; who commands it.', ['council.lean.cause', 'council.lean.command']],
  [
    'Share of what a change of quota or tariff costs or brings a member.',
    ['council.lean.burden', 'council.lean.gain'],
  ],
  [
    'Share of a spoil’s worth; of the gap between what was earned and what was received.',
    ['council.lean.prize', 'council.lean.earned', 'council.lean.claim'],
  ],
  [
    'Share of what a member has had beyond what it gave that speaks against it.',
    ['council.lean.fair'],
  ],
  [
    'Share of points of standing won or lost by oneself; and by a rival.',
    ['council.lean.standing', 'council.lean.rival'],
  ],
  [
    'What a base share missed whole weighs in a lean; a part of the due that is missing weighs as much of it.',
    ['council.lean.shortShare'],
  ],
  ['What keeping the partners equal is worth to the broker.', ['council.lean.balance']],
  ['Share of a monthly payment by the tariff.', ['council.lean.payment']],
  [
    'Each technology that could be learned from others, or they from oneself.',
    ['council.lean.learns', 'council.lean.teaches'],
  ],
  [
    'Against striking down what the law allows; each 1,000 million in bondage; kin in bondage; who keeps the lists.',
    ['council.lean.law', 'council.lean.slaves', 'council.lean.kin', 'council.lean.keeper'],
  ],
  [
    'One’s own election, expulsion, censure; keeping or losing the broker’s chair.',
    [
      'council.lean.candidate',
      'council.lean.expelled',
      'council.lean.censured',
      'council.lean.chair',
    ],
  ],
  [
    'Against turning a holder out of office; against a member that holds one already.',
    ['council.lean.incumbent', 'council.lean.plural'],
  ],
  [
    'Against taking a conquest from the member that holds it, for all whom it does not concern.',
    ['council.lean.possession'],
  ],
  [
    'For a reproof or worse: a member idle while others fight; each word it broke; for an expulsion, each censure before it.',
    ['council.lean.idles', 'council.lean.faithless', 'council.lean.rebuked'],
  ],
  [
    'For the end of an alliance that has no common enemy; the most that a part of the chest can weigh for it.',
    ['council.lean.needless', 'council.lean.mostChest'],
  ],
  [
    'Against an operation for a system that others want; for each that failed of late.',
    ['council.lean.othersPrize', 'council.lean.failed'],
  ],
  [
    'Share of a member’s base share that a guest would take; losing the majority of all by it; a guest who brings little.',
    ['council.lean.diluted', 'council.lean.outvotable', 'council.lean.ward'],
  ],
  [
    'Share of what a guest thinks better of one member than of the others; of the quarrel over a claim that must rest among allies.',
    ['council.lean.sway', 'council.lean.rests'],
  ],
  [
    'For expelling a member that has given an ultimatum or notice, and half of it for one that obstructs; for that member, the end of the alliance.',
    ['council.lean.door'],
  ],
  [
    'Share of discontent; the comfort of numbers.',
    ['council.lean.discontent', 'council.lean.company'],
  ],
  [
    'What any change of the constitution must overcome; any expulsion; any war.',
    ['council.lean.custom', 'council.lean.bond', 'council.lean.blood'],
  ],
  ['What a censure costs in prestige.', ['council.censurePrestige']],
  [
    'Points of a spoil’s worth for which whoever must hand it over is aggrieved once more.',
    ['council.robbery'],
  ],
  [
    'What freeing peoples brings in loyalty and prestige.',
    ['council.gratitude', 'council.freedPrestige'],
  ],
  [
    'What sharing takes off the cost of what a member knows, and the least that is left.',
    ['council.shared', 'council.sharedLeast'],
  ],
  ['Cohesion of an alliance that has lived through nothing yet.', ['cohesion.base']],
  [
    'Points of cohesion of a deed of each kind, of a month of war together, and of a step of a member’s discontent.',
    ['cohesion.points'],
  ],
  ['The most points of cohesion that each kind can be worth.', ['cohesion.most']],
  ['Months over which what is past fades to nothing.', ['cohesion.span']],
  [
    'Losses, beside those of the member who bled most, for each point that a common war can be worth.',
    ['cohesion.blood'],
  ],
  ['Points of cohesion that each level asks for.', ['cohesion.level']],
  [
    'Points below that at which a level is in danger, and months after which it falls.',
    ['cohesion.margin', 'cohesion.patience'],
  ],
  [
    'Share of the research a technology takes that common laws spare who has a teacher among the members.',
    ['cohesion.discount'],
  ],
  [
    'Points for a level by each war fought beside another member, and the most wars that count.',
    ['cohesion.lean.war', 'cohesion.lean.wars'],
  ],
  [
    'Points for common laws by each developed world of other members, and the most worlds that count.',
    ['cohesion.lean.market', 'cohesion.lean.markets'],
  ],
  [
    'Points for a level by each point of cohesion beyond what it asks for.',
    ['cohesion.lean.trust'],
  ],
  [
    'Turns between a call and the day of the strike, at least and at most.',
    ['operations.leastNotice', 'operations.mostNotice'],
  ],
  ['Turns after the day for which an operation goes on at most.', ['operations.lasts']],
  ['Operations that are over and still kept in the books.', ['operations.kept']],
  [
    'Share of its quota, as a share, that a member may lack on the day without being short.',
    ['operations.slack'],
  ],
  ['Things a member may announce for a month at most.', ['operations.intents']],
  [
    'Points a conquered world counts for in the accounts: for each size, and more when developed.',
    ['operations.worldWorth', 'operations.developedWorth'],
  ],
  [
    'Points for each 1,000 of duranium lost in ships, of troops spent, and of strength brought.',
    ['operations.shipsShare', 'operations.troopsShare', 'operations.strengthShare'],
  ],
];
