import type { CouncilTerm } from '../../../../sim';

/** Words of council, by their codes. */
export const councilTerms: Readonly<Record<CouncilTerm, string>> = {
  // what a motion costs
  'motionCost.kind': 'A motion of this kind',
  'motionCost.waiting': 'Own motions that wait already',
  'motionCost.agenda': 'Keeps the order of business',

  // research
  'technology.shared': 'Members learn from each other',
  'technology.laws': 'Common laws of the alliance',

  // lobbying
  'lobby.word': 'A word in private',
  'lobby.repeated': 'Heard before',
  'lobby.press': 'A threat between the lines',
  'lobby.power': 'Might of {subject} behind it',
  'lobby.pride': 'Pride of {subject}',

  // leans: the mover, what was said, ultimatums
  'lean.own': 'Its own motion',
  'lean.mover': 'Opinion of the mover: {subject}',
  'lean.favours': 'Favours owed to {subject}',
  'lean.persuaded': 'Persuaded by {subject}',
  'lean.pressed': 'Pressed by {subject}',
  'lean.threat': 'Resents the ultimatum of {subject}',
  'lean.loss': 'Would miss the weight of {subject}',

  // leans: opinions and convictions
  'lean.regard': 'Opinion of {subject}',
  'lean.attitude.war': 'What its people think of war',
  'lean.attitude.bondage': 'What its people think of bondage',
  'lean.attitude.coalition': 'What its people think of allies',
  'lean.attitude.trade': 'What its people think of trade',
  'lean.attitude.equality': 'What its people think of equality',
  'lean.attitude.ambition': 'Its ambition',
  'lean.attitude.honour': 'Its honour',
  'lean.attitude.forgiveness': 'Its forgiveness',
  'lean.balance': 'The broker’s balance favours {subject}',
  'lean.custom': 'What stands is best left standing',

  // leans: war and peace
  'lean.blood': 'The lives it will cost',
  'lean.enemy': 'What it thinks of {subject}',
  'lean.might': 'Our might against {subject}',
  'lean.exhaustion': 'War weariness',
  'lean.enemyWeary': '{subject} is weary',
  'lean.engaged': 'Fights {subject} already',
  'lean.wars': 'Other wars of its own',
  'lean.distracted': '{subject} has other wars',
  'lean.friends': 'Friends of {subject}',
  'lean.treaties': 'Treaties with {subject} would be torn up',
  'lean.near': 'How near {subject} is',
  'lean.peace': 'Its allies would be free of {subject}',
  'lean.score': 'How the war with {subject} stands',
  'lean.goals': 'Aims of the war not reached',
  'lean.reconciled': 'What it thinks of {subject}',
  'lean.zone': 'How near the zone lies',

  // leans: common efforts
  'lean.cause': 'The common cause',
  'lean.goal': 'Wants {subject} by this war',
  'lean.command': 'Would command',
  'lean.burden': 'Brings more or less than the others',
  'lean.brings': 'What it must bring itself',
  'lean.othersBring': 'What the others must bring',
  'lean.needed': 'At war and in need of help',
  'lean.pays': 'What it pays in',
  'lean.gets': 'What it is paid out',
  'lean.keepsChest': 'Keeps the chest',
  'lean.learns': 'What the others could teach',
  'lean.teaches': 'What it would give away',
  'lean.strength': 'Might of {subject} against our enemies',
  'lean.sharedEnemies': '{subject} fights our enemies',
  'lean.diluted': 'Its own share would shrink',

  // leans: worlds and payments
  'lean.prize': 'Would have {subject}',
  'lean.handsOver': 'Would hand over {subject}',
  'lean.earned': '{subject} is owed so much, or has had too much',
  'lean.possession': '{subject} holds it',
  'lean.claim': 'Its own claim to spoils',
  'lean.nearer': 'Nearer to or farther from {subject} than the other',
  'lean.paysTribute': 'Would pay {subject}',
  'lean.getsTribute': 'Would be paid by {subject}',
  'lean.precedent': 'Any member could be the next to pay',
  'lean.richNext': 'Rich enough to be the next to pay',
  'lean.lightNext': 'Too light to prevent being the next to pay',
  'lean.friendPays': 'Would not see {subject}, whom it likes, pay',
  'lean.partnerPays': 'Has a treaty with {subject}, who would pay',

  // leans: members and offices
  'lean.candidate': 'Own stake in the office of {subject}',
  'lean.incumbent': '{subject} was elected for its whole term',
  'lean.led': 'Operations won or lost in the term of {subject}',
  'lean.faith': 'Promises kept or broken in the term of {subject}',
  'lean.rotation': 'How long {subject} has held the office',
  'lean.plural': 'Offices that {subject} holds already',
  'lean.abler': 'Whether {subject} is strong enough to lead',
  'lean.ambition': 'Ambition',
  'lean.weight': 'Weight of the office of {subject}',
  'lean.rivalry': 'Would not see {subject} grow',
  'lean.censured': 'Would be shamed',
  'lean.expelled': 'Would be thrown out',
  'lean.takes': 'What {subject} has had against what it gave',
  'lean.bond': 'Allies are not thrown out lightly',
  'lean.weaker': 'Weaker without {subject}',
  'lean.rid': 'The weight of {subject} would fall to others',

  // leans: peoples
  'lean.ownBondage': 'What it holds in bondage',
  'lean.kin': 'Its kin in bondage',
  'lean.keepsSubjects': 'Keeps the lists of subject peoples',

  // leans: the constitution
  'lean.ownStanding': 'Its own standing afterwards',
  'lean.ownShare': 'Its own base share',
  'lean.shortShare': 'What its base share lacks for what it brings',
  'lean.freeHand': 'A free hand in war and peace',
  'lean.veto': 'A veto of its own by {subject}',
  'lean.vetoOfOthers': 'A veto of others by {subject}',
  'lean.chair': 'The broker’s chair',
  'lean.sharedWars': 'Wars it fights beside other members',
  'lean.markets': 'Markets of the other members',
  'lean.cohesion': 'How well the members hold together for it',
  'lean.ownMaster': 'Would rather be its own master',
  'lean.discontent': 'Its discontent',
  'lean.ruin': 'Nothing said or owed makes it vote for its own ruin',
  'ruin.interests': 'Its own interests',
  'ruin.chair': 'Its own chair as broker',
  'ruin.contentment': 'Its contentment afterwards',
  'lean.company': 'Alone against common enemies',
};
