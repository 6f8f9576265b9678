import {
  type Alliance,
  chartIndex,
  type FactionId,
  inOrder,
  type Operation,
  openOperations,
  paperStrength,
  type SystemId,
  sortedBy,
  systemOf,
  worldsOf,
} from '../../sim';
import { declare, warships } from './assault';
import { fleetsWith, type Hand, type OwnFleet, systemAt } from './hand';
import type { Prey } from './prey';
import { sail } from './sail';

/** Months of notice that allies are given. */
const notice = 8;
/** Lane distance, in tenths of a light year, that a fleet is taken to sail in that time. */
const reach = 2000;
/** Strength told off beyond what is owed, in permille. */
const reserve = 1200;

/**
 * What it does in its alliance: calls all against the place that is worth most, and brings what it owes. The
 * fleets that are told off.
 */
export function serveOperations(hand: Hand, prey: readonly Prey[]): ReadonlySet<string> {
  const alliance = hand.view.alliances[hand.own.alliance ?? ''];
  if (!alliance?.council) return new Set();
  if (openOperations(alliance).length === 0) callAll(hand, alliance, prey);
  for (const operation of openOperations(alliance)) {
    if (operation.status === 'gathering') gather(hand, operation);
  }
  return new Set(openOperations(alliance).flatMap(({ fleets }) => fleets[hand.me] ?? []));
}

/** Has the Council vote for war on a power, or declares it where that is each member's own affair. */
export function goToWar(hand: Hand, on: FactionId): void {
  const terms = { kind: 'war', on } as const;
  if (!hand.give({ type: 'proposeMotion', terms, ultimatum: false })) declare(hand, on);
}

/** Calls all against the first prey for which there is a place where all could meet in time. */
function callAll(hand: Hand, alliance: Alliance, prey: readonly Prey[]): void {
  const strike = hand.view.turn + 1 + notice;
  for (const { system: target, worlds } of prey) {
    if (worlds.length === 0) continue;
    const staging = stagingFor(hand, alliance, target);
    if (staging === null) continue;
    const terms = { kind: 'operation', target, staging, strike, command: hand.me } as const;
    if (hand.give({ type: 'proposeMotion', terms, ultimatum: false })) return;
  }
}

/** The members' system nearest to a target to which the main fleet of each can come in time; null: none. */
function stagingFor(hand: Hand, { members }: Alliance, target: SystemId): SystemId | null {
  const { view } = hand;
  const index = chartIndex(view.chart);
  const toTarget = index.laneDistances(target);
  const ways = members.flatMap((member) => {
    const place = mainFleet(hand, member);
    return place === null ? [] : [index.laneDistances(place)];
  });
  const held = worldsOf(view).filter(
    ({ owner, system }) =>
      owner !== null &&
      members.includes(owner) &&
      toTarget.get(system) > 0 &&
      ways.every((way) => way.get(system) >= 0 && way.get(system) <= reach),
  );
  return sortedBy(held, ({ system }) => toTarget.get(system))[0]?.system ?? null;
}

/** Where the strongest fleet of a member is. */
function mainFleet({ view, rules }: Hand, member: FactionId): SystemId | null {
  const fleets = inOrder(view.fleets).filter(({ faction }) => faction === member);
  const [first] = sortedBy(fleets, (fleet) => -paperStrength(view, rules, fleet));
  return first ? systemOf(view.chart, first.place) : null;
}

/** Tells off the nearest warships until what is owed is met, and sends them to where all meet. */
function gather(hand: Hand, { id, quotas, fleets, staging }: Operation): void {
  const { view, rules, me } = hand;
  const worth = (fleet: OwnFleet) => paperStrength(view, rules, fleet);
  const told = new Set(fleets[me] ?? []);
  const ways = chartIndex(view.chart).laneDistances(staging);
  const near = sortedBy(fleetsWith(hand, warships), (fleet) => ways.get(systemAt(hand, fleet)));
  let strength = near.reduce((sum, fleet) => sum + (told.has(fleet.id) ? worth(fleet) : 0), 0);
  for (const fleet of near) {
    if (strength * 1000 >= (quotas[me] ?? 0) * reserve) break;
    if (told.has(fleet.id) || ways.get(systemAt(hand, fleet)) < 0) continue;
    if (!hand.give({ type: 'commitFleet', fleet: fleet.id, operation: id })) continue;
    told.add(fleet.id);
    strength += worth(fleet);
  }
  for (const fleet of near) if (told.has(fleet.id)) sail(hand, fleet, staging);
}
