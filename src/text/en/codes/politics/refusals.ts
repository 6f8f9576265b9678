import type {
  AllianceRefusal,
  CouncilRefusal,
  DealRefusal,
  OperationRefusal,
  OpinionRefusal,
  TreatyRefusal,
} from '../../../../sim';

// Apart from the other words of politics: the title holds these already, and those are not needed there.

export const allianceRefusals: Readonly<Record<AllianceRefusal, string>> = {
  unknownCharter: 'No such charter.',
  foundingWithoutSelf: 'We cannot found an alliance without ourselves.',
  foundingAlone: 'An alliance needs at least two different members.',
  foundingTooMany: 'No more than {limit} can found an alliance.',
  inAnotherAlliance: '{faction} already belongs to an alliance.',
  foundingAtWar: '{faction} and {other} are at war with each other.',
  foundingLeader: 'The leader must be one of the members.',
  foundingBroker: 'The broker must be a member, and not the leader.',
  brokerNeedsTwo: 'A broker needs two partners to stand between.',
  charterWithoutBroker: 'This charter knows no broker.',
  foundingShareOfStranger: '{faction} has a share and is no member.',
  foundingShareLeast:
    'Every member needs a base share of {least} % at least; {faction} has {given} %.',
  foundingSharesLack:
    'The base shares add up to {given} %: {more} % more must be given, to make 100 %.',
  foundingSharesExceed:
    'The base shares add up to {given} %: {less} % must be taken off, to make 100 %.',
  alreadyInTalks: 'Talks we opened are still going on.',
  noSuchTalks: 'No such talks.',
  alreadySigned: 'We have signed these terms.',
  noAlliance: 'We belong to no alliance.',
  notBroker: 'Only the broker can do that.',
  nobodyBids: 'There are no two great partners who could bid for your voice.',
  bidsCalledLately: 'You have called for bids lately: again in {turns} turns.',
  notGreatPartner: 'The broker can lean only to one of the two great partners.',
  noticeGiven: 'Notice was given: we leave in {turns} months.',
  breakingAway: 'We are breaking away already.',
  levelBySteps: 'An alliance is bound closer one level at a time.',
  cohesionShort:
    'Members do not hold together well enough: cohesion is {cohesion}, and it takes {needed}.',
  expulsionMoved: 'The Council is to vote on our expulsion: until then nobody hears of notice.',
};

export const councilRefusals: Readonly<Record<CouncilRefusal, string>> = {
  notAMember: 'You sit in no Council.',
  notYourMotion: 'Only the mover can withdraw a motion.',
  notMember: '{faction} is not a member.',
  isMember: '{faction} is a member.',
  memberElsewhere: '{faction} belongs to another alliance.',
  atWarWithMember: '{faction} is at war with {member}.',
  councilFull: 'The Council has room for {most} members.',
  agendaFull: 'You may have {most} motions on the agenda.',
  movedAlready: 'This is on the agenda already.',
  lostLately: 'This was voted down; it may be moved again in {turns} months.',
  decidedLately: 'The Council decided on this lately; it may be moved again in {turns} months.',
  nothingChanges: 'It is so already.',
  membersDecideWar: 'The charter leaves war and peace to the members.',
  quotaTooHigh: 'A quota is {most} % at most.',
  tariffTooHigh: 'A tariff is {most} % at most.',
  tributeTooHigh: 'A tribute is {most} latinum a month for {months} months at most.',
  tributeOfTwo: 'Of two members neither imposes a tribute on the other: it takes a treaty.',
  payerIsPayee: 'Nobody pays tribute to himself.',
  tributePaid: '{faction} pays such a tribute already.',
  notASpoil: '{world} was not taken from a common enemy.',
  allottedAlready: '{world} has been allotted.',
  spoilLost: 'No member holds {world} any more.',
  isCapital: '{world} is its holder’s seat.',
  againstOneself: 'Nobody moves that against himself.',
  tooFewMembers: 'Of two members neither can expel the other.',
  nobodyInBondage: 'Nobody is held in bondage there.',
  noSuchOffice: 'The charter knows no such office.',
  holdsOffice: '{faction} holds it already.',
  termRuns:
    '{faction} was elected {office} for a term: one may stand for it in {months:month|months}.',
  termsServed:
    '{faction} has held it for {terms} terms in a row and makes way for {other}, who stands.',
  recallNeedless: 'There is no term to cut short: an election will do.',
  firstTerm:
    'In the first term after the founding nobody is recalled: that is over in {months:month|months}.',
  shareTooLarge: '{faction} has a base share of {held} % only.',
  majorityRange: 'A majority lies between {least} and {most} %.',
  charterKnowsNoBroker: 'This charter knows no broker.',
  ultimatumStands: 'One ultimatum at a time.',
  tooContent:
    'Nobody would believe it: your contentment is {contentment}; an ultimatum takes less than {below}.',
  voteIsPromised: 'You have promised this vote: {choice}.',
  voteStands: 'So you vote already.',
  lobbyOneself: 'You need no persuasion.',
  decidesHimself: '{faction} answers for itself; make it an offer.',
  votePromised: '{faction} has promised its vote.',
  pressedAlready: '{faction} has been pressed by you already.',
  pressedInVain: '{faction} would laugh: you are not strong enough.',
  persuadedEnough: '{faction} has heard you {most} times.',
  ruinsContentment:
    'This vote of {faction} is not for sale: the motion would take {points:point|points} of its contentment.',
  ruinsInterests:
    'This vote of {faction} is not for sale: {points:point|points} of its own interests speak against it.',
  ruinsChair:
    'This vote of {faction} is not for sale: the motion would take its own chair as broker.',
};

export const dealRefusals: Readonly<Record<DealRefusal, string>> = {
  emptyDeal: 'Nothing lies on the table.',
  itemTwice: 'Nothing can be given twice, or to and fro.',
  tooManyOffers: '{faction} has {limit} offers of yours to answer already.',
  noSuchDeal: 'This offer no longer stands.',
  onlyPeace: 'You are at war with {faction}: speak of peace first, or of prisoners.',
  peaceDemandsTooMuch:
    'The war supports demands worth {supported}; this peace would bring you {demanded}.',
  councilDecidesPeace: 'The Council decides on peace: move an armistice there.',
  giverLacks: '{faction} would have to give {needed} {stock} and has {available}.',
  giverHasOffered:
    '{faction} would have to give {needed} {stock}; beside what other offers promise, {available} are left.',
  giverCannotSpare: '{faction} cannot spare so much {stock}.',
  wearyOfTalks:
    '{faction} is weary of offers that insult it and hears none of yours for {turns} months, but for peace.',
  offeredAlready: 'Another offer that stands would have {faction} give this to {other}.',
  notGiversWorld: '{world} does not belong to {faction}.',
  neverCapital: 'No power gives up its seat: {world}.',
  giverIgnorant: '{faction} does not know {technology}.',
  receiverKnows: '{faction} knows {technology} already.',
  receiverNeedsTechnology: '{faction} could not make use of it without {technology}.',
  notGiversFleet: 'This fleet does not belong to {faction}.',
  fleetOutOfSight: '{fleet} is not in sight.',
  noPlaceForHandover:
    '{fleet} cannot be handed over where it is: the space there belongs to {faction}.',
  notACaptive: '{character} is no captive of {faction}.',
  captiveOfOthers: '{character} does not serve {faction}.',
  favoursAmongMembers: 'Favours are owed among members of one alliance.',
  tooManyFavours: 'Nobody believes that {faction} would ever repay more than {limit} favours.',
  promiseTurns: 'A promise is for 1 to {limit} months.',
  promisedAlready: '{faction} has given its word in this matter already.',
  votesAmongMembers: '{faction} has no vote in your Council.',
  noSuchMotion: 'There is no such motion on the agenda.',
  voteHeld: 'The motion is no longer on the agenda: the vote was held, or it was taken back.',
  motionMoot: 'The motion has lost its object and will not come to a vote.',
  voteCast: '{faction} has already cast its vote otherwise.',
  voteGiven: '{faction} has already cast its vote so: there is nothing left to promise.',
  votedBeforeAnswer:
    'The vote is held this month, before {faction} can answer in person. Speak to a court whose envoys answer at once, or lobby.',
  receiverOwnsWorld: '{world} belongs to {faction} already.',
  nothingSecret:
    'Only promises of votes can be kept secret: which way a broker leans is seen by all.',
  voteOwed: 'The vote of {faction} on this motion is promised already.',
  voteUnsold:
    'On the charter {faction} votes as it feels: in its discontent its vote has no price.',
  leanOwed: '{faction} has promised already how it uses its weight.',
  leansToMembers: 'A broker leans to a partner in the alliance, or to nobody.',
  notTheBroker: '{faction} is not the broker.',
  worldOwed: '{faction} has promised {world} to somebody already.',
  worldJustSold: '{world} has passed to somebody else this very month.',
  warOnFriend: 'Nobody makes war on a friend.',
  theyAreAtWar: '{faction} is at war with {other}.',
  theyKeepTruce: '{faction} keeps a truce with {other}.',
  theirLawForbidsWar: 'The law of {faction} forbids it to begin a war.',
  theirCouncilDecidesWar: 'The Council of {faction} decides on war: ask for a motion instead.',
};

export const operationRefusals: Readonly<Record<OperationRefusal, string>> = {
  notCommitted: '{fleet} is told off for no joint operation.',
  alreadyCommitted: '{fleet} is told off for this operation already.',
  noSuchOperation: 'There is no such joint operation.',
  nothingOwed: 'Nothing is owed to that operation.',
  excuseStands: 'The allies have been told so already.',
  operationBegun: 'That operation no longer gathers.',
  tooManyIntents: 'No more than {limit} things can be announced for a turn.',
  targetNotHostile: 'No enemy of the alliance holds a world in {system}.',
  stagingHostile: '{system} is no place to gather: an enemy holds it, or it is the target itself.',
  operationUnderWay: 'There is a joint operation against {system} already.',
  operationGathers: 'The fleets of the alliance gather against {system} already.',
  strikeDay: 'The day of the strike must lie between turn {least} and turn {most}.',
};

export const opinionRefusals: Readonly<Record<OpinionRefusal, string>> = {
  envoysAlready: 'Your envoys have these orders already.',
  noSuchCouncillor: 'Nobody of that name sits at this court.',
  ownCouncillor: 'The councillors of your own court are yours already.',
  courtedAlready: 'You are winning this councillor already; the month will tell.',
  wonLately: '{character} speaks for you. He can be won again in {months} months.',
  dismissedAlready: '{character} leaves your court with this month.',
};

export const treatyRefusals: Readonly<Record<TreatyRefusal, string>> = {
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
  'war.guarantee':
    '{member} or {faction} has guaranteed the other. The treaty must be broken first.',
  guaranteeTooDear: '{faction} must have {needed} influence to stand behind one more guarantee.',
  lawsOpenTrade: 'Common laws have opened trade with {faction} already.',
  alliesNeedNoTreaty: 'Members of one alliance have this already.',
  treatyInWar: 'You are at war with {faction}: peace or an armistice first.',
  treatyExists: 'You have such a treaty with {faction} already.',
  treatyTooLong: 'A treaty is signed for {longest} turns at most, or for good.',
  treatyRunsOut: 'Such a treaty is signed for a time: {longest} turns at most.',
  zoneNeedsArmistice: 'Only an armistice has a neutral zone.',
  zoneTooLarge: 'A neutral zone has {limit} systems at most.',
  zoneHoldsSeat: '{system} is the seat of one of you: no neutral zone can hold it.',
  nothingPaid: 'A tribute must name what is paid.',
  treatyPaysNothing: 'Nothing is paid by this kind of treaty.',
  councilPromisesHelp: '{faction} has left war to a Council and cannot promise help alone.',
  clientPromisesHelp: '{faction} is a client and cannot promise help.',
  alreadyProtected: '{faction} has a protector already.',
};
