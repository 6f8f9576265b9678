import { clamp } from '../lib/integers';
import type { Relation } from '../state/faction';
import type { Realm } from '../state/game';
import { type FactionId, pairKey } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import { atWar, friendly, membersWith, relationOf } from './relations';
import { factionTraits } from './traits';

/** The relation of two factions, written down if it was peace by default. */
export function relationFor(realm: Realm, a: FactionId, b: FactionId): Relation {
  const key = pairKey(a, b);
  let relation = realm.relations[key];
  if (!relation) {
    relation = { kind: 'peace', since: 0, until: 0, offers: {}, losses: {} };
    realm.relations[key] = relation;
  }
  return relation;
}

/** Whether a faction's law forbids it to begin a war. */
export function isPeaceful(realm: Realm, rules: Ruleset, faction: FactionId): boolean {
  return factionTraits(realm, rules, faction).some((trait) => trait.peaceful);
}

/** All pairs of a faction's side and another's: allies go to war and make peace together. */
export function pairsBetween(realm: Realm, a: FactionId, b: FactionId): [FactionId, FactionId][] {
  const theirs = membersWith(realm, b);
  return membersWith(realm, a).flatMap((member) =>
    theirs.map((enemy): [FactionId, FactionId] => [member, enemy]),
  );
}

/** Whether any of one side is at war or under truce with any of the other. */
export function bondBetween(realm: Realm, a: FactionId, b: FactionId): 'war' | 'truce' | 'peace' {
  const bonds = pairsBetween(realm, a, b).map(([member, enemy]) =>
    relationOf(realm, member, enemy),
  );
  if (bonds.includes('war')) return 'war';
  return bonds.includes('truce') ? 'truce' : 'peace';
}

/** Puts two sides at war from this turn on. Relations alone change. */
export function beginWar(realm: Realm, by: FactionId, on: FactionId): void {
  for (const [member, enemy] of pairsBetween(realm, by, on)) {
    if (friendly(realm, member, enemy) || atWar(realm, member, enemy)) continue;
    const relation = relationFor(realm, member, enemy);
    relation.kind = 'war';
    relation.since = realm.turn;
    relation.until = 0;
    relation.offers = {};
    relation.losses = {};
  }
}

/** Whether an offer of peace of this turn or a few before still stands. */
export function offerStands(realm: Realm, rules: Ruleset, offered: number | undefined): boolean {
  return offered !== undefined && realm.turn - offered < rules.numbers.diplomacy.offerStands;
}

/** Whether one side has offered the other peace, and the offer still stands. */
export function hasOffered(realm: Realm, rules: Ruleset, by: FactionId, to: FactionId): boolean {
  return pairsBetween(realm, by, to).some(([member, enemy]) =>
    offerStands(realm, rules, realm.relations[pairKey(member, enemy)]?.offers[member]),
  );
}

/** Ends the war of two sides with a truce; returns the last turn it holds. */
export function makePeace(realm: Realm, rules: Ruleset, a: FactionId, b: FactionId): number {
  const until = realm.turn + rules.numbers.diplomacy.truce;
  for (const [member, enemy] of pairsBetween(realm, a, b)) {
    if (!atWar(realm, member, enemy)) continue;
    const relation = relationFor(realm, member, enemy);
    relation.kind = 'truce';
    relation.since = realm.turn;
    relation.until = until;
    relation.offers = {};
  }
  return until;
}

/** What an exhausted power loses at most. */
const mostExhaustion = 100;

/** Points of duranium that weary a power by one `exhaustionPerLoss`. */
const duraniumPerPoint = 100;

/**
 * Counts a loss in war: against each enemy named in their relation, and once towards exhaustion.
 * `duranium` is the worth of what was lost at one blow; points of exhaustion are rounded.
 */
export function recordLoss(
  realm: Realm,
  rules: Ruleset,
  loser: FactionId,
  enemies: readonly FactionId[],
  duranium: number,
): void {
  for (const enemy of enemies) {
    if (!atWar(realm, loser, enemy)) continue;
    const { losses } = relationFor(realm, loser, enemy);
    losses[loser] = (losses[loser] ?? 0) + duranium;
  }
  const points = Math.round(
    (duranium * rules.numbers.diplomacy.exhaustionPerLoss) / duraniumPerPoint,
  );
  weary(realm, loser, points);
}

/** Adds points of exhaustion, within 0 and 100. */
export function weary(realm: Realm, faction: FactionId, points: number): void {
  const power = realm.factions[faction];
  if (power) power.exhaustion = clamp(power.exhaustion + points, 0, mostExhaustion);
}
