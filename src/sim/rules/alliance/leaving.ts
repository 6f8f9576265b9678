import type { EventOf } from '../../events/event';
import { sum } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { MemoryKind } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { favoursOwed } from '../deals/favours';
import { defendersOf, forbidsWar } from '../diplomacy/tearUp';
import { treatiesBetween } from '../diplomacy/treatyLookup';
import { brokersFee } from './brokersFee';
import { courtship, shareOf } from './dues';
import { type Stance, stancesOf } from './following';
import { greatPartners } from './ownWeight';

type Manner = EventOf<'memberLeft'>['how'];

/** Whether others may go with who leaves so. */
export function bringsSplit(how: Manner): boolean {
  return how === 'war' || how === 'ultimatum';
}

/** Whether who leaves so takes his share of the chest along. */
export function chestShared(how: Manner): boolean {
  return how === 'notice' || how === 'expelled';
}

/** Whether those who part so keep a truce, with passage home for their fleets. */
export function partsInPeace(how: Manner): boolean {
  return how !== 'war' && how !== 'fallen';
}

/** What one who remains remembers of one who leaves so. */
export function grudgeOf(
  alliance: Alliance,
  leaver: FactionId,
  other: FactionId,
  how: Manner,
): MemoryKind[] {
  if (how === 'fallen' || how === 'expelled') return [];
  const owed: MemoryKind[] = favoursOwed(alliance, leaver, other) > 0 ? ['promiseBroken'] : [];
  if (how === 'war') return ['deserted', ...owed];
  return how === 'ultimatum' ? ['abandoned', ...owed] : owed;
}

/** Everything that leaving would bring, by the rules that carry it out. */
export interface LeavingForecast {
  /** What every other member would do, where some may go with it. */
  readonly stances: readonly Stance[];
  /** Who goes with it; who remains, and fights it if it leaves by war. */
  readonly followers: readonly FactionId[];
  readonly remaining: readonly FactionId[];
  readonly war: boolean;
  /** Outsiders who have promised to defend one who remains, and come to fight. */
  readonly called: readonly FactionId[];
  /** Whether the alliance ends with it. */
  readonly dissolves: boolean;
  /** The turn on which it is out. */
  readonly turn: number;
  /** The last turns of the truce and of the term of withdrawal; 0 when there are none. */
  readonly truce: number;
  readonly passage: number;
  /** Worlds and fleets it takes with it: all it owns, spoils included. */
  readonly worlds: number;
  readonly fleets: number;
  /** Of these worlds, spoils the Council has not allotted. */
  readonly spoils: number;
  /** Latinum out of the chest. */
  readonly chest: number;
  /** What each who remains will hold against it, in points of opinion. */
  readonly grudges: readonly { readonly faction: FactionId; readonly terms: readonly Term[] }[];
  /** Latinum a turn that it gains or loses, without the tariff. */
  readonly terms: readonly Term[];
}

/**
 * What it would mean for a member to leave so; of a realm in which it sees its Council.
 * @source invented
 */
export function leavingTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  how: Manner,
): LeavingForecast {
  const { leaving } = rules.numbers.alliance;
  const war = how === 'war';
  const stances = bringsSplit(how) ? stancesOf(realm, rules, alliance, member, war) : [];
  const followers = stances.filter(({ stays }) => stays === null).map(({ faction }) => faction);
  const remaining = alliance.members.filter((id) => id !== member && !followers.includes(id));
  const turn = realm.turn + (how === 'notice' ? alliance.charter.notice : 0);
  const peaceful = partsInPeace(how);
  const worlds = inOrder(realm.worlds).filter(({ owner }) => owner === member);
  const spoils = alliance.council?.spoils ?? {};
  return {
    stances,
    followers,
    remaining,
    war,
    dissolves: remaining.length < 2,
    turn,
    truce: peaceful ? turn + leaving.truce : 0,
    passage: peaceful ? turn + rules.numbers.treaties.withdrawal : 0,
    worlds: worlds.length,
    fleets: inOrder(realm.fleets).filter(({ faction }) => faction === member).length,
    spoils: worlds.filter(({ id }) => spoils[id]?.allotted === 0).length,
    chest: chestShared(how)
      ? shareOf(realm, rules, alliance, member, alliance.council?.chest ?? 0)
      : 0,
    called: war ? calledTo(realm, [member, ...followers], remaining) : [],
    grudges: remaining.map((faction) => ({
      faction,
      terms: grudgeTerms(realm, rules, alliance, member, faction, how),
    })),
    terms: lostIncome(realm, rules, alliance, member),
  };
}

function calledTo(
  realm: Realm,
  leavers: readonly FactionId[],
  remaining: readonly FactionId[],
): FactionId[] {
  const helpers = remaining.flatMap((member) => defendersOf(realm, member));
  return [...new Set(helpers)]
    .filter((helper) => !leavers.includes(helper) && !remaining.includes(helper))
    .sort();
}

/** How leaving will be remembered, and a war begun, and treaties it breaks. */
function grudgeTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  leaver: FactionId,
  other: FactionId,
  how: Manner,
): Term[] {
  const { memories } = rules.numbers.opinion;
  const left = grudgeOf(alliance, leaver, other, how).flatMap((kind) =>
    term(`memory.${kind}`, memories[kind].points, alliance.id),
  );
  if (how !== 'war') return left;
  const { points, most } = memories.treatyBroken;
  const broken = treatiesBetween(realm, leaver, other).filter(forbidsWar);
  const gravity = sum(broken.map(({ terms }) => rules.numbers.treaties.gravity[terms.kind]));
  return [
    ...left,
    ...term('memory.warDeclared', memories.warDeclared.points),
    ...term('memory.treatyBroken', Math.max(-most, points * gravity)),
  ];
}

/** Fees a broker forgoes, or a great partner saves. */
function lostIncome(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): Term[] {
  const { broker } = alliance;
  const partners = greatPartners(realm, rules, alliance);
  if (broker === null || partners === null) return [];
  if (member !== broker) {
    const saved = partners.includes(member) ? brokersFee(rules, alliance, member) : 0;
    return term('leaving.fee', saved, broker);
  }
  const courted = courtship(realm, rules, alliance, partners);
  const { courtedLatinum } = rules.numbers.alliance.dues;
  return [
    ...partners.flatMap((partner) =>
      term('leaving.fee', -brokersFee(rules, alliance, partner), partner),
    ),
    ...term('leaving.courted', -Math.floor((courtedLatinum * courted) / 1000)),
  ];
}
