import type { EventOf, EventType, FleetId, SystemId } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { refusalSentence } from '../../refusalSentence';
import { list, type Segment, type Sentence, say } from '../../segments';
import { calendar } from '../calendar';
import { naming } from '../naming';
import { allianceEvents } from './allianceEvents';
import { battleOutcome } from './battleOutcome';
import { congressEvents } from './congressWords';
import { courtEvents } from './courtWords';
import { covertEvents } from './covertWords';
import { decisionEvents } from './decisionWords';
import { type EventWording, powers } from './eventWording';
import { missionWords } from './missionWords';
import { movementEvents } from './movementWords';
import { orderNames } from './orders';
import { outcomes } from './outcomes';
import { personEvents } from './personWords';
import { depositWords } from './politics/dealItemKinds';
import { dealWords, promiseWords } from './politics/dealItems';
import { causeNames, treatyNames } from './politics/treaties';
import { reasons } from './reasons';
import { recognitionEvents } from './recognitionWords';
import { smugglingEvents } from './smugglingWords';
import { worksWords } from './worksWords';

/** Every fact a turn can produce, in words. */
export const events: { readonly [T in EventType]: EventWording<T> } = {
  orderLapsed: ({ order, refusal }, names) => {
    const subject =
      'fleet' in order
        ? names.fleet(order.fleet)
        : 'world' in order && order.world !== null
          ? names.world(order.world)
          : null;
    const reason = refusalSentence(refusal, names);
    return subject
      ? say`An order to ${subject} was overtaken by events (${orderNames[order.type]}): ${reason}`
      : say`An order was overtaken by events (${orderNames[order.type]}): ${reason}`;
  },
  fleetMoved: ({ fleet, faction, arrived, from, where }, names) =>
    arrived
      ? say`${names.fleet(fleet)} of ${names.faction(faction)} arrived at ${names.system(where)}.`
      : say`${names.fleet(fleet)} of ${names.faction(faction)} is under way from ${names.system(from)}.`,
  fleetHalted: ({ fleet, name, faction, why, by, where }, names) =>
    halted(
      why,
      say`${fleetNamed(fleet, name, names)} of ${names.faction(faction)}`,
      names.faction(by),
      names.system(where),
    ),
  fleetDetected: ({ fleet, name, faction, by, ships, cloaked, where }, names) =>
    cloaked
      ? say`${names.faction(by)} found ${fleetNamed(fleet, name, names)} of ${names.faction(faction)} under cloak at ${names.system(where)}: ${shipCount(ships)}.`
      : say`${names.faction(by)} sighted ${fleetNamed(fleet, name, names)} of ${names.faction(faction)} at ${names.system(where)}: ${shipCount(ships)}.`,
  systemExplored: ({ system, by }, names) =>
    say`${names.faction(by)} explored ${names.system(system)}.`,
  worldSurveyed: ({ world, by }, names) =>
    say`${names.faction(by)} surveyed ${names.world(world)}.`,
  battleFought: ({ battle, sides, lost, victor, end, fled, where, towards }, names) => {
    const fight: Segment = { text: 'Battle', link: { kind: 'battle', battle } };
    const opponents = say`${fight} ${placeOf(where, towards, names)}: ${powers(sides[0] ?? [], names)} against ${powers(sides[1] ?? [], names)}.`;
    const losses = list(
      Object.keys(lost)
        .filter((id) => (lost[id] ?? 0) > 0)
        .map((id) => ({ text: `${names.faction(id).text} ${number(lost[id] ?? 0)}` })),
      naming.and,
    );
    return [
      ...opponents,
      ...(losses.length === 0 ? say` No ships were lost.` : say` Ships lost: ${losses}.`),
      { text: ' ' },
      ...battleOutcome({ end, fled, holders: victor }, names.faction),
    ];
  },
  shipLost: ({ name, class: shipClass, faction, how, by, where }, names) => {
    const ship = `${name} (${names.shipClass(shipClass)}) of ${names.faction(faction).text}`;
    if (how === 'mutiny')
      return say`${ship} deserted at ${names.system(where)}: her crew had gone unpaid.`;
    if (how === 'attrition')
      return say`${ship} was lost to want of supply at ${names.system(where)}.`;
    if (how === 'storm')
      return say`${ship} broke up in the plasma storms of ${names.system(where)}.`;
    if (how === 'scuttled') return say`${ship} was broken up at ${names.system(where)}.`;
    return by === null
      ? say`${ship} was destroyed at ${names.system(where)}.`
      : say`${ship} was destroyed at ${names.system(where)} by ${names.faction(by)}.`;
  },
  shipCaptured: ({ name, class: shipClass, from, by, where }, names) =>
    say`${names.faction(by)} boarded and took ${name} (${names.shipClass(shipClass)}) from ${names.faction(from)} at ${names.system(where)}.`,
  fleetRetreated: ({ fleet, name, faction, refuge, arrived, where, towards }, names) => {
    const who = say`${fleetNamed(fleet, name, names)} of ${names.faction(faction)}`;
    const whither = say`${names.system(refuge)}`;
    if (towards !== null)
      return arrived
        ? say`${who} left the lane and withdrew to ${whither}.`
        : say`${who} broke off ${placeOf(where, towards, names)} and makes for ${whither}.`;
    return arrived
      ? say`${who} retreated from ${names.system(where)} to ${whither}.`
      : say`${who} retreated from ${names.system(where)} and makes for ${whither}.`;
  },
  commanderLost: ({ name, faction, how }, names) =>
    say`${name} of ${names.faction(faction)} was ${how} in action.`,
  worldBombarded: ({ world, by, garrison, defences, millions }, names) => {
    const toll = [
      ...(garrison > 0 ? [`${pointCount(garrison)} of garrison`] : []),
      ...(defences > 0 ? [`${pointCount(defences)} of defences`] : []),
      ...(millions > 0 ? [`${number(millions)} million lives`] : []),
    ].map((text) => ({ text }));
    const deed = say`${names.faction(by)} bombarded ${names.world(world)}`;
    return toll.length === 0
      ? say`${deed} to no effect.`
      : say`${deed}: it cost ${list(toll, naming.and)}.`;
  },
  invasionRepelled: ({ world, by, attackersLost, defendersLost }, names) =>
    say`${names.world(world)} threw back the landing of ${names.faction(by)}: ${troopsLost(attackersLost, defendersLost)}.`,
  worldInvaded: ({ world, by, from, attackersLost, defendersLost, liberated }, names) => {
    const losses = troopsLost(attackersLost, defendersLost);
    if (liberated)
      return say`${names.faction(by)} freed ${names.world(world)} from ${names.faction(from)}: ${losses}.`;
    return from === null
      ? say`${names.faction(by)} took ${names.world(world)}: ${losses}.`
      : say`${names.faction(by)} took ${names.world(world)} from ${names.faction(from)}: ${losses}.`;
  },
  worldSettled: ({ world, by, developed }, names) =>
    developed
      ? say`${names.faction(by)} settled ${names.world(world)}.`
      : say`${names.faction(by)} set up an outpost on ${names.world(world)}.`,
  worldBlockaded: ({ world, by, owner }, names) =>
    say`${names.faction(by)} blockaded ${names.world(world)} of ${names.faction(owner)}.`,
  tradeRaided: ({ by, from, latinum, where }, names) =>
    say`Raiders of ${names.faction(by)} took ${number(latinum)} latinum from the trade of ${names.faction(from)} at ${names.system(where)}.`,
  edictsLapsed: ({ faction, edicts }, names) =>
    say`${names.faction(faction)} could not pay for what it proclaimed: ${list(
      edicts.map((id) => ({ text: names.anything(id) })),
      naming.and,
    )} lapsed.`,
  shortage: ({ faction, stock, missing, months }, names) =>
    say`${names.faction(faction)} could not pay ${number(missing)} ${stock} of upkeep: ${monthCount(months)} in arrears. Fleets slow, loyalty falls, and crews desert in the end.`,
  mutiny: ({ faction, fleet, name, ships }, names) =>
    say`Mutiny in ${fleetNamed(fleet, name, names)} of ${names.faction(faction)}: ${shipCount(ships)} deserted.`,
  shipBuilt: ({ world, fleet, ship, class: shipClass }, names) =>
    // A new fleet is called as the world that launched it until somebody gives it a name.
    names.fleet(fleet).text === names.world(world).text
      ? say`${names.world(world)} launched ${names.ship(ship)} (${names.shipClass(shipClass)}), now with the ${{ ...names.fleet(fleet), text: 'fleet of that name' }}.`
      : say`${names.world(world)} launched ${names.ship(ship)} (${names.shipClass(shipClass)}), now with ${names.fleet(fleet)}.`,
  buildingBuilt: ({ world, building, byGovernor }, names) =>
    byGovernor
      ? say`${names.world(world)} finished its ${names.building(building)}, chosen by the governor.`
      : say`${names.world(world)} finished its ${names.building(building)}.`,
  troopsRaised: ({ world, strength }, names) =>
    say`${names.world(world)} raised ${number(strength)} points of troops.`,
  shipRefitted: ({ world, ship, class: shipClass }, names) =>
    say`${names.world(world)} refitted ${names.ship(ship)} as ${names.shipClass(shipClass)}.`,
  worldDeveloped: ({ world, faction }, names) =>
    say`${names.world(world)} of ${names.faction(faction)} is now a developed world.`,
  queueEmpty: ({ world }, names) => say`The yards of ${names.world(world)} stand idle.`,
  queueLapsed: worksWords.lapsed,
  missionEnded: missionWords.ended,
  landingBarred: missionWords.barred,
  governorsIdle: worksWords.idle,
  technologyLearned: ({ technology, faction, how }, names) => {
    if (how === 'capture')
      return say`${names.faction(faction)} captured the secret of ${names.technology(technology)}.`;
    if (how === 'deal')
      return say`${names.faction(faction)} was given the secret of ${names.technology(technology)}.`;
    return say`${names.faction(faction)} mastered ${names.technology(technology)}.`;
  },
  researchIdle: () => say`Our scientists have nothing to study.`,
  worldUnrest: ({ world, unrest }, names) =>
    say`Unrest on ${names.world(world)} stands at ${number(unrest)}.`,
  warDeclared: ({ by, on, cause, joined }, names) =>
    joined.length === 0
      ? say`${names.faction(by)} declared war on ${names.faction(on)}, ${causeNames[cause]}.`
      : say`${names.faction(by)} declared war on ${names.faction(on)}, ${causeNames[cause]}. It brings in ${powers(joined, names)}.`,
  dealProposed: ({ from, receiver }, names) =>
    say`${names.faction(from)} made ${names.faction(receiver)} an offer.`,
  dealMade: ({ from, receiver, give, take }, names) =>
    give.length === 0
      ? dealWords(names.faction(receiver), names.faction(from), take, [], names)
      : dealWords(names.faction(from), names.faction(receiver), give, take, names),
  dealRefused: ({ from, receiver, why, refusal }, names) => {
    const reason = refusal ? refusalSentence(refusal, names) : reasons[why];
    return say`${names.faction(receiver)} did not take the offer of ${names.faction(from)}: ${reason}`;
  },
  voiceSold: ({ promise, by, receiver, secret }, names) =>
    secret
      ? say`It has come out: in secret, ${names.faction(by)} sold ${names.faction(receiver)} its promise ${promiseWords(promise, names)}.`
      : say`${names.faction(by)} sold ${names.faction(receiver)} its promise ${promiseWords(promise, names)}.`,
  promiseKept: ({ promise, by, receiver }, names) =>
    say`${names.faction(by)} kept its promise to ${names.faction(receiver)} ${promiseWords(promise, names)}.`,
  promiseBroken({ promise, by, receiver, heard, forfeited, fine = 0 }, names) {
    const deed = say`${names.faction(by)} broke its promise to ${names.faction(receiver)} ${promiseWords(promise, names)}.`;
    const lost = forfeited ? say` The deposit of ${depositWords(forfeited)} is forfeited.` : [];
    const paid = fine > 0 ? say` It was guaranteed: ${number(fine)} latinum are paid.` : [];
    const courts = list(
      heard.map((court) => names.faction(court)),
      naming.and,
    );
    const told = heard.length > 0 ? say` ${names.faction(receiver)} has told ${courts}.` : [];
    return [...deed, ...lost, ...paid, ...told];
  },
  worldCeded: ({ world, from, receiver }, names) =>
    say`${names.faction(from)} ceded ${names.world(world)} to ${names.faction(receiver)}.`,
  fleetHandedOver: ({ fleet, from, receiver }, names) =>
    say`${names.faction(from)} handed ${names.fleet(fleet)} over to ${names.faction(receiver)}.`,
  peaceMade: ({ factions: [a, b] }, names) =>
    say`${names.faction(a)} and ${names.faction(b)} made peace.`,
  treatySigned({ kind, parties: [a, b], renewed }, names) {
    const [one, other] = [names.faction(a), names.faction(b)];
    if (kind === 'protectorate')
      return renewed
        ? say`${one} goes on protecting ${other}.`
        : say`${one} took ${other} under its protection.`;
    if (kind === 'tribute')
      return renewed
        ? say`${one} goes on paying tribute to ${other}.`
        : say`${one} undertook to pay tribute to ${other}.`;
    return renewed
      ? say`${one} and ${other} prolonged a pact: ${treatyNames[kind]}.`
      : say`${one} and ${other} signed a new pact: ${treatyNames[kind]}.`;
  },
  treatyEnded({ kind, parties: [a, b] }, names) {
    const [one, other] = [names.faction(a), names.faction(b)];
    if (kind === 'protectorate') return say`${one} protects ${other} no longer.`;
    if (kind === 'tribute') return say`The tribute of ${one} to ${other} has ended.`;
    return say`A pact of ${one} and ${other} has ended: ${treatyNames[kind]}.`;
  },
  treatyBroken: ({ kind, by, on }, names) =>
    say`${names.faction(by)} broke its word to ${names.faction(on)}: ${treatyNames[kind]}.`,
  faithBroken: ({ by, on }, names) =>
    say`${names.faction(by)} dealt with ${names.faction(on)} and made war on it all the same: nobody will forget that its word was worth nothing.`,
  fleetOverstayed: ({ fleet, faction, host, where }, names) =>
    say`${names.fleet(fleet)} of ${names.faction(faction)} still stood at ${names.system(where)}, in space closed to it: ${names.faction(host)} took offence.`,
  fleetTrespassed: ({ fleet, faction, host, where }, names) =>
    say`${names.fleet(fleet)} of ${names.faction(faction)} was found under its cloak at ${names.system(where)}, in space closed to it: ${names.faction(host)} took offence.`,
  zoneViolated: ({ system, by, against }, names) =>
    say`${names.faction(by)} violated the neutral zone with ${names.faction(against)}: armed ships were seen at ${names.system(system)}.`,
  ...allianceEvents,
  factionEliminated: ({ faction, by }, names) =>
    by === null
      ? say`${names.faction(faction)} is no more.`
      : say`${names.faction(faction)} is no more: ${names.faction(by)} ended it.`,
  capitalMoved: ({ faction, world }, names) =>
    say`${names.faction(faction)} moved its seat to ${names.world(world)}.`,
  ...congressEvents,
  ...decisionEvents,
  ...courtEvents,
  ...movementEvents,
  ...covertEvents,
  ...recognitionEvents,
  ...smugglingEvents,
  ...personEvents,
  objectiveMet: ({ objective, faction, points }, names) =>
    say`${names.faction(faction)} reached an aim, "${names.anything(objective)}": ${number(points)} points.`,
  objectiveStands: ({ objective, faction, months }, names) =>
    say`${names.faction(faction)} holds what it wants, "${names.anything(objective)}": if it does so for ${calendar.months(months)}, the aim is reached.`,
  objectiveSlips: ({ objective, faction }, names) =>
    say`An aim slipped from the hands of ${names.faction(faction)} before its time was over: "${names.anything(objective)}".`,
  gameEnded: ({ outcome }, names) =>
    outcome.winners.length === 0
      ? say`The game is over: ${outcomes[outcome.kind]}. Nobody won.`
      : say`The game is over: ${outcomes[outcome.kind]}. Victory for ${powers(outcome.winners, names)}.`,
};

/** A fleet by the name it had, which can be followed while it is known. */
function fleetNamed(fleet: FleetId, name: string, names: Names): Segment {
  const known = names.fleet(fleet);
  return known.link ? known : { text: name };
}

/** `at Sol`, or on a lane `between Sol and Vulcan`. */
function placeOf(where: SystemId | null, towards: SystemId | null, names: Names): Sentence {
  return towards === null
    ? [{ text: 'at ' }, names.system(where)]
    : [{ text: 'between ' }, names.system(where), { text: ' and ' }, names.system(towards)];
}

function troopsLost(attackers: number, defenders: number): string {
  if (attackers + defenders === 0) return 'not a shot was fired';
  const lost = (points: number) => (points === 0 ? 'nothing' : pointCount(points));
  return `it cost ${lost(attackers)} of the troops landed and ${lost(defenders)} of the garrison`;
}

function pointCount(points: number): string {
  return points === 1 ? 'one point' : `${number(points)} points`;
}

function halted(
  why: EventOf<'fleetHalted'>['why'],
  fleet: Sentence,
  by: Segment,
  where: Segment,
): Sentence {
  if (why === 'blockade')
    return say`${fleet} was stopped at ${where} by ships or guns of ${by}. It goes on next month if it still can.`;
  if (why === 'beaten')
    return say`${fleet} waits near ${where}: ${by} beat the ships that were to clear its way.`;
  if (why === 'border') return say`${fleet} halted at ${where}: ${by} lets no armed ships pass.`;
  if (why === 'met') return say`${fleet} met ships of ${by} near ${where} and stopped.`;
  return say`${fleet} halted at ${where}: no way on.`;
}

function shipCount(count: number): string {
  return count === 1 ? 'one ship' : `${number(count)} ships`;
}

function monthCount(count: number): string {
  return count === 1 ? 'one month' : `${number(count)} months`;
}
