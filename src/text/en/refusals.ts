/**
 * Why an order is refused, by code. `{name}` is a value of the refusal: ids become names, numbers
 * are grouped.
 */
export const refusals: Readonly<Record<string, string>> = {
  // of any order
  malformed: 'This is not an order.',
  noGame: 'No game is open.',
  busy: 'The turn is being resolved.',
  unknownFaction: 'No such power.',
  unknownClass: 'No such ship class.',
  unknownBuilding: 'No such building.',
  unknownTechnology: 'No such technology.',
  lacksStock: 'Needs {needed} {stock}; you have {available}.',

  // production
  notYourWorld: '{world} is not yours.',
  notDeveloped: '{world} is an outpost: it must be developed first.',
  notAnOutpost: '{world} is not an outpost.',
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
  garrisonFull: 'The barracks of {world} are full ({limit}).',
  alreadyQueued: 'Already in the queue.',
  notYourShip: '{ship} is not yours.',
  sameClass: 'She already is of class {class}.',
  otherRole: 'A {from} cannot be rebuilt as {to}: it does other work.',
  notInOrbit: '{ship} is not in port at {world}.',

  // research
  alreadyKnown: '{technology} is already known.',
  secretTechnology: '{technology} cannot be studied: it must be captured or given.',

  // diplomacy
  ally: '{faction} is your ally.',
  alreadyAtWar: 'You are already at war with {faction}.',
  alreadyOffered: 'You have offered peace to {faction}; they have not answered yet.',
  lawForbidsWar: 'Your own law forbids you to declare war.',
  notAtWar: 'You are not at war with {faction}.',
  ownFaction: 'That is your own power.',
  truceHolds: 'The truce with {faction} still holds.',
};
