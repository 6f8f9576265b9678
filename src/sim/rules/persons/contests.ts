import { divide, scale } from '../../lib/integers';
import { sortedBy } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Faction } from '../../state/faction';
import type { Realm } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { type Claimant, claimantOf, figuresOf, lineOfSuccession } from './claims';
import { ambitionOf, bondOf } from './loyalty';

/** Both sides of a contest for a chair as things stand. */
export interface Sides {
  readonly head: Claimant;
  readonly other: Claimant;
  /** Whether the head would keep the chair; of equals he does. */
  readonly holds: boolean;
}

/** How a contest between the head of a power and somebody would end now; null where one of them is not there. */
export function sidesOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  person: CharacterId,
): Sides | null {
  const id = realm.factions[faction]?.head ?? null;
  const head = id === null ? undefined : realm.characters[id];
  const rival = realm.characters[person];
  if (!head || !rival) return null;
  const [own, other] = [claimantOf(realm, rules, head), claimantOf(realm, rules, rival)];
  return { head: own, other, holds: own.points >= other.points };
}

/**
 * Who would challenge a head of state: more ambitious than loyal, with enough behind him that he may win; the strongest of them.
 * @source invented
 */
export function challengerOf(realm: Realm, rules: Ruleset, faction: Faction): Claimant | null {
  const { challenge } = figuresOf(realm, rules, faction.id);
  const head = faction.head === null ? undefined : realm.characters[faction.head];
  if (challenge === 0 || head?.status !== 'active') return null;
  const needed = scale(Math.max(0, claimantOf(realm, rules, head).points), challenge);
  const bold = lineOfSuccession(realm, rules, faction.id).filter(({ person, points }) => {
    const character = realm.characters[person];
    if (!character || points < needed) return false;
    return ambitionOf(realm, rules, character) > bondOf(realm, rules, character);
  });
  return sortedBy(bold, ({ points }) => -points)[0] ?? null;
}

/** Whether a chair can be challenged this turn: it is not, and it was not lately contested or filled. */
export function isAtRest(realm: Realm, rules: Ruleset, faction: Faction): boolean {
  const { rest } = rules.numbers.persons.contest;
  const last = Math.max(faction.contestedOn ?? 0, faction.headSince ?? 0);
  return faction.contest !== undefined || realm.turn - last < rest;
}

/**
 * Influence that a share in power costs: the more speaks for who is to be content with it, the more.
 * @source invented
 */
export function powerShareTerms(realm: Realm, rules: Ruleset, person: CharacterId): Term[] {
  const { share, sharePoints } = rules.numbers.persons.contest;
  const character = realm.characters[person];
  if (!character) return [];
  const { points } = claimantOf(realm, rules, character);
  return [
    ...term('share.base', share),
    ...term('share.claim', divide(Math.max(0, points) * sharePoints, 10), person),
  ];
}
