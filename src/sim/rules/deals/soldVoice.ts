import type { Telling } from '../../events/telling';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { DealItem, DealItemOf } from '../../state/dealItem';
import type { Deal, Pledge } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { PromiseTerms } from '../../state/promise';
import type { Ruleset } from '../../state/ruleset';
import { greatPartners } from '../alliance/ownWeight';
import { remember } from '../diplomacy/memories';
import { treatyBetween } from '../diplomacy/treatyLookup';
import type { Baskets } from './baskets';
import { allianceOfBoth } from './favours';

/** Whether a thing in a basket is the promise of a vote or of a broker's course. */
export function isVoice(item: DealItem): item is DealItemOf<'promise'> {
  return item.kind === 'promise' && isAboutPower(item.promise);
}

function isAboutPower({ kind }: PromiseTerms): boolean {
  return kind === 'vote' || kind === 'lean';
}

/** Why an offer cannot be kept secret, or null: only of a vote does nobody see who is bound to it. */
export function secrecyRefusal(items: readonly DealItem[]): Refusal | null {
  const voices = items.filter(isVoice);
  const hidden = voices.length > 0 && voices.every(({ promise }) => promise.kind === 'vote');
  return hidden ? null : refuse('nothingSecret');
}

/**
 * The alliance in which `seller` is broker and `buyer` a member, and the great partners besides the buyer,
 * who do not like it when its voice is sold; null when the seller is no broker between them.
 * @source invented
 */
export function rivalsOf(
  realm: Realm,
  rules: Ruleset,
  seller: FactionId,
  buyer: FactionId,
): { readonly alliance: Alliance; readonly rivals: readonly FactionId[] } | null {
  const alliance = allianceOfBoth(realm, seller, buyer);
  if (alliance?.broker !== seller) return null;
  const partners = greatPartners(realm, rules, alliance) ?? [];
  return { alliance, rivals: partners.filter((partner) => partner !== buyer) };
}

/**
 * Chance in a month, in permille, that a great partner finds out what a broker has promised in secret: courts
 * talk, and who shares the intelligence of either reads it there.
 * @source invented
 */
export function leakTerms(
  realm: Realm,
  rules: Ruleset,
  hearer: FactionId,
  parties: readonly FactionId[],
): Term[] {
  const { talk, shared } = rules.numbers.deals.secret;
  return [
    ...term('leak.talk', talk),
    ...parties.flatMap((party) =>
      treatyBetween(realm, 'intelligence', hearer, party) ? term('leak.shared', shared, party) : [],
    ),
  ];
}

/**
 * What it costs a broker that the others will hold a sale of its voice against it: openly sold at once, in
 * secret by the chance that it comes out while it is on record.
 */
export function envyTerms(realm: Realm, rules: Ruleset, baskets: Baskets): Term[] {
  const { from: buyer, to: seller, give, take, secret = false } = baskets;
  if (give.length === 0 || !take.some(isVoice)) return [];
  const { envy, found } = rules.numbers.deals.secret;
  const { recorded } = rules.numbers.deals.promise;
  const rivals = rivalsOf(realm, rules, seller, buyer)?.rivals ?? [];
  return rivals.flatMap((rival) => {
    if (!secret) return term('deal.envy', -envy, rival);
    const month = total(leakTerms(realm, rules, rival, [seller, buyer]));
    return term('deal.envy', -Math.floor((found * Math.min(1000, month * recorded)) / 1000), rival);
  });
}

/** Tells the others what a broker has openly sold of its voice in a deal; what is given for nothing is no sale. */
export function tellSales(game: Game, context: Telling, deal: Deal): void {
  const { from, to, give, take, secret } = deal;
  if (secret || give.length === 0 || take.length === 0) return;
  for (const item of give) if (isVoice(item)) tellSale(game, context, from, to, item.promise);
  for (const item of take) if (isVoice(item)) tellSale(game, context, to, from, item.promise);
}

/** The partner it was not sold to minds. */
function tellSale(
  game: Game,
  context: Telling,
  by: FactionId,
  to: FactionId,
  promise: PromiseTerms,
): void {
  const found = rivalsOf(game, context.rules, by, to);
  if (found === null) return;
  for (const rival of found.rivals) remember(game, context.rules, rival, by, 'voiceSold', to);
  const { id, members } = found.alliance;
  const others = members.filter((member) => member !== by && member !== to);
  const fact = { type: 'voiceSold', alliance: id, by, receiver: to, promise } as const;
  context.emit({ ...fact, secret: false }, null, others, false);
}

/**
 * Tells a partner what a broker had promised another in secret. It holds that against the broker, and if it
 * has bought of the broker itself, so does the other: who sells to both is believed by neither.
 */
export function findOut(game: Game, context: Telling, pledge: Pledge, hearer: FactionId): void {
  const { by, to, terms } = pledge;
  const alliance = allianceOfBoth(game, by, hearer);
  if (alliance === null) return;
  learn(game, context.rules, pledge, hearer);
  const fact = { type: 'voiceSold', alliance: alliance.id, by, receiver: to, promise: terms };
  const told = [by, to, hearer].sort();
  context.emit({ ...fact, type: 'voiceSold', secret: true }, null, told, false);
}

/** A member knows from now on what was promised in secret, and holds it against both sides. */
export function learn(realm: Realm, rules: Ruleset, pledge: Pledge, hearer: FactionId): void {
  const { id, by, to, witnesses } = pledge;
  realm.pledges[id] = { ...pledge, witnesses: [...witnesses, hearer].sort() };
  remember(realm, rules, hearer, to, 'secretBid', by);
  if (!rivalsOf(realm, rules, by, to)?.rivals.includes(hearer)) return;
  remember(realm, rules, hearer, by, 'soldInSecret', to);
  if (hasBought(realm, hearer, by)) remember(realm, rules, to, by, 'soldInSecret', hearer);
}

/** Whether a member has a promise of the broker's voice on record. */
function hasBought({ pledges }: Realm, buyer: FactionId, broker: FactionId): boolean {
  return Object.values(pledges).some(
    ({ by, to, terms }) => by === broker && to === buyer && isAboutPower(terms),
  );
}
