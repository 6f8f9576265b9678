import type { Told } from '../../events/event';
import { compareIds } from '../../lib/ordered';
import type { Relation, Treaty, WarCause } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey, type SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { factionTraits } from '../traits';
import { breakFaith, breaksFaith } from './faith';
import { remember } from './memories';
import { causeOf, closeBorders, relationFor } from './relationFor';
import { atWar, friendly, membersWith, relationOf } from './relations';
import { defendersOf, forbidsWar, tearUp } from './tearUp';
import { partnerIn, treatiesBetween, treatiesOf } from './treatyLookup';

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

/** What came of a war as it began, for whoever tells of it. */
export interface Outbreak {
  /** Who joined beside the two, in order of id. */
  readonly joined: FactionId[];
  /** That treaties were ended or broken by it, in order of their ids, and faith; told as part of the war. */
  readonly ended: readonly Told[];
}

/**
 * Puts two sides at war from this turn on: both alliances, and whoever has promised by treaty to
 * defend the attacked, with his allies. What treaties there were between enemies end.
 *
 * @param goals systems that who begins it wants.
 * @source invented
 */
export function beginWar(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  on: FactionId,
  cause: WarCause,
  goals: readonly SystemId[],
): Outbreak {
  const { attackers, attacked, called } = sidesOf(realm, by, on);
  const friends = friendsOf(realm, [...attacked, ...called]);
  const ended: Ending[] = [];
  const broken: Told[] = [];
  for (const attacker of attackers) {
    for (const enemy of attacked) {
      ended.push(...open(realm, rules, { attacker, enemy, by, cause, goals, broken }));
    }
    for (const enemy of called) {
      ended.push(
        ...open(realm, rules, { attacker, enemy, by, cause: 'defence', goals: [], broken }),
      );
    }
  }
  if (!isJust(cause)) {
    for (const friend of friends) {
      if (!friendly(realm, friend, by) && !atWar(realm, friend, by)) {
        remember(realm, rules, friend, by, 'warOnFriend', on);
      }
    }
  }
  ended.sort((a, b) => compareIds(a.treaty.id, b.treaty.id));
  return { joined: joinedIn(realm, by, on), ended: [...ended.map(({ fact }) => fact), ...broken] };
}

/** A treaty that a war has ended, and how that is told. */
interface Ending {
  readonly treaty: Treaty;
  readonly fact: Told;
}

interface Opening {
  readonly attacker: FactionId;
  readonly enemy: FactionId;
  readonly by: FactionId;
  readonly cause: WarCause;
  readonly goals: readonly SystemId[];
  /** What is to be told of faith that was broken. */
  readonly broken: Told[];
}

/**
 * Puts one pair at war, unless it is already. Treaties that forbade it are broken by the attacker;
 * returns what became of theirs.
 */
function open(realm: Realm, rules: Ruleset, opening: Opening): Ending[] {
  const { attacker, enemy, by, cause, goals } = opening;
  if (friendly(realm, attacker, enemy)) return [];
  const relation = relationFor(realm, attacker, enemy);
  if (relation.kind === 'war') {
    answer(realm, rules, opening, relation);
    return [];
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
  const ended = treatiesBetween(realm, attacker, enemy).map((treaty) => ({
    treaty,
    fact: endByWar(realm, rules, treaty, opening),
  }));
  blame(realm, rules, opening);
  return ended;
}

/** Ends a treaty between new enemies, and says how. */
function endByWar(realm: Realm, rules: Ruleset, treaty: Treaty, opening: Opening): Told {
  const { attacker, enemy, by, cause } = opening;
  const { kind } = treaty.terms;
  const partOf = `war:${by}`;
  if (cause !== 'defence' && forbidsWar(treaty)) {
    tearUp(realm, rules, treaty, attacker);
    return { type: 'treatyBroken', kind, by: attacker, on: enemy, partOf };
  }
  delete realm.treaties[treaty.id];
  return { type: 'treatyEnded', kind, parties: [...treaty.parties], partOf };
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
function blame(realm: Realm, rules: Ruleset, opening: Opening): void {
  const { attacker, enemy, by, cause, broken } = opening;
  const blamed = cause === 'council' ? attacker : by;
  if (blamed !== attacker) return;
  remember(realm, rules, enemy, blamed, 'warDeclared');
  if (!breaksFaith(realm, rules, blamed, enemy, cause)) return;
  if (!breakFaith(realm, rules, blamed, enemy)) return;
  broken.push({ type: 'faithBroken', by: blamed, on: enemy, partOf: `war:${by}` });
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

/** Whether a faction has begun its war on another, alone or in the same month as that. */
export function hasBegunWar(realm: Realm, by: FactionId, on: FactionId): boolean {
  const relation = realm.relations[pairKey(by, on)];
  return relation !== undefined && causeOf(relation, by) !== null;
}

/** Who came to stand with one side or the other in a war begun this turn, in order of id. */
function joinedIn(realm: Realm, by: FactionId, on: FactionId): FactionId[] {
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
