import { permilleOf } from '../lib/integers';
import { total } from '../lib/terms';
import type { Alliance } from '../state/alliance';
import type { Realm } from '../state/game';
import type { FactionId, SystemId } from '../state/ids';
import type { Condition } from '../state/objective';
import type { Ruleset } from '../state/ruleset';
import { contentmentOf } from './alliance/contentment';
import { standings } from './alliance/standing';
import { treatyBetween } from './diplomacy/treaties';
import { atWar, membersWith, ownedWorlds, relationOf } from './relations';
import { worldsOf } from './worlds';

/** Whether a condition holds in a realm now. Of a view: as far as its faction knows. */
export function holds(realm: Realm, rules: Ruleset, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(realm, rules, part));
  if ('any' in condition) return condition.any.some((part) => holds(realm, rules, part));
  if ('not' in condition) return !holds(realm, rules, condition.not);
  if ('turnAtLeast' in condition) return realm.turn >= condition.turnAtLeast;
  if ('allied' in condition) return areAllied(realm, condition.allied.factions);
  if ('atWar' in condition) return atWar(realm, ...condition.atWar.factions);
  if ('eliminated' in condition) return !isAlive(realm, condition.eliminated.faction);
  if ('alive' in condition) return isAlive(realm, condition.alive.faction);
  if ('knows' in condition) {
    const { faction, technology } = condition.knows;
    return realm.factions[faction]?.technologies.includes(technology) ?? false;
  }
  if ('stockAtLeast' in condition) {
    const { faction, stock, amount } = condition.stockAtLeast;
    return (realm.factions[faction]?.books?.stocks[stock] ?? 0) >= amount;
  }
  if (isPolitical(condition)) return holdsPolitically(realm, rules, condition);
  return holdsGround(realm, condition);
}

type PoliticalCondition = Extract<
  Condition,
  | { inAlliance: unknown }
  | { standingAtLeast: unknown }
  | { contentAtLeast: unknown }
  | { treaty: unknown }
>;

function isPolitical(condition: object): condition is PoliticalCondition {
  return ['inAlliance', 'standingAtLeast', 'contentAtLeast', 'treaty'].some(
    (word) => word in condition,
  );
}

/** The conditions that ask about alliances and treaties. */
function holdsPolitically(realm: Realm, rules: Ruleset, condition: PoliticalCondition): boolean {
  if ('treaty' in condition) {
    const { kind, factions } = condition.treaty;
    return treatyBetween(realm, kind, ...factions) !== null;
  }
  if ('inAlliance' in condition) {
    const { faction, as = 'member', with: others = [] } = condition.inAlliance;
    const alliance = allianceOf(realm, faction);
    if (!alliance || !others.every((other) => alliance.members.includes(other))) return false;
    return as === 'member' || alliance[as] === faction;
  }
  if ('standingAtLeast' in condition) {
    const { faction, permille } = condition.standingAtLeast;
    const alliance = allianceOf(realm, faction);
    if (!alliance) return false;
    const shares = Object.entries(standings(realm, rules, alliance));
    const all = shares.reduce((sum, [, terms]) => sum + total(terms), 0);
    const own = shares.find(([member]) => member === faction)?.[1] ?? [];
    return permilleOf(total(own), all) >= permille;
  }
  const { faction, points: least } = condition.contentAtLeast;
  const alliance = allianceOf(realm, faction);
  return alliance !== null && contentmentOf(realm, rules, alliance, faction) >= least;
}

function allianceOf(realm: Realm, faction: FactionId): Alliance | null {
  const id = realm.factions[faction]?.alliance ?? null;
  return id === null ? null : (realm.alliances[id] ?? null);
}

type GroundCondition = Extract<
  Condition,
  | { holds: unknown }
  | { worldsAtLeast: unknown }
  | { freedAtLeast: unknown }
  | { developedAtLeast: unknown }
  | { shareAtLeast: unknown }
  | { largest: unknown }
>;

/** The conditions that ask who holds what. */
function holdsGround(realm: Realm, condition: GroundCondition): boolean {
  if ('holds' in condition) {
    const { faction, systems, count = systems.length, allied = false } = condition.holds;
    const side = sideOf(realm, faction, allied);
    return systems.filter((system) => isHeld(realm, system, side)).length >= count;
  }
  if ('worldsAtLeast' in condition) {
    const { faction, count } = condition.worldsAtLeast;
    return (worldCounts(realm).get(faction) ?? 0) >= count;
  }
  if ('freedAtLeast' in condition) {
    const { faction, count } = condition.freedAtLeast;
    return freedBy(realm, faction) >= count;
  }
  if ('developedAtLeast' in condition) {
    const { faction, count } = condition.developedAtLeast;
    return developedOf(realm, faction) >= count;
  }
  if ('shareAtLeast' in condition) {
    const { faction, permille, allied = false } = condition.shareAtLeast;
    return shareOf(realm, sideOf(realm, faction, allied)) >= permille;
  }
  return isLargest(realm, condition.largest.faction);
}

function sideOf(realm: Realm, faction: FactionId, allied: boolean): readonly FactionId[] {
  return allied ? membersWith(realm, faction) : [faction];
}

/** A system is held by whoever owns its most important owned world. */
function isHeld(realm: Realm, system: SystemId, side: readonly FactionId[]): boolean {
  const owner = ownedWorlds(realm, system)[0]?.owner ?? null;
  return owner !== null && side.includes(owner);
}

function isAlive(realm: Realm, faction: FactionId): boolean {
  return realm.factions[faction]?.alive ?? false;
}

function areAllied(realm: Realm, factions: readonly FactionId[]): boolean {
  const [first] = factions;
  if (first === undefined || !factions.every((faction) => isAlive(realm, faction))) return false;
  return factions.slice(1).every((other) => relationOf(realm, first, other) === 'allied');
}

/** Owned worlds by faction. */
export function worldCounts(realm: Realm): ReadonlyMap<FactionId, number> {
  const counts = new Map<FactionId, number>();
  for (const { owner } of worldsOf(realm)) {
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}

function freedBy(realm: Realm, faction: FactionId): number {
  let count = 0;
  for (const { owner, freedOn } of worldsOf(realm)) {
    if (owner === faction && freedOn !== undefined) count += 1;
  }
  return count;
}

function developedOf(realm: Realm, faction: FactionId): number {
  let count = 0;
  for (const { owner, development } of worldsOf(realm)) {
    if (owner === faction && development === 'developed') count += 1;
  }
  return count;
}

/** Share of all owned worlds that some factions hold together, in permille. */
export function shareOf(realm: Realm, side: readonly FactionId[]): number {
  const counts = worldCounts(realm);
  let all = 0;
  for (const count of counts.values()) all += count;
  return permilleOf(
    side.reduce((sum, faction) => sum + (counts.get(faction) ?? 0), 0),
    all,
  );
}

/** Holds more worlds than any other. */
function isLargest(realm: Realm, faction: FactionId): boolean {
  const counts = worldCounts(realm);
  const own = counts.get(faction) ?? 0;
  return own > 0 && [...counts].every(([other, count]) => other === faction || count < own);
}

/** Points of every faction: those of its objectives that are met. */
export function points(realm: Realm): Record<FactionId, number> {
  const sums: Record<FactionId, number> = {};
  for (const id of Object.keys(realm.factions).sort()) sums[id] = 0;
  for (const { faction, points: worth, metOn } of realm.objectives) {
    if (metOn !== null) sums[faction] = (sums[faction] ?? 0) + worth;
  }
  return sums;
}
