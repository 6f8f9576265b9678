import type { Alliance, FactionId } from '../../sim';
import {
  bidsAreCalled,
  brokerageCost,
  discontentReaches,
  greatPartners,
  openPledges,
  remediesFor,
  sortedBy,
  standings,
  total,
} from '../../sim';
import { because, type Planner } from '../core/planner';
import { profit, strike, wouldAgree } from './bargain';
import { latinum, leanItem } from './courting';
import { letBothWait } from './lettingWait';
import { type Outlook, ownCouncil } from './outlook';
import { isShelved, shelve } from './refusals';
import { guaranteeWords } from './standingSurety';

/** Turns of the chosen effort that must lie in store. */
const reserve = 15;
/** Latinum a broker asks for its lean, the most first. */
const prices = [320, 240, 180, 120, 80] as const;
/** Turns between two sales. */
const rest = 18;
/** Share of the whole, in permille of the lighter's weight, above which the scales are even. */
const even = 1150;

/** Influence from which both listen, latinum below which a broker asks what it is worth, and turns between two times. */
const known = 60;
const needy = 400;
const quiet = 24;

/** A broker's own play: it keeps its word, else the balance, and looks for who pays for more. */
export function keepScales(outlook: Outlook, full: boolean): void {
  const { planner } = outlook;
  const alliance = ownCouncil(planner)?.alliance;
  if (alliance?.broker !== planner.me) return;
  steer(planner, alliance);
  letBothWait(planner, alliance);
  guaranteeWords(planner, alliance);
  if (full && !callForBids(planner, alliance)) sellLean(outlook, alliance);
}

/**
 * Leans as promised, else to a partner who would leave without it, and otherwise to nobody; puts as
 * much into it as the stores allow.
 */
function steer(planner: Planner, alliance: Alliance): void {
  const { view, rules, me, books } = planner;
  const pledge = openPledges(view, me).find(({ terms }) => terms.kind === 'lean');
  const pledged = pledge?.terms.kind === 'lean' ? pledge.terms.toward : null;
  const soothed = pledge === undefined ? soothable(planner, alliance) : null;
  const lean = pledged ?? soothed;
  const affordable = (effort: number) =>
    brokerageCost(rules, effort, lean) * reserve <= books.stocks.influence;
  // A word that was sold is kept to the last influence in store.
  const least = pledge && brokerageCost(rules, 1, lean) <= books.stocks.influence ? 1 : 0;
  const effort = [3, 2, 1].find(affordable) ?? least;
  const { brokerage } = alliance;
  // A step less is taken only when the stores force it: courses are not changed every month.
  const wanted =
    effort === brokerage.effort - 1 && books.stocks.influence > 20 ? brokerage.effort : effort;
  if (brokerage.lean === lean && brokerage.effort === wanted) return;
  planner.give(
    { type: 'setBrokerage', lean, effort: wanted },
    because(
      lean === null ? 'broker.balance' : lean === soothed ? 'broker.soothe' : 'broker.word',
      { effort: wanted, ...(lean === null ? {} : { faction: lean }) },
      [{ label: 'computer.store', amount: books.stocks.influence }],
    ),
  );
}

/** Asks both for their best bids, when its word is free and it is richer in influence than in money. */
function callForBids(planner: Planner, alliance: Alliance): boolean {
  const { view, rules, me, books } = planner;
  if (isShelved(planner, 'call') || bidsAreCalled(view, rules, alliance)) return false;
  if (openPledges(view, me).some(({ terms }) => terms.kind === 'lean')) return false;
  const { latinum: money, influence } = books.stocks;
  if (influence < known || money > needy) return false;
  shelve(planner, 'call', quiet);
  return planner.give(
    { type: 'callBids' },
    because('broker.call', {}, [{ label: 'computer.store', amount: money }]),
  );
}

/**
 * The one great partner that holds its fleets home or threatens to go and asks for the broker's lean,
 * while the other is content: without two of them nobody needs a broker.
 */
function soothable({ view, rules }: Planner, alliance: Alliance): FactionId | null {
  const partners = greatPartners(view, rules, alliance) ?? [];
  const [first, second] = partners.filter((id) => discontentReaches(alliance, id, 'demanding'));
  if (first === undefined || second !== undefined) return null;
  // Whoever it leans to already asks for it no more, and keeps it until it is content.
  if (alliance.brokerage.lean === first) return first;
  if (!discontentReaches(alliance, first, 'obstructing')) return null;
  const asks = remediesFor(view, rules, alliance, first).some(({ cure }) => cure.kind === 'lean');
  return asks ? first : null;
}

/** Offers its lean to the partner who would gain most by it, for as much as that one would pay. */
function sellLean(outlook: Outlook, alliance: Alliance): void {
  const { planner } = outlook;
  const { view, rules, me } = planner;
  const partners = greatPartners(view, rules, alliance);
  if (partners === null || isShelved(planner, 'sale')) return;
  if (openPledges(view, me).some(({ terms }) => terms.kind === 'lean')) return;
  const weights = standings(view, rules, alliance);
  const weight = (id: FactionId) => total(weights[id] ?? []);
  const uneven = weight(partners[0]) * 1000 > weight(partners[1]) * even;
  // The lighter is asked first: leaning to it keeps both in need of the broker.
  const customers = uneven ? [partners[1]] : sortedBy([...partners], (id) => weight(id));
  for (const customer of customers) {
    if (!sell(outlook, customer)) continue;
    shelve(planner, 'sale', rest);
    return;
  }
  shelve(planner, 'sale', 6);
}

function sell(outlook: Outlook, customer: FactionId): boolean {
  const { planner } = outlook;
  const give = [leanItem(customer)];
  const price = prices.find((amount) => {
    const baskets = { from: planner.me, to: customer, give, take: [latinum(amount)] };
    return wouldAgree(planner, baskets) && profit(planner, baskets) > 0;
  });
  if (price === undefined) return false;
  const wish = { to: customer, give, take: [latinum(price)], matter: `sale:${customer}`, least: 1 };
  return strike(outlook, wish, () =>
    because('broker.sell', { faction: customer, price }, [
      { label: 'computer.price', amount: price },
    ]),
  );
}
