/** What the numbers of diplomacy and deals are for: a sentence, and the numbers it speaks of. */
export const politicsNumbers: readonly (readonly [string, readonly string[]])[] = [
  ['Turns a peace is kept as a truce.', ['diplomacy.truce']],
  [
    'Influence to declare a war.',
    ['diplomacy.declareWar', 'diplomacy.exhaustionPerLoss', 'diplomacy.exhaustionRecovery'],
  ],
  ['Turns an offer stands for somebody who answers himself.', ['deals.stands']],
  ['Offers of one power that may lie before another at a time.', ['deals.mostOffers']],
  ['Points an offer may lack to be answered with a counter-offer.', ['deals.nearMiss']],
  [
    'Points an offer must lack to be an insult, and of insults remembered at which a court hears no offers.',
    ['deals.patience'],
  ],
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
  [
    'How long a lesson given by a deal keeps a power busy: each further one counts for half of the one before to who learns.',
    ['deals.lessons.span'],
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
  [
    'A world promised, as a share of one handed over; and what is left of that where it is owed only if its giver holds it then.',
    ['deals.promise.ceded', 'deals.promise.held'],
  ],
  [
    'How likely a power is thought to win a world it does not hold: for each point of score in the war for it, by hope alone, of a seat of power, of nobody’s world, and at most.',
    ['deals.promise.unheld'],
  ],
  [
    'Distance between seats as far as which might reaches in full; at twice that it is nothing.',
    ['deals.promise.reach'],
  ],
  ['Months of war after which a war promised is kept.', ['deals.promise.fought']],
  [
    'Points that the bare word of a power is good for, and more for each point of promises kept that is remembered.',
    ['deals.promise.credit'],
  ],
  ['What it costs to set a deposit aside.', ['deals.promise.setAside']],
  [
    'Opinion of the wronged from which a court hears from him of a broken promise.',
    ['deals.promise.heard'],
  ],
  ['Worth lost for each point of broken faith remembered.', ['deals.promise.distrust']],
  ['Turns a settled promise stays on record.', ['deals.promise.recorded']],
  [
    'Influence it costs a broker to guarantee a promise, and latinum that who breaks it pays.',
    ['deals.surety.influence', 'deals.surety.fine'],
  ],
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
  [
    'Protection: to be protected, to protect, and what freedom is worth to who gives it up.',
    ['deals.treaty.protection', 'deals.treaty.burden', 'deals.treaty.independence'],
  ],
  [
    'How long treaties with one court share the goodwill that signs them: each further one counts for half of the one before.',
    ['deals.papers.span'],
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
    'Worth that must be got by a deal, or given above what is asked for it as a gift, to be remembered; and how many times a gift counts at most.',
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
    'Influence a law on a people costs: one that makes somebody’s lot harder, one that does not; and for each step down of 1,000 million people.',
    ['laws.harsher', 'laws.gentler', 'laws.perBillion'],
  ],
  [
    'Months from one step down to the next; steps up are taken at once. For how long a law that raised somebody may not be made harsher.',
    ['laws.step', 'laws.held'],
  ],
  ['How long bondage must have lasted for who ends it to be thanked.', ['laws.thanked']],
  [
    'What each step down costs at once on a world that is all of that people: loyalty and unrest; more loyalty, and prestige for each world, where they are to be put in bondage.',
    ['laws.loyalty', 'laws.unrest', 'laws.bondage', 'laws.prestige'],
  ],
  [
    'Attitude to bondage, without sign, from which courts that have no part in it remember who gives people into bondage or out of it.',
    ['laws.abhors'],
  ],
  ['Millions in bondage for whom one latinum of guards is paid a month.', ['laws.guarded']],
  [
    'More ore for each 1,000 million in bondage on a world, and at most.',
    ['laws.mines', 'laws.minesMost'],
  ],
  [
    'What is missing of the work of those who were let out of bondage, fading evenly over so many months.',
    ['laws.slump', 'laws.slumpFades'],
  ],
  ['Loyalty of a people whose kin its own ruler holds in bondage, by its share.', ['laws.kin']],
  ['Births by status, as a share of what they would be in freedom.', ['laws.births']],
  [
    'Of those in bondage, how many flee in a month, where a world of their own kind takes them in.',
    ['laws.flight'],
  ],
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
    'How long a world is claimed that was promised and not handed over.',
    ['affairs.claims.promised'],
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
  ['Councillors of a court, at most.', ['court.seats']],
  ['Weight of each councillor in what a court thinks; the rest is the head’s.', ['court.weight']],
  ['How long who has left a seat at court sits on none.', ['court.barred']],
  ['How long a councillor keeps to what he wants, unless it is granted.', ['court.want.kept']],
  [
    'Points of what a councillor wants, before his weight: in opinion, in deals, and in contentment without an office.',
    ['court.want.opinion', 'court.want.deal', 'court.want.office'],
  ],
  ['Opinion of a power at which a councillor may want war with it.', ['court.want.hated']],
  [
    'How many times a councillor’s own nature counts beside the custom of his people, and points by which he wants less what a colleague wants.',
    ['court.want.own', 'court.want.shared'],
  ],
  [
    'Share of a wrong that touches his want which a councillor adds by his weight.',
    ['court.grudge'],
  ],
  [
    'What it costs to win a councillor of even temper.',
    ['court.win.flattery', 'court.win.bribery'],
  ],
  [
    'Points that a councillor’s voice is worth to who won it, before his weight.',
    ['court.win.points'],
  ],
  [
    'How long a councillor who was won speaks for it, less from month to month.',
    ['court.win.span'],
  ],
  [
    'What is added to the price for each point of honour, each time he was won before and each friend at his court, and while the two are at war; and the least share of it.',
    ['court.win.honour', 'court.win.again', 'court.win.war', 'court.win.least'],
  ],
  [
    'Chance a month that a bribe comes to light: at any court, for each power that shares intelligence with it, for each of its allies at war with the briber, and at most.',
    ['court.exposure'],
  ],
  [
    'What it costs to dismiss a councillor.',
    ['court.dismissal.influence', 'court.dismissal.prestige'],
  ],
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
  [
    'Influence a month that guaranteeing a power costs, and so much more for each further one.',
    ['treaties.guarantee'],
  ],
  [
    'What a guarantee is worth to the ward for each point of its danger, and to the guarantor for each point of its dislike of that danger.',
    ['deals.treaty.safety', 'deals.treaty.contains'],
  ],
  ['What standing by a ward weighs, and again for each war it is in.', ['deals.treaty.risk']],
  ['Turns for which a wrong suffered is a cause for war.', ['treaties.causeLasts']],
  [
    'Turns for which who gets something by a deal breaks faith if he makes war on who gave it.',
    ['treaties.faith'],
  ],
  ['Systems that may be named as goals of a war.', ['treaties.goals']],
  [
    'Points for each size of a world taken, and for each system taken that was a goal.',
    ['treaties.score.worldSize', 'treaties.score.goal'],
  ],
  ['Worth in duranium of losses that make a point.', ['treaties.score.lossesPerPoint']],
  ['Points for each point of exhaustion.', ['treaties.score.exhaustion']],
  ['Worth (about a latinum) that a point of score supports in a peace.', ['treaties.score.worth']],
  [
    'Influence that calling a congress costs, and more for each power that is invited.',
    ['congress.cost', 'congress.perGuest'],
  ],
  [
    'Months between the call to a congress and its day, and after it until another may be called on the same question.',
    ['congress.notice', 'congress.again'],
  ],
  ['Months for which a peace signed at a congress binds.', ['congress.binds']],
  [
    'What the losing side pays at a congress: share of what the war supports, at most a share of its latinum, or so much where its stores are not known.',
    ['congress.indemnity'],
  ],
  [
    'What it is worth that nobody has to ask for peace himself, and share of a grudge that counts no more for it.',
    ['congress.face', 'congress.grudge'],
  ],
  [
    'Share of what a third power is thought of that weighs for what it calls a congress on.',
    ['congress.host'],
  ],
  ['Prestige of a third power for each peace signed at its congress.', ['congress.prestige']],
  [
    'Influence that recognising a rebellion costs, and prestige it wins by it.',
    ['recognition.price', 'recognition.prestige'],
  ],
  [
    'What makes a state of a rebellion: developed worlds at least, points for each of them and for each court that recognises it, and points that suffice; then prestige, and loyalty of its worlds.',
    ['recognition.statehood'],
  ],
  [
    'Latinum for a cargo run to a sealed world, and cargoes a month to one world at most.',
    ['smuggling.price', 'smuggling.most'],
  ],
  ['Work that the parts of a cargo let a sealed yard do.', ['smuggling.parts']],
  [
    'Chance that a cargo comes through: to begin with, with pilots who see through a storm, less for each that came through last month; never below the least or above the most.',
    ['smuggling.odds'],
  ],
  [
    'What lowers that chance: each ship that lies there, up to a most; one told to blockade; each patrol there or a lane away, up to a most; what a storm adds.',
    ['smuggling.watch'],
  ],
  [
    'What smugglers take of every deal with the market while all ports are sealed off: to begin with, of the watch on them in the mean, and at most.',
    ['smuggling.toll'],
  ],
  ['Share of the price that a caught cargo is worth to who caught it.', ['smuggling.prize']],
  ['Months for which a promise may be given at most.', ['deals.promise.mostTurns']],
  ['What peace is worth by itself to who is at war.', ['deals.peace.base']],
  [
    'What a deed remembered is worth when it happens, after how many months it is forgotten, and how much repeated ones add up to at most.',
    ['opinion.memories'],
  ],
];
