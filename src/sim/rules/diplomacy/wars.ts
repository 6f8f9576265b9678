import type { Relation, WarCause } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey, type SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { atWar, friendly, membersWith, relationOf } from '../relations';
import { factionTraits } from '../traits';
import { remember } from './memories';
import { causeOf, closeBorders, relationFor } from './relationFor';
import { defendersOf, forbidsWar, tearUp } from './tearUp';
import { partnerIn, treatiesBetween, treatiesOf } from './treatyBook';

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

/**
 * Puts two sides at war from this turn on: both alliances, and whoever has promised by treaty to
 * defend the attacked, with his allies. What treaties there were between enemies end. Returns who
 * joined beside the two, in order of id.
 *
 * @param goals systems that who begins it wants.
 */
export function beginWar(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  on: FactionId,
  cause: WarCause,
  goals: readonly SystemId[],
): FactionId[] {
  const { attackers, attacked, called } = sidesOf(realm, by, on);
  const friends = friendsOf(realm, [...attacked, ...called]);
  for (const attacker of attackers) {
    for (const enemy of attacked) open(realm, rules, { attacker, enemy, by, cause, goals });
    for (const enemy of called) {
      open(realm, rules, { attacker, enemy, by, cause: 'defence', goals: [] });
    }
  }
  if (!isJust(cause)) {
    for (const friend of friends) {
      if (!friendly(realm, friend, by) && !atWar(realm, friend, by)) {
        remember(realm, rules, friend, by, 'warOnFriend', on);
      }
    }
  }
  return joinedIn(realm, by, on);
}

interface Opening {
  readonly attacker: FactionId;
  readonly enemy: FactionId;
  readonly by: FactionId;
  readonly cause: WarCause;
  readonly goals: readonly SystemId[];
}

/** Puts one pair at war, unless it is already. Treaties that forbade it are broken by the attacker. */
function open(realm: Realm, rules: Ruleset, opening: Opening): void {
  const { attacker, enemy, by, cause, goals } = opening;
  if (friendly(realm, attacker, enemy)) return;
  const relation = relationFor(realm, attacker, enemy);
  if (relation.kind === 'war') {
    answer(realm, rules, opening, relation);
    return;
  }
  relation.kind = 'war';
  relation.since = realm.turn;
  relation.until = 0;
  relation.cause = cause;
  relation.begunBy = by;
  delete relation.answered;
  relation.goals = goals.length === 0 ? {} : { [by]: [...goals] };
  relation.losses = {};
  relation.taken = {};
  for (const treaty of treatiesBetween(realm, attacker, enemy)) {
    if (cause !== 'defence' && forbidsWar(treaty)) tearUp(realm, rules, treaty, attacker);
    else delete realm.treaties[treaty.id];
  }
  blame(realm, rules, opening);
}

/**
 * Who declares a war that the other side has declared in the same month began it as much: the order
 * in which orders are carried out favours nobody.
 */
function answer(realm: Realm, rules: Ruleset, opening: Opening, relation: Relation): void {
  const { attacker, by, cause, goals } = opening;
  const isNew = relation.since === realm.turn && relation.answered === undefined;
  const begunByEnemy = relation.begunBy !== null && !friendly(realm, relation.begunBy, attacker);
  if (!isNew || !begunByEnemy) return;
  relation.answered = { by, cause };
  if (goals.length > 0) relation.goals[by] = [...goals];
  blame(realm, rules, opening);
}

/** A war the whole Council voted is held against all its members. */
function blame(realm: Realm, rules: Ruleset, { attacker, enemy, by, cause }: Opening): void {
  const blamed = cause === 'council' ? attacker : by;
  if (blamed === attacker) remember(realm, rules, enemy, blamed, 'warDeclared');
}

/** Wars for these causes are not held against who begins them by friends of the attacked. */
function isJust(cause: WarCause): boolean {
  return cause === 'brokenTreaty' || cause === 'liberation' || cause === 'defence';
}

/** Everybody who has any treaty with one of a side and is not of it, in order of id. */
function friendsOf(realm: Realm, side: readonly FactionId[]): FactionId[] {
  const friends = side.flatMap((member) =>
    treatiesOf(realm, member).map((treaty) => partnerIn(treaty, member)),
  );
  return [...new Set(friends)].filter((friend) => !side.includes(friend)).sort();
}

interface Sides {
  readonly attackers: readonly FactionId[];
  readonly attacked: readonly FactionId[];
  /** Who must come to the help of the attacked by treaty, with allies. */
  readonly called: readonly FactionId[];
}

function sidesOf(realm: Realm, by: FactionId, on: FactionId): Sides {
  const attackers = membersWith(realm, by);
  const attacked = membersWith(realm, on);
  const helpers = attacked
    .flatMap((member) => defendersOf(realm, member))
    .filter((helper) => realm.factions[helper]?.alive === true)
    .flatMap((helper) => membersWith(realm, helper));
  const called = helpers.filter(
    (helper) => !attackers.includes(helper) && !attacked.includes(helper),
  );
  return { attackers, attacked, called: [...new Set(called)].sort() };
}

/** The war that a faction began on another this very turn; null when it did not. */
export function warOfThisTurn(realm: Realm, by: FactionId, on: FactionId): Relation | null {
  const relation = realm.relations[pairKey(by, on)];
  const isNew = relation?.kind === 'war' && relation.since === realm.turn;
  return isNew && causeOf(relation, by) !== null ? relation : null;
}

/** Who came to stand with one side or the other in a war begun this turn, in order of id. */
export function joinedIn(realm: Realm, by: FactionId, on: FactionId): FactionId[] {
  const { attackers, attacked, called } = sidesOf(realm, by, on);
  const joined = new Set<FactionId>();
  for (const attacker of attackers) {
    for (const enemy of [...attacked, ...called]) {
      const relation = realm.relations[pairKey(attacker, enemy)];
      const isNew = relation?.kind === 'war' && relation.since === realm.turn;
      if (!isNew || causeOf(relation, by) === null) continue;
      joined.add(attacker).add(enemy);
    }
  }
  joined.delete(by);
  joined.delete(on);
  return [...joined].sort();
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
    closeBorders(realm, member, enemy);
    remember(realm, rules, member, enemy, 'peaceMade');
    remember(realm, rules, enemy, member, 'peaceMade');
  }
  return until;
}
