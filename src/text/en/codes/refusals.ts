import type { GeneralRefusal, RefusalCode } from '../../../sim';
import { congressRefusals } from './congressRefusals';
import { covertRefusals } from './covertRefusals';
import { decisionRefusals } from './decisionRefusals';
import { movementRefusals } from './movementRefusals';
import { personRefusals } from './personRefusals';
import {
  allianceRefusals,
  councilRefusals,
  dealRefusals,
  operationRefusals,
  opinionRefusals,
  treatyRefusals,
} from './politics/refusals';
import { recognitionRefusals } from './recognitionRefusals';
import { smugglingRefusals } from './smugglingRefusals';

const general: Readonly<Record<GeneralRefusal, string>> = {
  // of any order
  malformed: 'What was chosen does not fit the rules of this order: choose again.',
  noGame: 'No game is open.',
  busy: 'The turn is being resolved.',
  otherRules: 'This game was made with other rules: it can be watched, not played on.',
  elsewhere: 'This campaign is being played in another tab.',
  notOver: 'The game goes on anyway.',
  playedOnAlready: 'The game goes on already.',
  unknownFaction: 'No such power.',
  unknownSystem: 'No such system.',
  unknownClass: 'No such ship class.',
  unknownBuilding: 'No such building.',
  unknownTechnology: 'No such technology.',
  unknownEdict: 'No such edict.',
  edictInForce: '{edict} is in force already.',
  edictNotInForce: '{edict} is not in force.',
  tooManyEdicts: 'No more than {limit} edicts are in force at a time.',
  lawOnWhom: 'A law must be about a people.',
  lawOnOwn: 'Our own people are citizens under any law.',
  lawElsewhere: 'We do not rule {world}.',
  lawOnAbsent: 'None of that people live there under us.',
  lawAlready: 'That is the law already.',
  lawOfAlliance: 'The law of our alliance demands more for them.',
  lawAgainstWays: 'Who lives to free others puts nobody in bondage.',
  lawHeld: 'A law that raised them may not be made harsher for {months} months yet.',
  lacksStock: 'Needs {needed} {stock}; you have {available}.',
  stockOffered: 'Needs {needed} {stock}; beside what your offers promise, you have {available}.',

  // of the staff
  staffAlready: 'Your staff has these instructions already.',
  noSuchPart: 'There is no such front or sector.',
  tooManyStaff: 'A staff keeps at most {limit} instructions of a kind.',
  'limit.noWar': 'Your limit forbids beginning a war.',
  'limit.keepTreaties': 'Your limit forbids breaking treaties and leaving alliances.',
  'limit.keepWorlds': 'Your limit forbids giving worlds away.',
  'limit.keepTechnologies': 'Your limit forbids sharing technologies.',
  'limit.keepShips': 'Your limit forbids giving up ships.',
  'limit.floor': 'Your limit keeps {limit} {stock}; this would leave {left}.',
  'limit.spend': 'Your limit allows {limit} {stock} a month; this would make it {spent}.',
  'limit.homeFleets': 'Your limit keeps {limit} armed fleets at home; {fleet} is needed there.',
  'limit.spareFleet': 'Your limit leaves {fleet} to you.',

  badName: 'A name needs 1 to {limit} characters.',
  nameEmpty: 'It needs a name.',
  nameTooLong: 'A name has at most {limit} characters.',

  // fleets
  noSuchFleet: 'This fleet is not yours, or no longer there.',
  noSuchSystem: 'There is no such system.',
  noSuchWorld: 'There is no such world.',
  noSuchCharacter: 'There is no such person.',
  emptyRoute: 'A route needs somewhere to go.',
  noLane: 'No lane leads that way.',
  cannotMove: '{fleet} cannot move.',
  borderClosed: 'The border at {system} is closed to your armed ships: it belongs to {faction}.',
  noLanesThere: 'No lanes lead to {system}.',
  borderInTheWay:
    'Every way to {target} leads through closed borders: {faction} lets none of your armed ships into {system}.',
  zoneInTheWay:
    'Every way to {target} leads through a neutral zone: by your treaty with {faction} no armed ship may enter {system}.',
  notTogether: '{fleet} and {into} are not at the same place.',
  fleetFull: '{fleet} would have more than {limit} ships.',
  tagTaken: 'This has been ordered already.',
  splitLeavesNone: 'At least one ship must stay with {fleet}.',
  notInFleet: '{ship} is not part of {fleet}.',
  notInSystem: '{fleet} is under way: it must be in a system.',
  noCloak: 'Not every ship of {fleet} can cloak.',
  unarmed: '{fleet} has no weapons.',
  undamaged: '{fleet} is whole.',
  noTroops: 'No troops are aboard.',
  fewerTroops: '{fleet} carries {available} points of troops, not {troops}.',
  noSettlers: '{fleet} has no settlers.',
  noPort: 'No port of yours can be reached.',
  noOwnWorldHere: 'No world of yours is here: ships are broken up at home.',
  ownWorld: '{world} is yours.',
  ownedWorld: '{world} belongs to {faction}.',
  inhabited: 'People live on {world}: it is not yours to settle.',
  nobodyThere: 'Nobody lives on {world}: there is nothing to conquer.',
  alreadySurveyed: '{system} is already surveyed.',
  'unfit.hurt': '{fleet} has lost more than half of its hull: it should be repaired first.',
  'unfit.supplies': '{fleet} has too little left to live on: it should return to supply first.',
  noWayToPatrol: 'No open way leads to {system}.',
  noWayToExplore:
    'No open way leads to anything unexplored that no other of your ships is bound for.',
  nothingToExplore: 'There is nothing left to explore.',
  escortsItself: 'A fleet cannot escort itself.',
  escortCircle: '{fleet} already escorts this fleet.',
  wrongRole: '{character} does not command fleets.',
  notFit: '{character} cannot serve now.',
  unfit: '{character} cannot serve now.',
  notYourCharacter: '{character} does not serve you.',
  notAGovernor: '{character} is no governor.',

  // production
  notYourWorld: '{world} is not yours.',
  notDeveloped: '{world} is an outpost: it must be developed first.',
  notAnOutpost: '{world} is not an outpost.',
  tooManyDeveloped: 'Your administration carries {limit} developed worlds; others stay outposts.',
  notYourDesign: 'Your yards do not know how to build {class}.',
  uniqueShip: '{class} cannot be built: there is only one.',
  notYetDesigned: '{class} will be designed only later in history.',
  noLongerBuilt: '{class} is out of date and no longer laid down.',
  needsTechnology: 'Needs {technology}.',
  needsYard: 'Needs a shipyard of level {level}; {world} has level {has}.',
  uniqueBuilding: '{building} cannot be built anew.',
  wrongWorldClass: '{building} cannot stand on this kind of world.',
  needsBuilding: 'Needs {building} to build upon.',
  enoughOnWorld: 'A world can have no more than {limit} of this.',
  enoughInRealm: 'A power can have no more than {limit} of this.',
  noSlots: 'Needs {needed} free building slots; {world} has {free}.',
  unknownItem: 'It is no longer in the queue of {world}.',
  noSuchPosition: 'The queue has no such place.',
  noSuchBuilding: 'No such building stands on {world}.',
  queueFull: 'The queue of {world} holds {limit} entries at most.',
  notRepeatable: 'This cannot be repeated.',
  unknownSector: 'No such sector.',
  alreadySeat: '{world} is the seat of a sector already.',
  tooManySectors: 'There can be no more than {limit} sectors.',
  garrisonFull: 'The barracks of {world} are full ({limit}).',
  alreadyQueued: 'Already in the queue.',
  notYourShip: '{ship} is not yours.',
  sameClass: 'She already is of class {class}.',
  otherRole: 'A {from} cannot be rebuilt as {to}: it does other work.',
  notInOrbit: '{ship} is not in port at {world}.',

  // research
  alreadyKnown: '{technology} is already known.',
  secretTechnology: '{technology} cannot be studied: it must be captured or given.',

  listedTwice: '{technology} is on the list twice.',

  // the market and notes
  nothingToTrade: 'Nothing to trade.',
  marketLimit: 'The market deals in {room} more {stock} for now.',
  tooManyNotes: 'No more than {limit} notes can be kept.',

  // diplomacy
  ally: '{faction} is your ally.',
  alreadyAtWar: 'You are already at war with {faction}.',
  lawForbidsWar: 'Your own law forbids you to declare war.',
  notAtWar: 'You are not at war with {faction}.',
  ownFaction: 'That is your own power.',
  truceHolds: 'The truce with {faction} still holds.',
};

/**
 * Why an order is refused, by code. `{name}` is a value of the refusal: ids become names, numbers
 * are grouped.
 */
export const refusals: Readonly<Record<RefusalCode, string>> = {
  ...general,
  ...allianceRefusals,
  ...congressRefusals,
  ...councilRefusals,
  ...dealRefusals,
  ...decisionRefusals,
  ...covertRefusals,
  ...movementRefusals,
  ...operationRefusals,
  ...opinionRefusals,
  ...recognitionRefusals,
  ...smugglingRefusals,
  ...personRefusals,
  ...treatyRefusals,
};
