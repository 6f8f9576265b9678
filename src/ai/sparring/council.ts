import {
  type Alliance,
  chartIndex,
  type FactionId,
  type Operation,
  openOperations,
  paperStrength,
  quotaTerms,
  type SystemId,
  sortedBy,
  total,
  worldsOf,
} from '../../sim';
import { declare, warships } from './assault';
import { fleetsWith, type Hand, type OwnFleet, systemAt } from './hand';
import type { Prey } from './prey';
import { sail } from './sail';

/** Months of notice that allies are given. */
const notice = 8;
/** Targets looked at, and places to meet for each. */
const considered = 5;
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

/** Calls all against the first prey for which there is a place where allies can meet in time. */
function callAll(hand: Hand, alliance: Alliance, prey: readonly Prey[]): void {
  const wanted = prey.filter(({ worlds }) => worlds.length > 0).slice(0, considered);
  for (const { system: target } of wanted) {
    const staging = stagingFor(hand, alliance, target);
    if (staging === null) continue;
    const { strike } = meetingAt(hand, staging);
    const terms = { kind: 'operation', target, staging, strike, command: hand.me } as const;
    if (hand.give({ type: 'proposeMotion', terms, ultimatum: false })) return;
  }
}

function meetingAt(
  { view, rules }: Hand,
  staging: SystemId,
): { staging: SystemId; strike: number } {
  const { mostNotice } = rules.numbers.operations;
  return { staging, strike: view.turn + 1 + Math.min(notice, mostNotice) };
}

/**
 * Of the members' systems nearest to a target the one to which allies would owe most, if they owe
 * anything there and it does, too.
 */
function stagingFor(hand: Hand, alliance: Alliance, target: SystemId): SystemId | null {
  const { view, rules, me } = hand;
  const { members } = alliance;
  const toTarget = chartIndex(view.chart).laneDistances(target);
  const held = new Set(
    worldsOf(view).flatMap(({ owner, system }) =>
      owner !== null && members.includes(owner) && toTarget.get(system) > 0 ? [system] : [],
    ),
  );
  const near = sortedBy([...held], (system) => toTarget.get(system)).slice(0, considered);
  const owedBy = (member: FactionId, system: SystemId) =>
    total(quotaTerms(view, rules, alliance, member, meetingAt(hand, system)));
  const allies = members.filter((member) => member !== me);
  const help = (system: SystemId) =>
    allies.reduce((sum, member) => sum + owedBy(member, system), 0);
  const [best] = sortedBy(
    near.map((system) => ({ system, owed: help(system) })),
    ({ owed }) => -owed,
  );
  return best && best.owed > 0 && owedBy(me, best.system) > 0 ? best.system : null;
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
