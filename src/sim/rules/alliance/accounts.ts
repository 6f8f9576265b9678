import { permilleOf } from '../../lib/integers';
import { idsOf, inOrder } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Account, AccountCause, Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { atWar } from '../diplomacy/relations';
import { councilAffairsOf } from './council';

/** What a member gave for the alliance's wars and got from them, as sums of points by cause. */
export interface AccountTerms {
  readonly given: readonly Term[];
  readonly received: readonly Term[];
}

export type AccountSide = keyof Account;

/**
 * Books so many points to a faction's account in its alliance; nothing happens to one without. The
 * cause becomes the label of a term: `account.<cause>`.
 * @source invented
 */
export function credit(
  realm: Realm,
  _rules: Ruleset,
  faction: FactionId,
  side: AccountSide,
  cause: AccountCause,
  points: number,
): void {
  const council = councilAffairsOf(realm, faction);
  if (!council || points === 0) return;
  const account = council.accounts[faction] ?? { given: {}, received: {} };
  council.accounts[faction] = account;
  account[side][cause] = (account[side][cause] ?? 0) + points;
}

/** Losses in a war that another member fights too are given for the alliance; others are one's own affair. */
export function creditLoss(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  enemies: readonly FactionId[],
  cause: 'ships' | 'troops',
  points: number,
): void {
  if (enemies.some((enemy) => isCommonEnemy(realm, faction, enemy))) {
    credit(realm, rules, faction, 'given', cause, points);
  }
}

/** What one member pays another is given by the one and received by the other; a unit is a point. */
export function creditPayment(
  realm: Realm,
  rules: Ruleset,
  from: FactionId,
  to: FactionId,
  cause: 'subsidies' | 'tribute',
  points: number,
): void {
  const alliance = realm.factions[from]?.alliance ?? null;
  if (alliance === null || realm.factions[to]?.alliance !== alliance) return;
  credit(realm, rules, from, 'given', cause, points);
  credit(realm, rules, to, 'received', cause, points);
}

/** Whether an ally is at war with a faction's enemy too. */
export function isCommonEnemy(realm: Realm, faction: FactionId, enemy: FactionId): boolean {
  const alliance = realm.factions[faction]?.alliance ?? null;
  const members = alliance === null ? [] : (realm.alliances[alliance]?.members ?? []);
  return (
    atWar(realm, faction, enemy) &&
    members.some((member) => member !== faction && atWar(realm, member, enemy))
  );
}

/** Both sides of a member's account; nothing for outsiders, who do not see it. */
export function accountTerms(realm: Realm, alliance: Alliance, member: FactionId): AccountTerms {
  const account = alliance.council?.accounts[member];
  // Who holds what was taken is seen, not booked: an allotment or a gift moves it by itself.
  const held = inOrder(alliance.council?.spoils ?? {}).filter(
    ({ world }) => realm.worlds[world]?.owner === member,
  );
  const worlds = held.flatMap(({ world, worth }) => term('account.world', worth, world));
  return {
    given: termsOf(account?.given ?? {}),
    received: [...worlds, ...termsOf(account?.received ?? {})],
  };
}

function termsOf(entries: Account[AccountSide]): Term[] {
  const causes = idsOf(entries) as AccountCause[];
  return causes.flatMap((cause) => term(`account.${cause}`, entries[cause] ?? 0));
}

/** What of an account came of the wars: a tribute is neither an effort nor a spoil of them. */
export function fromWars(terms: readonly Term[]): Term[] {
  return terms.filter(({ label }) => label !== 'account.tribute');
}

/**
 * A member's share of what the wars brought against its share of what they cost, both in permille of
 * the whole alliance's: negative for one who got less than it earned. Nothing before anything was
 * both given and received.
 */
export function shareTerms(
  realm: Realm,
  _rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
): Term[] {
  const sums = alliance.members.map((each) => {
    const { given, received } = accountTerms(realm, alliance, each);
    return { member: each, given: total(fromWars(given)), received: total(fromWars(received)) };
  });
  const given = sums.reduce((all, each) => all + each.given, 0);
  const received = sums.reduce((all, each) => all + each.received, 0);
  const own = sums.find((each) => each.member === member);
  if (!own || given <= 0 || received <= 0) return [];
  return [
    { label: 'share.received', amount: permilleOf(own.received, received) },
    { label: 'share.given', amount: -permilleOf(own.given, given) },
  ];
}
