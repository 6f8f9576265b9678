import {
  chartIndex,
  forecastInvasion,
  landingMissions,
  type SystemId,
  sortedBy,
  strengthOf,
  troopsAboard,
  type World,
} from '../../sim';
import { joinUp, partTransports, warships } from './assault';
import { fleetsWith, type Hand, type OwnFleet, ownWorlds, systemAt } from './hand';
import type { Prey } from './prey';
import { sail } from './sail';

/** Strength sent against what is known to stand there, in permille, and beyond that. */
const margin = 2000;
const atLeast = 200;
/** Systems attacked at a time. */
const fronts = 3;
/** Warships with which a fleet leaves home. */
const band = 4;
/** Hull lost, in permille, at which a fight is broken off. */
const retreatAt = 500;
/** Chance of a landing, in permille, from which it is tried, and landings tried for it. */
const worthTrying = 800;
const draws = 40;

/** Sends what it takes against each prey in turn, together, and lands troops where its guns rule. */
export function march(hand: Hand, prey: readonly Prey[], bound: ReadonlySet<string>): void {
  for (const fleet of fleetsWith(hand, warships)) partTransports(hand, fleet);
  const free = new Map(
    fleetsWith(hand, warships).flatMap((fleet) =>
      bound.has(fleet.id) ? [] : [[fleet.id, fleet] as const],
    ),
  );
  let opened = 0;
  for (const each of prey) {
    if (opened >= fronts || free.size === 0) break;
    const group = groupFor(hand, each, [...free.values()]);
    if (group === null) continue;
    opened += 1;
    for (const { id } of group) free.delete(id);
    advance(hand, each, group);
  }
  muster(hand, [...free.values()]);
  followUp(hand, prey);
  raiseTroops(hand, prey);
}

/** The fleets that suffice, those on their way to it first, then the nearest; null where all are too few. */
function groupFor(hand: Hand, prey: Prey, free: readonly OwnFleet[]): OwnFleet[] | null {
  const ways = chartIndex(hand.view.chart).laneDistances(prey.system);
  const needed = atLeast + Math.floor((prey.strength * margin) / 1000);
  const order = (fleet: OwnFleet) =>
    isBoundFor(fleet, prey.system) ? -1 : ways.get(systemAt(hand, fleet));
  const isHome = ownWorlds(hand).some(({ system }) => system === prey.system);
  const group: OwnFleet[] = [];
  let strength = 0;
  for (const fleet of sortedBy(free, order)) {
    if (strength >= needed) break;
    if (ways.get(systemAt(hand, fleet)) < 0) continue;
    if (fleet.ships.length < band && !isHome && !isBoundFor(fleet, prey.system)) continue;
    group.push(fleet);
    strength += strengthOf(hand.view, hand.rules, fleet);
  }
  return strength >= needed ? group : null;
}

/** Whether a fleet stands in a system or sails to it. */
function isBoundFor({ place, command }: OwnFleet, system: SystemId): boolean {
  const goal = command.route.at(-1);
  return goal === undefined ? place.kind === 'system' && place.system === system : goal === system;
}

/** All meet at the nearest own world and go on together. */
function advance(hand: Hand, { system, worlds }: Prey, group: readonly OwnFleet[]): void {
  const rally = rallyFor(hand, system);
  if (rally === null) return;
  const isReady = (fleet: OwnFleet) =>
    isBoundFor(fleet, system) || (fleet.place.kind === 'system' && fleet.place.system === rally);
  const goes = group.every(isReady);
  joinUp(
    hand,
    group.filter((fleet) => fleet.command.route.length === 0),
  );
  for (const { id } of group) {
    const fleet = fleetNow(hand, id);
    if (!fleet) continue;
    const stays = !goes && !isBoundFor(fleet, system);
    sail(hand, fleet, stays ? rally : system);
    conduct(hand, fleet, stays ? 'hold' : 'assault');
  }
  if (goes) landOn(hand, system, worlds);
}

/** A fleet as it is after what has been ordered; it may have joined another. */
function fleetNow({ view }: Hand, id: string): OwnFleet | null {
  const fleet = view.fleets[id];
  return fleet?.command ? { ...fleet, command: fleet.command } : null;
}

function conduct({ give }: Hand, { id, command }: OwnFleet, stance: 'hold' | 'assault'): void {
  if (command.stance !== stance) give({ type: 'setStance', fleet: id, stance });
  if (command.retreatAt !== retreatAt) give({ type: 'setRetreat', fleet: id, permille: retreatAt });
  if (!command.cloak) give({ type: 'setCloak', fleet: id, cloak: true });
}

/** Who has nothing to take, or is too few for it, waits at the seat of power for others. */
function muster(hand: Hand, idle: readonly OwnFleet[]): void {
  const seat = hand.view.worlds[hand.own.capital ?? '']?.system;
  if (seat === undefined) return;
  joinUp(
    hand,
    idle.filter((fleet) => fleet.command.route.length === 0),
  );
  for (const { id } of idle) {
    const fleet = fleetNow(hand, id);
    if (!fleet) continue;
    sail(hand, fleet, seat);
    conduct(hand, fleet, 'hold');
  }
}

/** The own world nearest to a system, the system itself aside. */
export function rallyFor(hand: Hand, target: SystemId): SystemId | null {
  const ways = chartIndex(hand.view.chart).laneDistances(target);
  const ports = ownWorlds(hand).filter(({ system }) => ways.get(system) >= 0);
  return sortedBy(ports, ({ system }) => ways.get(system))[0]?.system ?? null;
}

/**
 * Full transports go where own guns rule, else with the strongest fleet abroad; the others wait for troops
 * where the next landing is near.
 */
function followUp(hand: Hand, prey: readonly Prey[]): void {
  const ruled = prey.filter(({ system, worlds }) => worlds.length > 0 && rulesAt(hand, system));
  const [next] = prey.filter(({ worlds }) => worlds.length > 0);
  const port = next ? rallyFor(hand, next.system) : null;
  const boats = fleetsWith(hand, ['transport']);
  joinUp(
    hand,
    boats.filter(({ command }) => command.route.length === 0),
  );
  for (const { id } of boats) {
    const fleet = fleetNow(hand, id);
    if (!fleet) continue;
    const ways = chartIndex(hand.view.chart).laneDistances(systemAt(hand, fleet));
    const [nearest] = sortedBy(ruled, ({ system }) => ways.get(system));
    const isFull = troopsAboard(hand.view, fleet) > 0;
    const goal = isFull ? (nearest?.system ?? vanguard(hand, prey) ?? port) : port;
    if (goal === null) continue;
    sail(hand, fleet, goal);
    if (fleet.command.stance !== 'evade')
      hand.give({ type: 'setStance', fleet: id, stance: 'evade' });
  }
}

/** Where the strongest fleet stands that is bound for a prey. */
function vanguard(hand: Hand, prey: readonly Prey[]): SystemId | null {
  const goals = new Set(prey.map(({ system }) => system));
  const bound = fleetsWith(hand, warships).filter(({ place, command }) => {
    const goal = command.route.at(-1);
    return place.kind === 'system' && goal !== undefined && goals.has(goal);
  });
  const [first] = sortedBy(bound, (fleet) => -strengthOf(hand.view, hand.rules, fleet));
  return first ? systemAt(hand, first) : null;
}

function rulesAt(hand: Hand, system: SystemId): boolean {
  return fleetsWith(hand, warships).some(
    ({ place, command }) =>
      place.kind === 'system' && place.system === system && command.route.length === 0,
  );
}

/** All troops that are there land together where it may succeed; else the guns wear the garrison down. */
function landOn(hand: Hand, system: SystemId, worlds: readonly World[]): void {
  const [weakest] = worlds;
  if (!weakest) return;
  const isThere = ({ place }: OwnFleet) => place.kind === 'system' && place.system === system;
  const guns = fleetsWith(hand, warships).filter(isThere);
  const boats = fleetsWith(hand, ['transport']).filter(isThere);
  const all = [...boats, ...guns].filter(({ command }) => command.route.length === 0);
  const odds = forecastInvasion(hand.view, hand.rules, all, weakest, draws);
  if (odds.win >= worthTrying) {
    for (const { fleet, mission } of landingMissions(hand.view, all, weakest.id, null)) {
      hand.give({ type: 'setMission', fleet, mission });
    }
    return;
  }
  const mission = { kind: 'bombard', world: weakest.id } as const;
  for (const { id, command } of guns) {
    if (command.mission.kind === 'none') hand.give({ type: 'setMission', fleet: id, mission });
  }
}

/** Troops are raised where transports wait. */
function raiseTroops(hand: Hand, [next]: readonly Prey[]): void {
  if (!next) return;
  const waiting = new Set(fleetsWith(hand, ['transport']).map((fleet) => systemAt(hand, fleet)));
  for (const { id, system, works } of ownWorlds(hand)) {
    if (!waiting.has(system) || works?.queue.some(({ kind }) => kind === 'troops')) continue;
    hand.give({ type: 'enqueue', world: id, kind: 'troops', what: '', repeat: false });
  }
}
