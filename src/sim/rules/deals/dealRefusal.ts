import { type Refusal, refuse } from '../../lib/refusal';
import { total } from '../../lib/terms';
import type { DealItem } from '../../state/dealItem';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { stockKinds } from '../../state/stocks';
import { sessionOf } from '../alliance/agenda';
import { storesOf } from '../detection/knowledge';
import { relationFor } from '../diplomacy/relationFor';
import { atWar } from '../diplomacy/relations';
import { leavesWarToCouncil } from '../diplomacy/treatyRefusal';
import { supportedWorth } from '../diplomacy/warScore';
import type { Baskets } from './baskets';
import { depositOf, outlayOf } from './deposits';
import { allianceOfBoth } from './favours';
import { itemRefusal } from './itemRefusal';
import { itemRules } from './items/registry';
import { patienceRefusal } from './patience';
import { votesPromised } from './promisesSought';
import { secrecyRefusal } from './soldVoice';
import { spokenFor } from './spokenFor';
import { worthTerms } from './worth';

export type { Baskets } from './baskets';

/**
 * Why a deal cannot be carried out at all, whoever may want it; null when it can. `byCouncil`: a
 * Council has decided on it, so that its members' hands are not tied.
 * @source invented
 */
export function dealRefusal(
  realm: Realm,
  rules: Ruleset,
  baskets: Baskets,
  byCouncil = false,
): Refusal | null {
  const { from, to, give, take } = baskets;
  if (from === to) return refuse('ownFaction');
  for (const party of [from, to]) {
    if (!realm.factions[party]?.alive) return refuse('unknownFaction', { faction: party });
  }
  const items = [...give, ...take];
  if (items.length === 0) return refuse('emptyDeal');
  if (hasDouble(items) || isPeaceTwice(baskets)) return refuse('itemTwice');
  const open = baskets.secret ? secrecyRefusal(items) : null;
  if (open !== null) return open;
  const after = hasPeace(baskets) ? afterPeace(realm, from, to) : realm;
  return (
    enmityRefusal(realm, baskets) ??
    peaceRefusal(realm, rules, baskets, byCouncil) ??
    firstOf(give, (item) => itemRefusal(after, rules, item, from, to)) ??
    firstOf(take, (item) => itemRefusal(after, rules, item, to, from)) ??
    outlayRefusal(realm, give, from) ??
    outlayRefusal(realm, take, to) ??
    spokenFor(after, rules, baskets)
  );
}

/**
 * Why such an offer need not be made now: besides what forbids the deal, a vote that will be held
 * before a court without envoys, which answers next turn, can answer.
 */
export function offerRefusal(realm: Realm, rules: Ruleset, baskets: Baskets): Refusal | null {
  const { from, to, give, take } = baskets;
  const refusal = dealRefusal(realm, rules, baskets);
  if (refusal !== null) return refusal;
  const isHeard = hasPeace(baskets) || realm.factions[to]?.envoys !== true;
  const impatience = isHeard ? null : patienceRefusal(realm, rules, from, to);
  if (impatience !== null || realm.factions[to]?.envoys === true) return impatience;
  const alliance = allianceOfBoth(realm, from, to);
  if (!alliance?.council) return null;
  const promised = votesPromised([...give, ...take]);
  if (promised.length === 0) return null;
  const { held } = sessionOf(realm, rules, alliance);
  return held.some(({ id }) => promised.includes(id))
    ? refuse('votedBeforeAnswer', { faction: to })
    : null;
}

export function hasPeace({ give, take }: Baskets): boolean {
  return [...give, ...take].some(({ kind }) => kind === 'peace');
}

function firstOf(
  items: readonly DealItem[],
  judge: (item: DealItem) => Refusal | null,
): Refusal | null {
  for (const item of items) {
    const refusal = judge(item);
    if (refusal) return refusal;
  }
  return null;
}

/** Nothing is given twice, nor to and fro. */
function hasDouble(items: readonly DealItem[]): boolean {
  return new Set(items.map((item) => itemRules(item).key(item))).size < items.length;
}

/** Who signs not to attack another need not promise it him as well. */
function isPeaceTwice({ from, to, give, take }: Baskets): boolean {
  const items = [...give, ...take];
  const pact = items.some((item) => item.kind === 'treaty' && item.terms.kind === 'nonAggression');
  return (
    pact &&
    items.some(
      (item) =>
        item.kind === 'promise' &&
        item.promise.kind === 'spare' &&
        [from, to].includes(item.promise.faction),
    )
  );
}

/** Nobody pays with what he sets aside. */
function outlayRefusal(
  realm: Realm,
  items: readonly DealItem[],
  faction: FactionId,
): Refusal | null {
  const stores = storesOf(realm, faction);
  if (stores === null || !items.some((item) => depositOf(item))) return null;
  for (const stock of stockKinds) {
    const needed = outlayOf(items, stock);
    const available = stores[stock];
    if (needed > available && needed > 0) {
      return refuse('giverLacks', { faction, stock, needed, available });
    }
  }
  return null;
}

/** Enemies speak of peace and of prisoners first. */
function enmityRefusal(realm: Realm, baskets: Baskets): Refusal | null {
  const { from, to, give, take } = baskets;
  if (!atWar(realm, from, to) || hasPeace(baskets)) return null;
  const exchange = [...give, ...take].some((item) => itemRules(item).amongEnemies);
  return exchange ? null : refuse('onlyPeace', { faction: to });
}

/** Peace is made by who decides on war, and takes no more than the war supports. */
function peaceRefusal(
  realm: Realm,
  rules: Ruleset,
  baskets: Baskets,
  byCouncil: boolean,
): Refusal | null {
  if (!hasPeace(baskets)) return null;
  const { from, to } = baskets;
  if (!atWar(realm, from, to)) return refuse('notAtWar', { faction: to });
  if (!byCouncil && leavesWarToCouncil(realm, from)) return refuse('councilDecidesPeace');
  const demanded = demandedWorth(realm, rules, baskets);
  const supported = supportedWorth(realm, rules, from, to);
  return demanded > supported ? refuse('peaceDemandsTooMuch', { demanded, supported }) : null;
}

/** What a peace would bring its proposer besides peace, in points of worth to him. */
export function demandedWorth(
  realm: Realm,
  rules: Ruleset,
  { from, to, give, take }: Baskets,
): number {
  const worth = (items: readonly DealItem[], gains: boolean) =>
    total(
      items
        .filter((item) => !itemRules(item).agreement)
        .flatMap((item) => worthTerms(realm, rules, from, item, gains, to)),
    );
  return Math.max(0, worth(take, true) + worth(give, false));
}

/** The realm as it will be once two sides keep a truce. */
function afterPeace(realm: Realm, from: FactionId, to: FactionId): Realm {
  const truce = { ...relationFor({ ...realm, relations: { ...realm.relations } }, from, to) };
  truce.kind = 'truce';
  truce.since = realm.turn;
  return { ...realm, relations: { ...realm.relations, [pairKey(from, to)]: truce } };
}
