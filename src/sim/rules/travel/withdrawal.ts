import { inOrder } from '../../lib/ordered';
import type { DealItem } from '../../state/dealItem';
import type { Treaty } from '../../state/diplomacy';
import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey, type SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { chartIndex, type LaneDistances } from '../chart/chartIndex';
import { borderOf, friendly, ownedWorlds } from '../diplomacy/relations';
import { type Papers, papersOf, passages, zoneOver } from '../diplomacy/zones';
import { isArmed } from '../fleets/fleetFigures';

/** Whether the right of withdrawal lets a faction's armed ships go on from one system to the next. */
export type WayHome = (from: SystemId, to: SystemId) => boolean;

/**
 * The right of withdrawal, for a faction whose ships stand in some systems: whoever is cut off, by
 * peace, by a treaty that ended, by an alliance left, by a world that changed hands, by a neutral
 * zone, may cross closed borders on his way home, and only so: each step must bring him nearer to
 * the nearest space of his own or of an ally. Who could go home through open borders must do so.
 * Null when none of the systems is cut off, as is the rule.
 * @source invented
 */
export function wayHome(
  realm: Realm,
  faction: FactionId,
  starts: readonly SystemId[],
  papers: Papers = papersOf(realm, faction),
): WayHome | null {
  const isOpen = (system: SystemId) => borderOf(realm, faction, system, papers) === null;
  if (starts.some((system) => isHome(realm, faction, system) && isOpen(system))) return null;
  const homes = homesOf(realm, faction, isOpen);
  const { neighbours, distancesToAny } = chartIndex(realm.chart);
  const safe = new Set(homes);
  // A set tells those added while it is walked: this is a flood.
  for (const system of safe) {
    for (const { system: other } of neighbours(system)) if (isOpen(other)) safe.add(other);
  }
  const isCutOff = (system: SystemId) =>
    !safe.has(system) && !neighbours(system).some(({ system: other }) => safe.has(other));
  if (homes.length === 0 || !starts.some(isCutOff)) return null;
  const left: LaneDistances = distancesToAny(homes);
  return (from, to) => isCutOff(from) && left.get(to) >= 0 && left.get(to) < left.get(from);
}

/** Whether armed ships that show themselves may go on from a place into a closed system. */
export function mayWithdraw(
  realm: Realm,
  faction: FactionId,
  place: Place,
  to: SystemId,
  papers?: Papers,
): boolean {
  // On a lane they were let in once.
  if (place.kind === 'lane') return to === place.from || to === place.to;
  return wayHome(realm, faction, [place.system], papers)?.(place.system, to) ?? false;
}

/** Whether a faction or an ally holds a world of a system. */
export function isHome(realm: Realm, faction: FactionId, system: SystemId): boolean {
  return ownedWorlds(realm, system).some(
    ({ owner }) => owner !== null && friendly(realm, faction, owner),
  );
}

/** Open systems of one's own side; for who has none, those that are nobody's. */
function homesOf(
  realm: Realm,
  faction: FactionId,
  isOpen: (system: SystemId) => boolean,
): SystemId[] {
  const open = chartIndex(realm.chart).ids.filter(isOpen);
  const own = open.filter((system) => isHome(realm, faction, system));
  return own.length > 0 ? own : open.filter((system) => ownedWorlds(realm, system).length === 0);
}

/**
 * The turn on which a host's space, or a system of his, was closed to a faction: by peace or a truce,
 * by the end of a treaty of passage or of an alliance, or by the host's coming there. 0: since before
 * the game began.
 */
export function closedSince(
  realm: Realm,
  faction: FactionId,
  host: FactionId,
  system: SystemId,
): number {
  const relation = realm.relations[pairKey(faction, host)];
  const taken = ownedWorlds(realm, system)
    .filter(({ owner }) => owner === host)
    .map(({ takenOn }) => takenOn);
  return Math.max(relation?.closed ?? 0, ...taken);
}

/** The last turn on which nobody takes offence at ships that passage ending now leaves behind. */
export function withdrawalEnds(realm: Realm, rules: Ruleset): number {
  return realm.turn + rules.numbers.treaties.withdrawal;
}

/** Whether things agreed on close borders at once, or open them until a treaty ends; null: neither. */
export function closingOf(items: readonly DealItem[]): 'now' | 'later' | null {
  const isIn = (is: (item: DealItem) => boolean) => items.some(is);
  const closes = (item: DealItem) =>
    item.kind === 'peace' || (item.kind === 'treaty' && item.terms.kind === 'armistice');
  if (isIn(closes)) return 'now';
  const opens = (item: DealItem) => item.kind === 'treaty' && passages.includes(item.terms.kind);
  return isIn(opens) ? 'later' : null;
}

/** Where a fleet is a guest whose time is limited: in whose space, and to which turn without offence. */
export interface Guest {
  readonly host: FactionId;
  readonly until: number;
}

/** What closed borders ask of a fleet where it stands; null where it may stay. */
export function guestOf(realm: Realm, rules: Ruleset, fleet: Fleet): Guest | null {
  const { faction, place } = fleet;
  if (place.kind !== 'system' || fleet.cloaked || !isArmed(realm, rules, fleet)) return null;
  const host = borderOf(realm, faction, place.system);
  if (host === null) return null;
  const zone = zoneOver(realm, faction, place.system);
  const since = zone === null ? closedSince(realm, faction, host, place.system) : zone.since;
  return { host, until: since + rules.numbers.treaties.withdrawal };
}

/** A fleet that would have to go home, from where. */
export interface Leaver {
  readonly fleet: Fleet;
  readonly system: SystemId;
}

/** Whether borders close when a treaty ends. */
export function closesBorders({ terms }: Treaty): boolean {
  return passages.includes(terms.kind);
}

/**
 * Whose ships would stand where they may not stay if a treaty were broken now: of the fleets one sees,
 * in order of id. They have until `withdrawalEnds`.
 */
export function leaversAfter(realm: Realm, rules: Ruleset, treaty: Treaty): Leaver[] {
  if (!closesBorders(treaty)) return [];
  const { [treaty.id]: _, ...treaties } = realm.treaties;
  const after = { ...realm, treaties };
  return inOrder(realm.fleets).flatMap((fleet) => {
    if (!treaty.parties.includes(fleet.faction) || fleet.place.kind !== 'system') return [];
    const leaves = guestOf(after, rules, fleet) !== null && guestOf(realm, rules, fleet) === null;
    return leaves ? [{ fleet, system: fleet.place.system }] : [];
  });
}
