import { compareIds } from '../../lib/ordered';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey, type SystemId, type WorldId } from '../../state/ids';
import type { World } from '../../state/world';
import { partnerIn } from './treatyLookup';
import { type Papers, papersOf, zoneOver } from './zones';

export type Bond = 'self' | 'allied' | 'peace' | 'truce' | 'war';

/** How two factions stand. An alliance goes before what its members once were to each other. */
export function relationOf(realm: Realm, a: FactionId, b: FactionId): Bond {
  if (a === b) return 'self';
  const alliance = realm.factions[a]?.alliance ?? null;
  if (alliance !== null && alliance === realm.factions[b]?.alliance) return 'allied';
  return realm.relations[pairKey(a, b)]?.kind ?? 'peace';
}

export function atWar(realm: Realm, a: FactionId, b: FactionId): boolean {
  return relationOf(realm, a, b) === 'war';
}

/** The same faction or an ally: they share sight, supply and passage. */
export function friendly(realm: Realm, a: FactionId, b: FactionId): boolean {
  const bond = relationOf(realm, a, b);
  return bond === 'self' || bond === 'allied';
}

/** Living factions at war with one, in order of id. */
export function enemiesOf(realm: Realm, faction: FactionId): FactionId[] {
  const enemies: FactionId[] = [];
  // Opinions ask this by the hundred: only what is found is put in order.
  for (const id in realm.factions) {
    if (realm.factions[id]?.alive === true && atWar(realm, faction, id)) enemies.push(id);
  }
  return enemies.length < 2 ? enemies : enemies.sort(compareIds);
}

/** A faction and its living allies, in order of id. */
export function membersWith(realm: Realm, faction: FactionId): FactionId[] {
  const alliance = realm.factions[faction]?.alliance ?? null;
  const members = alliance === null ? [] : (realm.alliances[alliance]?.members ?? []);
  const living = members.filter((member) => realm.factions[member]?.alive === true);
  return [...new Set([faction, ...living])].sort();
}

/** The owned worlds of a system, the most important first: developed, then larger, then by id. */
export function ownedWorlds(realm: Realm, system: SystemId): World[] {
  const worlds: World[] = [];
  for (const id of realm.chart.systems[system]?.worlds ?? []) {
    const world = realm.worlds[id];
    if (world && world.owner !== null) worlds.push(world);
  }
  return worlds.length < 2 ? worlds : worlds.sort(byImportance);
}

function byImportance(a: World, b: World): number {
  const developed = Number(b.development === 'developed') - Number(a.development === 'developed');
  if (developed !== 0) return developed;
  if (a.size !== b.size) return b.size - a.size;
  return a.id < b.id ? -1 : 1;
}

/**
 * Whose flag a system flies: that of its most important owned world; null when nobody owns one. A
 * system may be shared: each world keeps its own owner, and passage and supply ask all of them.
 */
export function systemOwner(realm: Realm, system: SystemId): FactionId | null {
  return ownedWorlds(realm, system)[0]?.owner ?? null;
}

/**
 * Whether borders let a fleet into a system. Armed ships that show themselves may enter space that
 * is nobody's, a friend's or an enemy's; powers at peace or under truce keep theirs closed, unless a
 * treaty lets them through. Unarmed ships pass everywhere, and who cannot be seen asks nobody. Owning
 * or befriending one world of a shared system opens it.
 * @source invented
 */
export function mayPass(
  realm: Realm,
  faction: FactionId,
  system: SystemId,
  armed: boolean,
  cloaked: boolean,
  papers?: Papers,
): boolean {
  if (!armed || cloaked) return true;
  return borderOf(realm, faction, system, papers) === null;
}

/**
 * The power whose border is closed to a faction's armed ships there; null when it is open. A neutral
 * zone is closed by the other signatory, whoever owns it; a treaty of transit opens a border. Who
 * asks of many systems passes the faction's papers.
 */
export function borderOf(
  realm: Realm,
  faction: FactionId,
  system: SystemId,
  papers: Papers = papersOf(realm, faction),
): FactionId | null {
  const zone = zoneOver(realm, faction, system, papers);
  if (zone !== null) return partnerIn(zone, faction);
  // Routes ask this of every system they try, so nothing is sorted or collected here.
  let first: World | null = null;
  let welcome = false;
  const ids = realm.chart.systems[system]?.worlds ?? [];
  for (let at = 0; at < ids.length; at += 1) {
    const world = realm.worlds[ids[at] as WorldId];
    if (!world || world.owner === null) continue;
    if (first === null || byImportance(world, first) < 0) first = world;
    welcome ||= friendly(realm, faction, world.owner);
  }
  const owner = first?.owner ?? null;
  if (owner === null || welcome || atWar(realm, faction, owner)) return null;
  return papers.hosts.includes(owner) ? null : owner;
}
