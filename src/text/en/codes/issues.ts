import type { FileKind, IssueCode } from '../../../sim';

/** Words for values of these sentences, by the key of the value. */
const issueWords = {
  kind: {
    shipClass: 'ship class',
    characterTrait: 'trait of characters',
    option: 'option of that decision called',
    stage: 'stage of that situation called',
    day: 'day of that situation called',
    ownContent: 'content of the scenario’s own called',
    chart: 'part of the great chart named',
    charted: 'system of that part of the great chart',
    template: 'kind of fleet under "templates" called',
  },
  is: {
    'role.faction': 'a power',
    'role.system': 'a system',
    'role.world': 'a world',
    'role.character': 'a person',
    'role.species': 'a people',
    game: 'a saved game',
    scenario: 'a scenario',
    json: 'a JSON file of another kind',
    text: 'a text that is no JSON',
    binary: 'a picture, a program or the like',
    empty: 'an empty file',
  },
  wanted: {
    game: 'a saved game of Regent’s Accord (.accord)',
    scenario: 'a scenario of Regent’s Accord (.json)',
    either: 'a saved game (.accord) or a scenario (.json) of Regent’s Accord',
  },
} satisfies {
  readonly kind: Readonly<Partial<Record<string, string>>>;
  readonly is: Readonly<Record<FileKind | `role.${string}`, string>>;
  readonly wanted: Readonly<Record<'game' | 'scenario' | 'either', string>>;
};

/** A value of these sentences in words: as it is, where it needs none. */
export function issueWord(value: string, key: string): string {
  if (key === 'known') return `; there are: ${value}`;
  const table = (issueWords as Readonly<Record<string, Readonly<Record<string, string>>>>)[key];
  return table?.[value] ?? value;
}

/** What is wrong with a file, by code. */
export const issues: Readonly<Record<IssueCode, string>> = {
  brokenOff: 'Line {line}, column {column}: the text breaks off here',
  syntax: 'line {line}, column {column}: the text goes on wrongly here (found {found})',
  tooLarge: 'the file is too large: {found} of at most {most} characters',
  tooDeep: 'line {line}, column {column}: nested deeper than {most} levels',
  tooManyValues: 'more than {most} values',
  textTooLong: 'line {line}, column {column}: a text longer than {most} characters',
  forbiddenKey: 'line {line}, column {column}: the name "{key}" may not be used',
  missing: '"{key}" is missing',
  wrongType: 'should be {expected}, but is {found}',
  unknownKey: '"{key}" means nothing here',
  notOneOf: '{found} is not one of: {allowed}',
  tooSmall: '{found} is too small: at least {least}',
  tooBig: '{found} is too large: at most {most}',
  tooFew: '{found} are too few: at least {least}',
  tooMany: '{found} are too many: at most {most}',
  badId: '{found} is no id: small letters, digits and underscores, a letter first',
  badColour: '{found} is no colour: write #rrggbb, in small letters',
  notWhole: '{found} should be a whole number',
  oneEffect: 'an effect holds exactly one word of the vocabulary',
  oneMoment: 'a moment holds exactly one word of the vocabulary',
  unknownRole: '“{value}” is no role of this decision{known}',
  wrongRole: '“{value}” is {is}, but a {kind} is wanted',
  nameOfRole: '“{value}” is how roles of decisions are called: no id begins with “the_”',
  noMoment:
    'hangs on no moment and follows on no option: it can never come; give it "on", or name it in a "follows"',
  noEffect: 'the option “{option}” does nothing and nothing follows on it',
  twoOtherwise: 'one option only can be what comes of no answer',
  otherwiseWhen:
    'what comes of no answer must always be open: mark another option "otherwise", or leave out "when"',
  neverTrue: 'can never be so: it asks for something and its contrary',
  afterTheEnd: 'turn {turn} is after the last turn, {turns}',
  oneGauge: 'a bar holds exactly one word of the vocabulary',
  barEmpty: 'the bar goes from {from} to {full}: its end must be above its beginning',
  stageAbove:
    'this stage never comes: it asks for {found}, and the bar goes from {from} to {most} at the most',
  stageBehind:
    'this stage is never the one it is at: "{stage}" behind it asks for no higher a bar, and has come by then; put them in order of what they ask for',
  firstStage: 'the first stage is where it begins: take away its "at" and "when"',
  stageOfNothing:
    'a stage after the first needs "at" (how high the bar stands), "when" (what must be so), or both',
  allOver: 'every stage ends the situation; at least one should be without "over"',
  endsBefore: 'ends on turn {until}, before it begins on turn {from}',
  comesOnce:
    '“{decision}” comes only once for each power, so this ring of follow-ups ends here; give it a "cooldown" if it is to go on',
  comesTooSoon:
    '“{decision}” comes again after {cooldown} months at the soonest, but the ring of follow-ups leads back to it in {months}: it would not come',
  knownAlready: '{faction} knows {technology} from the start',
  toItself: '{faction} is both sides of it',
  nothingChanges: 'changes nothing',
  seatCeded: '{world} is the seat of {faction} at the start: no seat is handed over',
  oneCondition: 'a condition holds exactly one word of the vocabulary',
  malformed: 'cannot be read',
  unknownReference: 'there is no {kind} "{value}"{known}',
  duplicate: '"{value}" is used twice',
  wrongSystemPrefix: 'the id of {world} should begin with its system: "{system}."',
  laneToItself: 'a lane from {system} to itself',
  duplicateLane: '{from} and {to} are joined twice',
  lanesCross: 'the lane crosses another: {other}',
  samePlace: '{a} and {b} are in the same place',
  notConnected: '{system} cannot be reached from {from}',
  unownedDevelopment: '{world} belongs to nobody, so it can be no outpost and no developed world',
  ownedUndeveloped: '{world} has an owner: it is an outpost or developed',
  slotsExceeded: '{world} has buildings for {found} slots, and only {most}',
  buildingLimit: '{building} stands more often on {world} than it may',
  capitalNotOwned: 'the capital {world} does not belong to {faction}',
  capitalNotDeveloped: 'the capital {world} must be a developed world',
  notOfFaction: '{character} does not belong to {faction}',
  commanderTwice: '{character} commands two fleets',
  seatNotOwned: 'the seat {world} does not belong to {faction}',
  classYears: '{class} is built from {from} to {to}, and the scenario plays in {year}',
  technologyNeeds: '{technology} needs {requires}',
  memberTwice: '{faction} is in two alliances',
  notMember: '{faction} is no member of {alliance}',
  alliesAtOdds: '{a} and {b} are allies in {alliance} and cannot be at odds',
  truceWithoutEnd: 'a truce needs the turn it ends ("until")',
  warWithEnd: 'a war has no set end ("until")',
  relationToItself: '{faction} with itself',
  sharesOff: 'the shares add up to {found}, not to 1000',
  noBroker: 'the charter {charter} knows no broker',
  officeNotOfCharter: 'the charter {charter} has no office {office}',
  leadersOffice: 'the office {office} is the leader’s, and the leader is {leader}',
  ring: 'a ring: none of these can ever be had, since each needs the next: {ring}',
  ringOfProtectors: 'a ring: nobody is protected by those whom he protects: {ring}',
  twoProtectors: '{faction} has two protectors, {a} and {b}: one at most',
  noneOfTheTwo: '{faction} is neither {a} nor {b}, whom this is between',
  zoneWithoutArmistice: 'only an armistice has a neutral zone',
  zoneHoldsSeat: '{system} is the seat of one of the two and cannot lie in their neutral zone',
  paymentMissing: 'a treaty of {kind} names a stock and an amount',
  paysNothing: 'nothing is paid by a treaty of {kind}',
  alliesNeedNoTreaty: '{a} and {b} are allies in {alliance} and need no treaty of {kind}',
  treatyInWar: '{a} and {b} are at war and cannot have a treaty of {kind}',
  fleetTooLarge: '{fleet} has {found} ships: at most {most}',
  noFleetNoWorld: '{faction} has neither a world nor a fleet',
  nobodyPlayable: 'no power can be played',
  noObjective: '{faction} has no objective',
  chartOrSystems:
    'a theatre says of which part it is ("chart": {charts}), or which "systems" it has',
  twoLaws: '{species} would be {one} and {other}: one law for each people',
  lawElsewhere: '{world} is not of {faction}: it gives no law there',
  badShips:
    '{found} are no ships: write a class, "kli_d7*4" for four, "kli_d7*4 crew 300" for trained ones',
  badLanguage:
    '{found} is no language: write "de" for German, "pt-BR" for the Portuguese of Brazil',
  ownLanguage: 'the file itself is in this language: its texts stand where they are used',
  badBuildings: '{found} is no building: write its id, and "orbital_battery*2" for two',
  otherFile: 'this is {is}, but {wanted} was expected',
  olderFormat:
    'the file was made before the game was first released (format {found}; this version reads from {least})',
  newerFormat:
    'the file comes from a newer version of the game (format {found}; this version reads {most})',
  unpacksTooLarge: 'unpacked, the file would be too large: at most {most} bytes',
  brokenPacking: 'the file is damaged: it cannot be unpacked',
  hashDiffers: 'does not match its hash: the file was changed or is damaged',
  malformedOrder: 'is no order',
};
