import type { EventOf, EventType, FactionId } from '../../sim';
import { fill } from '../fill';
import { number } from '../format';
import type { Names } from '../names';
import { list, type Segment, type Sentence, say } from '../segments';
import { naming } from './naming';
import { orderNames } from './orders';
import { outcomes } from './outcomes';
import { refusals } from './refusals';

type Worded<T extends EventType> = (event: EventOf<T>, names: Names) => Sentence;

/** Every fact a turn can produce, in words. */
export const events: { readonly [T in EventType]: Worded<T> } = {
  orderLapsed: ({ order, refusal }, names) => {
    const subject =
      'fleet' in order
        ? names.fleet(order.fleet)
        : 'world' in order
          ? names.world(order.world)
          : null;
    const reason = fill(
      refusals[refusal.code] ?? refusal.code,
      refusal.values ?? {},
      names.anything,
    );
    return subject
      ? say`An order to ${subject} was overtaken by events (${orderNames[order.type]}): ${reason}`
      : say`An order was overtaken by events (${orderNames[order.type]}): ${reason}`;
  },
  fleetMoved: ({ fleet, faction, arrived, from, where }, names) =>
    arrived
      ? say`${names.fleet(fleet)} of ${names.faction(faction)} arrived at ${names.system(where)}.`
      : say`${names.fleet(fleet)} of ${names.faction(faction)} is under way from ${names.system(from)}.`,
  fleetHalted: ({ fleet, why, by, where }, names) =>
    halted(why, names.fleet(fleet), names.faction(by), names.system(where)),
  fleetDetected: ({ fleet, faction, by, ships, cloaked, where }, names) =>
    cloaked
      ? say`${names.faction(by)} found ${names.fleet(fleet)} of ${names.faction(faction)} under cloak at ${names.system(where)}: ${shipCount(ships)}.`
      : say`${names.faction(by)} sighted ${names.fleet(fleet)} of ${names.faction(faction)} at ${names.system(where)}: ${shipCount(ships)}.`,
  systemExplored: ({ system, by }, names) =>
    say`${names.faction(by)} explored ${names.system(system)}.`,
  worldSurveyed: ({ world, by }, names) =>
    say`${names.faction(by)} surveyed ${names.world(world)}.`,
  battleFought: ({ battle, sides, lost, victor, where }, names) => {
    const fight: Segment = { text: 'Battle', link: { kind: 'battle', battle } };
    const opponents = say`${fight} at ${names.system(where)}: ${powers(sides[0] ?? [], names)} against ${powers(sides[1] ?? [], names)}.`;
    const losses = list(
      Object.keys(lost)
        .filter((id) => (lost[id] ?? 0) > 0)
        .map((id) => ({ text: `${names.faction(id).text} ${number(lost[id] ?? 0)}` })),
      naming.and,
    );
    return [
      ...opponents,
      ...(losses.length === 0 ? say` No ships were lost.` : say` Ships lost: ${losses}.`),
      ...(victor.length === 0
        ? say` Neither side was beaten.`
        : say` The field was left to ${powers(victor, names)}.`),
    ];
  },
  shipLost: ({ name, class: shipClass, faction, how, by, where }, names) => {
    const ship = `${name} (${names.shipClass(shipClass)}) of ${names.faction(faction).text}`;
    if (how === 'mutiny')
      return say`${ship} deserted at ${names.system(where)}: her crew had gone unpaid.`;
    if (how === 'attrition')
      return say`${ship} was lost to want of supply at ${names.system(where)}.`;
    if (how === 'scuttled') return say`${ship} was broken up at ${names.system(where)}.`;
    return by === null
      ? say`${ship} was destroyed at ${names.system(where)}.`
      : say`${ship} was destroyed at ${names.system(where)} by ${names.faction(by)}.`;
  },
  shipCaptured: ({ name, class: shipClass, from, by, where }, names) =>
    say`${names.faction(by)} boarded and took ${name} (${names.shipClass(shipClass)}) from ${names.faction(from)} at ${names.system(where)}.`,
  fleetRetreated: ({ fleet, faction, refuge, where }, names) =>
    say`${names.fleet(fleet)} of ${names.faction(faction)} retreated from ${names.system(where)} to ${names.system(refuge)}.`,
  commanderLost: ({ character, faction, how }, names) =>
    say`${names.character(character)} of ${names.faction(faction)} was ${how} in action.`,
  worldBombarded: ({ world, by, garrison, defences, millions }, names) =>
    say`${names.faction(by)} bombarded ${names.world(world)}: ${number(garrison)} points of garrison and ${number(defences)} of defences destroyed, ${number(millions)} million dead.`,
  invasionRepelled: ({ world, by, attackersLost, defendersLost }, names) =>
    say`${names.world(world)} threw back the landing of ${names.faction(by)}: troops lost ${number(attackersLost)} against ${number(defendersLost)}.`,
  worldInvaded: ({ world, by, from, attackersLost, defendersLost, liberated }, names) => {
    const losses = `troops lost ${number(attackersLost)} against ${number(defendersLost)}`;
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
  shortage: ({ faction, stock, missing, months }, names) =>
    say`${names.faction(faction)} could not pay ${number(missing)} ${stock} of upkeep: ${monthCount(months)} in arrears. Fleets slow, loyalty falls, and crews desert in the end.`,
  mutiny: ({ faction, fleet, ships }, names) =>
    say`Mutiny in ${names.fleet(fleet)} of ${names.faction(faction)}: ${shipCount(ships)} deserted.`,
  shipBuilt: ({ world, fleet, ship, class: shipClass }, names) =>
    say`${names.world(world)} launched ${names.ship(ship)} (${names.shipClass(shipClass)}), now with ${names.fleet(fleet)}.`,
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
  technologyLearned: ({ technology, faction, how }, names) => {
    if (how === 'capture')
      return say`${names.faction(faction)} captured the secret of ${names.technology(technology)}.`;
    return say`${names.faction(faction)} mastered ${names.technology(technology)}.`;
  },
  researchIdle: () => say`Our scientists have nothing to study.`,
  worldUnrest: ({ world, unrest }, names) =>
    say`Unrest on ${names.world(world)} stands at ${number(unrest)}.`,
  warDeclared: ({ by, on }, names) =>
    say`${names.faction(by)} declared war on ${names.faction(on)}.`,
  peaceOffered: ({ by, on }, names) =>
    say`${names.faction(by)} offered peace to ${names.faction(on)}.`,
  peaceMade: ({ factions: [a, b] }, names) =>
    say`${names.faction(a)} and ${names.faction(b)} made peace.`,
  factionEliminated: ({ faction, by }, names) =>
    by === null
      ? say`${names.faction(faction)} is no more.`
      : say`${names.faction(faction)} is no more: ${names.faction(by)} ended it.`,
  capitalMoved: ({ faction, world }, names) =>
    say`${names.faction(faction)} moved its seat to ${names.world(world)}.`,
  allianceChanged: ({ alliance, left, dissolved }, names) =>
    dissolved
      ? say`${names.anything(alliance)} was dissolved.`
      : say`${powers(left, names)} left ${names.anything(alliance)}.`,
  headSucceeded: ({ faction, character, after }, names) =>
    after === null
      ? say`${names.character(character)} now leads ${names.faction(faction)}.`
      : say`${names.character(character)} succeeded ${names.character(after)} at the head of ${names.faction(faction)}.`,
  objectiveMet: ({ objective, faction, points }, names) =>
    say`${names.faction(faction)} reached an aim, "${names.anything(objective)}": ${number(points)} points.`,
  gameEnded: ({ outcome }, names) =>
    outcome.winners.length === 0
      ? say`The game is over: ${outcomes[outcome.kind]}. Nobody won.`
      : say`The game is over: ${outcomes[outcome.kind]}. Victory for ${powers(outcome.winners, names)}.`,
};

function halted(
  why: EventOf<'fleetHalted'>['why'],
  fleet: Segment,
  by: Segment,
  where: Segment,
): Sentence {
  if (why === 'blockade') return say`${fleet} was stopped at ${where} by the blockade of ${by}.`;
  if (why === 'border') return say`${fleet} halted at ${where}: ${by} lets no armed ships pass.`;
  if (why === 'met') return say`${fleet} met ships of ${by} near ${where} and stopped.`;
  return say`${fleet} halted at ${where}: no way on.`;
}

function powers(ids: readonly FactionId[], names: Names): Sentence {
  return list(ids.map(names.faction), naming.and);
}

function shipCount(count: number): string {
  return count === 1 ? 'one ship' : `${number(count)} ships`;
}

function monthCount(count: number): string {
  return count === 1 ? 'one month' : `${number(count)} months`;
}
