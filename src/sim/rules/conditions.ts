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
  const { have, need } = measure(realm, rules, condition);
  return have >= need;
}

/** A condition that is not made of others. */
export type SimpleCondition = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown }
>;

/** How far a condition is met: it holds once `have` reaches `need`. What is so or not needs 1. */
export interface Measure {
  readonly have: number;
  readonly need: number;
}

const whether = (met: boolean): Measure => ({ have: met ? 1 : 0, need: 1 });

/** How far a condition is met now; in the unit of what it asks for. */
export function measure(realm: Realm, rules: Ruleset, condition: SimpleCondition): Measure {
  if ('turnAtLeast' in condition) return { have: realm.turn, need: condition.turnAtLeast };
  if ('allied' in condition) return whether(areAllied(realm, condition.allied.factions));
  if ('atWar' in condition) return whether(atWar(realm, ...condition.atWar.factions));
  if ('eliminated' in condition) return whether(!isAlive(realm, condition.eliminated.faction));
  if ('alive' in condition) return whether(isAlive(realm, condition.alive.faction));
  if ('knows' in condition) {
    const { faction, technology } = condition.knows;
    return whether(realm.factions[faction]?.technologies.includes(technology) ?? false);
  }
  if ('stockAtLeast' in condition) {
    const { faction, stock, amount } = condition.stockAtLeast;
    return { have: realm.factions[faction]?.books?.stocks[stock] ?? 0, need: amount };
  }
  if (isPolitical(condition)) return measurePolitics(realm, rules, condition);
  return measureGround(realm, condition);
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
function measurePolitics(realm: Realm, rules: Ruleset, condition: PoliticalCondition): Measure {
  if ('treaty' in condition) {
    const { kind, factions } = condition.treaty;
    return whether(treatyBetween(realm, kind, ...factions) !== null);
  }
  if ('inAlliance' in condition) {
    const { faction, as = 'member', with: others = [] } = condition.inAlliance;
    const alliance = allianceOf(realm, faction);
    const together = alliance !== null && others.every((each) => alliance.members.includes(each));
    return whether(together && (as === 'member' || alliance[as] === faction));
  }
  if ('standingAtLeast' in condition) {
    const { faction, permille } = condition.standingAtLeast;
    return { have: standingShare(realm, rules, faction), need: permille };
  }
  const { faction, points: need } = condition.contentAtLeast;
  const alliance = allianceOf(realm, faction);
  // Outside an alliance there is nothing to be content with.
  if (alliance === null) return { have: Math.min(0, need - 1), need };
  return { have: contentmentOf(realm, rules, alliance, faction), need };
}

/** A member's share of the standing in its Council, in permille; 0 outside an alliance. */
function standingShare(realm: Realm, rules: Ruleset, faction: FactionId): number {
  const alliance = allianceOf(realm, faction);
  if (!alliance) return 0;
  const shares = Object.entries(standings(realm, rules, alliance));
  const all = shares.reduce((sum, [, terms]) => sum + total(terms), 0);
  const own = shares.find(([member]) => member === faction)?.[1] ?? [];
  return permilleOf(total(own), all);
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
function measureGround(realm: Realm, condition: GroundCondition): Measure {
  if ('holds' in condition) {
    const { systems, count: need = systems.length } = condition.holds;
    return { have: systems.filter((each) => isHeldFor(realm, condition.holds, each)).length, need };
  }
  if ('worldsAtLeast' in condition) {
    const { faction, count: need } = condition.worldsAtLeast;
    return { have: worldCounts(realm).get(faction) ?? 0, need };
  }
  if ('freedAtLeast' in condition) {
    const { faction, count: need } = condition.freedAtLeast;
    return { have: freedBy(realm, faction), need };
  }
  if ('developedAtLeast' in condition) {
    const { faction, count: need } = condition.developedAtLeast;
    return { have: developedOf(realm, faction), need };
  }
  if ('shareAtLeast' in condition) {
    const { faction, permille: need, allied = false } = condition.shareAtLeast;
    return { have: shareOf(realm, sideOf(realm, faction, allied)), need };
  }
  return whether(isLargest(realm, condition.largest.faction));
}

/** Whether a system counts for a condition that asks who holds it. */
export function isHeldFor(
  realm: Realm,
  { faction, allied = false }: Extract<Condition, { holds: unknown }>['holds'],
  system: SystemId,
): boolean {
  return isHeld(realm, system, sideOf(realm, faction, allied));
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
