import { inOrder } from '../../lib/ordered';
import type { DealId, Letter, Pledge, PledgeId } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import type { AllianceId, FactionId } from '../../state/ids';
import type { PromiseTerms } from '../../state/promise';
import type { Ruleset } from '../../state/ruleset';
import { remember } from '../diplomacy/memories';
import { allianceOfBoth } from './favours';
import { isVoice, learn } from './soldVoice';

/** A secret bid for a vote, or a vote sold in secret, that a member of a Council knows of. */
export interface Secret {
  readonly id: DealId | PledgeId;
  readonly kind: 'bid' | 'sale';
  readonly alliance: AllianceId;
  /** Who bid for the vote, or bought it; and whose vote it is. */
  readonly bidder: FactionId;
  readonly seller: FactionId;
  readonly promise: PromiseTerms;
  readonly turn: number;
  /** Members who do not know of it, as far as one can tell. */
  readonly unaware: readonly FactionId[];
}

/**
 * Secrets of its Council that a faction could tell: bids for its vote that came to it in secret and were not taken,
 * and votes sold in secret of which it knows, in order of id.
 * @source invented
 */
export function secretsOf(realm: Realm, faction: FactionId): Secret[] {
  const letters = realm.factions[faction]?.books?.letters ?? [];
  const sales = inOrder(realm.pledges).filter(({ secret }) => secret);
  const isTaken = (letter: Letter) =>
    sales.some(
      ({ by, to, terms }) =>
        by === faction && to === letter.from && sameVote(terms, letter.promise),
    );
  return [
    ...letters
      .filter((letter) => !isTaken(letter))
      .flatMap((letter) => bidOf(realm, faction, letter)),
    ...sales.flatMap((pledge) => saleOf(realm, faction, pledge)),
  ];
}

function sameVote(a: PromiseTerms, b: PromiseTerms): boolean {
  return a.kind === 'vote' && b.kind === 'vote' && a.motion === b.motion;
}

function bidOf(
  realm: Realm,
  seller: FactionId,
  { id, from, promise, turn, told }: Letter,
): Secret[] {
  const alliance = allianceOfBoth(realm, seller, from);
  if (alliance === null) return [];
  const knowing = [seller, from, ...told];
  const unaware = alliance.members.filter((member) => !knowing.includes(member));
  return [{ id, kind: 'bid', alliance: alliance.id, bidder: from, seller, promise, turn, unaware }];
}

function saleOf(realm: Realm, faction: FactionId, pledge: Pledge): Secret[] {
  const { id, by, to, terms, made, witnesses } = pledge;
  const knowing = [by, to, ...witnesses];
  const alliance = allianceOfBoth(realm, by, to);
  if (alliance === null || !knowing.includes(faction)) return [];
  if (!alliance.members.includes(faction)) return [];
  const unaware = alliance.members.filter((member) => !knowing.includes(member));
  const parties = { alliance: alliance.id, bidder: to, seller: by };
  return [{ id, kind: 'sale', ...parties, promise: terms, turn: made, unaware }];
}

/**
 * Keeps the letters in which others bid in secret for a vote, until they tell nothing new any more. What answers
 * an offer of one's own was asked for, and gives nobody away.
 * @source invented
 */
export function keepLetters(game: Game, { numbers }: Ruleset): void {
  for (const { books } of inOrder(game.factions)) {
    if (!books?.letters) continue;
    const kept = books.letters.filter(
      ({ turn }) => game.turn - turn < numbers.deals.promise.recorded,
    );
    if (kept.length > 0) books.letters = kept;
    else delete books.letters;
  }
  for (const { id, from, to, take, secret, turn, counters } of inOrder(game.deals)) {
    const books = game.factions[to]?.books;
    const voice = take.find(isVoice);
    if (!secret || turn !== game.turn || counters !== null || !books || !voice) continue;
    const letter: Letter = { id, from, promise: voice.promise, turn, told: [] };
    books.letters = [...(books.letters ?? []), letter];
  }
}

/**
 * Tells members of a secret. They hold it against who bid, and against a broker that sold; who was given away holds
 * it against the teller, whose word he trusts the less; they thank a teller who had no part in a sale.
 * @source invented
 */
export function passOn(
  realm: Realm,
  rules: Ruleset,
  teller: FactionId,
  secret: Secret,
  hearers: readonly FactionId[],
): void {
  const { id, kind, bidder, seller } = secret;
  if (kind === 'bid') writeTold(realm, teller, id, hearers);
  for (const hearer of hearers) {
    const pledge = realm.pledges[id];
    if (kind === 'sale' && pledge) learn(realm, rules, pledge, hearer);
    else remember(realm, rules, hearer, bidder, 'secretBid', seller);
    const isParty = kind === 'sale' && (teller === bidder || teller === seller);
    if (!isParty) remember(realm, rules, hearer, teller, 'warned', bidder);
  }
  const betrayed = kind === 'bid' ? [bidder] : [bidder, seller];
  for (const party of betrayed) remember(realm, rules, party, teller, 'secretTold', seller);
}

function writeTold(
  realm: Realm,
  holder: FactionId,
  id: string,
  hearers: readonly FactionId[],
): void {
  const books = realm.factions[holder]?.books;
  if (!books?.letters) return;
  books.letters = books.letters.map((letter) =>
    letter.id === id ? { ...letter, told: [...letter.told, ...hearers].sort() } : letter,
  );
}
