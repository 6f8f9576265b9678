import type { Telling } from '../../events/telling';
import { permilleOf, scale } from '../../lib/integers';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance, Motion, MotionTerms, Operation } from '../../state/alliance';
import type { Fleet } from '../../state/fleet';
import type { Game, Realm } from '../../state/game';
import { type FactionId, type FleetId, nextId, type SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { chartIndex } from '../chart/chartIndex';
import { atWar, ownedWorlds } from '../diplomacy/relations';
import { obstructs } from './discontent';
import { paperStrength, paperStrengthOf } from './paperStrength';
import { type Meeting, strengthTooFar } from './tooFar';

export type OperationTerms = Extract<MotionTerms, { kind: 'operation' }>;

/** Operations that are not over, in the order of their calls; none for outsiders. */
export function openOperations(alliance: Alliance): Operation[] {
  return (alliance.council?.operations ?? []).filter(isOpen);
}

/** Whether an operation still gathers or strikes. */
export function isOpen({ status }: Operation): boolean {
  return status === 'gathering' || status === 'striking';
}

/** The operation that a fleet is told off for; null when none is. */
export function operationOf(alliance: Alliance, fleet: Fleet): Operation | null {
  return (
    openOperations(alliance).find(({ fleets }) => fleets[fleet.faction]?.includes(fleet.id)) ?? null
  );
}

/** Why no joint operation can be called so, or null. */
export function operationRefusal(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  { target, staging, strike, command }: OperationTerms,
): Refusal | null {
  const { leastNotice, mostNotice } = rules.numbers.operations;
  const unknown = [target, staging].find((system) => !Object.hasOwn(realm.chart.systems, system));
  if (unknown !== undefined) return refuse('noSuchSystem', { system: unknown });
  if (!alliance.members.includes(command)) return refuse('notMember', { faction: command });
  if (!isEnemyGround(realm, alliance, target)) {
    return refuse('targetNotHostile', { system: target });
  }
  if (staging === target || isEnemyGround(realm, alliance, staging)) {
    return refuse('stagingHostile', { system: staging });
  }
  if (chartIndex(realm.chart).distance(staging, target) < 0) return refuse('noLane');
  const open = openOperations(alliance);
  if (open.some((other) => other.target === target)) {
    return refuse('operationUnderWay', { system: target });
  }
  const gathering = open.find(({ status }) => status === 'gathering');
  if (gathering) return refuse('operationGathers', { system: gathering.target });
  // It is voted on next turn at the earliest.
  const [least, most] = [realm.turn + 1 + leastNotice, realm.turn + 1 + mostNotice];
  return strike < least || strike > most ? refuse('strikeDay', { least, most }) : null;
}

/** Whether somebody with whom a member is at war owns a world of a system. */
export function isEnemyGround(realm: Realm, { members }: Alliance, system: SystemId): boolean {
  return ownedWorlds(realm, system).some(
    ({ owner }) => owner !== null && members.some((member) => atWar(realm, member, owner)),
  );
}

/**
 * What a member owes an operation that is called now, in points of paper strength: the charter's
 * share of its warships, of those that can be at the `meeting` in time where one is named, less what
 * other operations still have of it; never less than nothing, and nothing of one who obstructs.
 * @source invented
 */
export function quotaTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  meeting?: Meeting,
): Term[] {
  const { quota } = alliance.charter;
  const whole = scale(paperStrengthOf(realm, rules, member), quota);
  const far = meeting ? scale(strengthTooFar(realm, rules, member, meeting), quota) : 0;
  const share = whole - far;
  const elsewhere = openOperations(alliance).flatMap((operation) =>
    term('operation.elsewhere', -boundBy(realm, rules, operation, member), operation.id),
  );
  const bound = -total(elsewhere);
  const owed = [
    ...term('operation.quota', whole),
    ...term('operation.tooFar', -far),
    ...elsewhere,
    ...term('operation.enough', Math.max(0, bound - share)),
  ];
  return obstructs(alliance, member)
    ? [...owed, ...term('operation.obstructed', -total(owed))]
    : owed;
}

/** What an operation has of a member: what it owes while it gathers, then what it brought. */
function boundBy(realm: Realm, rules: Ruleset, operation: Operation, member: FactionId): number {
  return operation.status === 'gathering'
    ? (operation.quotas[member] ?? 0)
    : strengthOfAll(realm, rules, fleetsOf(realm, operation, member));
}

function strengthOfAll(realm: Realm, rules: Ruleset, fleets: readonly Fleet[]): number {
  return fleets.reduce((sum, fleet) => sum + paperStrength(realm, rules, fleet), 0);
}

/**
 * Calls an operation that was voted for. A vote held too late for the day it names puts the day off.
 */
export function callOperation(
  game: Game,
  { rules, emit }: Telling,
  alliance: Alliance,
  motion: Motion,
): void {
  const { terms } = motion;
  if (terms.kind !== 'operation' || alliance.council === null) return;
  const { target, staging, command } = terms;
  const strike = Math.max(terms.strike, game.turn + rules.numbers.operations.leastNotice);
  const meeting = { staging, strike };
  const operation: Operation = {
    id: nextId(game, 'operation', motion.by),
    target,
    staging,
    strike,
    command: alliance.members.includes(command) ? command : alliance.leader,
    called: game.turn,
    quotas: Object.fromEntries(
      alliance.members.map((member) => [
        member,
        total(quotaTerms(game, rules, alliance, member, meeting)),
      ]),
    ),
    fleets: {},
    brought: {},
    status: 'gathering',
  };
  alliance.council.operations.push(operation);
  const { id } = operation;
  emit(
    { type: 'operationCalled', alliance: alliance.id, operation: id, target, strike },
    target,
    alliance.members,
    false,
  );
}

/** Fleets told off for an operation by a member that are still its own, in the order of commitment. */
export function fleetsOf(realm: Realm, { fleets }: Operation, member: FactionId): Fleet[] {
  return (fleets[member] ?? []).flatMap((id) => {
    const fleet = realm.fleets[id];
    return fleet?.faction === member ? [fleet] : [];
  });
}

/** All fleets told off for an operation, by member in order of id. */
export function allFleetsOf(realm: Realm, operation: Operation): Fleet[] {
  const members = Object.keys(operation.fleets).sort();
  return members.flatMap((member) => fleetsOf(realm, operation, member));
}

/** Whether a fleet stands where an operation gathers. */
export function standsAt({ place }: Pick<Fleet, 'place'>, system: SystemId): boolean {
  return place.kind === 'system' && place.system === system;
}

/** How a member stands by an operation, in points of paper strength. */
export interface MemberShare {
  readonly member: FactionId;
  readonly owed: number;
  /** Told off for it, wherever it is; and what of that stands at the staging point. */
  readonly committed: number;
  readonly gathered: number;
  /** Whether what is told off meets the quota. */
  readonly short: boolean;
}

export interface OperationForecast {
  readonly members: readonly MemberShare[];
  /** Each member's committed strength, what adds up to the whole. */
  readonly strength: readonly Term[];
  /** What is known to stand in the target against it: fleets and batteries in points. */
  readonly opposition: readonly Term[];
  /** Strength in permille of the opposition; 9999 when none is known. */
  readonly odds: number;
}

/** What has been brought to an operation so far, and what it goes against as far as the realm knows. */
export function operationForecast(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  operation: Operation,
): OperationForecast {
  const members = alliance.members.map((member) => shareOf(realm, rules, operation, member));
  const strength = members.flatMap(({ member, committed }) =>
    term('operation.committed', committed, member),
  );
  const opposition = oppositionTerms(realm, rules, alliance, operation.target);
  const against = total(opposition);
  const odds = against === 0 ? 9999 : Math.min(9999, permilleOf(total(strength), against));
  return { members, strength, opposition, odds };
}

function shareOf(
  realm: Realm,
  rules: Ruleset,
  operation: Operation,
  member: FactionId,
): MemberShare {
  const fleets = fleetsOf(realm, operation, member);
  const there = fleets.filter((fleet) => standsAt(fleet, operation.staging));
  const committed = strengthOfAll(realm, rules, fleets);
  const gathered = strengthOfAll(realm, rules, there);
  const owed = operation.quotas[member] ?? 0;
  return { member, owed, committed, gathered, short: isShort(rules, owed, committed) };
}

/** Whether what was brought is too little for what was owed. */
export function isShort(rules: Ruleset, owed: number, brought: number): boolean {
  return brought < scale(owed, 1000 - rules.numbers.operations.slack);
}

/** Enemies' fleets known to be in a system, and defences of its worlds, in points. */
function oppositionTerms(
  realm: Realm,
  rules: Ruleset,
  { members }: Alliance,
  system: SystemId,
): Term[] {
  const isFoe = (faction: FactionId) => members.some((member) => atWar(realm, member, faction));
  const fleets: Fleet[] = [];
  for (const id in realm.fleets) {
    const fleet = realm.fleets[id];
    if (fleet && isFoe(fleet.faction) && standsAt(fleet, system)) fleets.push(fleet);
  }
  const ids: FleetId[] = fleets.map(({ id }) => id).sort();
  return [
    ...ids.flatMap((id) => {
      const fleet = realm.fleets[id];
      return fleet ? term('operation.enemyFleet', paperStrength(realm, rules, fleet), id) : [];
    }),
    ...ownedWorlds(realm, system).flatMap(({ id, owner, defences }) =>
      owner !== null && isFoe(owner) ? term('operation.defences', defences, id) : [],
    ),
  ];
}
