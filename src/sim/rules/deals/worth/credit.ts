import { scale, sum } from '../../../lib/integers';
import { type Term, term, total } from '../../../lib/terms';
import type { DealItem } from '../../../state/dealItem';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { memoryOf, memoryPoints } from '../../diplomacy/memories';
import { trustOf } from '../../diplomacy/trust';
import { depositOf } from '../deposits';
import { openPledges } from '../openPledges';
import type { Weighed } from './judged';
import { stockPrice } from './stockWorth';

/**
 * A word alone is good for so much: what somebody promises beyond that, all he has promised the same court
 * and not yet settled counted in, is believed only as far as a deposit covers it.
 * @source invented
 */
export function creditTerms(
  realm: Realm,
  rules: Ruleset,
  judge: FactionId,
  other: FactionId,
  { items, worths }: Weighed,
): Term[] {
  const exposed = sum(items.map((item, at) => exposureOf(rules, item, total(worths[at] ?? []))));
  const beyond = Math.max(0, exposed - creditLeft(realm, rules, judge, other));
  return term('deal.beyondWord', -beyond, other);
}

/** Points for which a promise is taken on somebody's bare word, by its worth to who gets it. */
export function exposureOf(rules: Ruleset, item: DealItem, worth: number): number {
  if (item.kind !== 'promise') return 0;
  const deposit = depositOf(item);
  const covered = deposit ? stockPrice({ rules }, deposit.stock, deposit.amount) : 0;
  return Math.max(0, worth - covered);
}

/** Points for which a court still takes another's bare word: a stranger's for so much, the less the less it is believed. */
export function creditLeft(
  realm: Realm,
  rules: Ruleset,
  judge: FactionId,
  other: FactionId,
): number {
  const { base, perPoint } = rules.numbers.deals.promise.credit;
  const kept = memoryOf(realm, judge, other, 'promiseKept');
  const proven = kept ? memoryPoints(rules, kept, realm.turn) * perPoint : 0;
  // What a broker guarantees rests on more than the bare word.
  const given = openPledges(realm, other).filter(
    ({ to, surety }) => to === judge && surety === undefined,
  );
  const taken = sum(given.map(({ trusted }) => trusted ?? 0));
  return Math.max(0, scale(base, faithIn(realm, rules, judge, other)) + proven - taken);
}

/** How much of a stranger's credit somebody has, in permille: none from where he is believed no more than half. */
function faithIn(realm: Realm, rules: Ruleset, judge: FactionId, other: FactionId): number {
  return Math.max(0, 2 * trustOf(realm, rules, judge, other) - 1000);
}

/** How much of a loss a deposit makes good, in points of worth. */
export function coveredBy(rules: Ruleset, item: DealItem, loss: number): number {
  const deposit = depositOf(item);
  return deposit ? Math.min(loss, stockPrice({ rules }, deposit.stock, deposit.amount)) : 0;
}

/** What it costs to set a deposit aside, with so much doubt in permille that it will come back. */
export function costOfDeposit(rules: Ruleset, item: DealItem, doubt: number): number {
  const deposit = depositOf(item);
  if (!deposit) return 0;
  const { setAside } = rules.numbers.deals.promise;
  const price = stockPrice({ rules }, deposit.stock, deposit.amount);
  return scale(price, Math.min(1000, setAside + doubt));
}
