import type { Alliance, DealItem, FactionId } from '../../sim';
import { forecastBrokerage, greatPartners, openPledges, standings, total } from '../../sim';
import { bargainReason, strike } from './bargain';
import { type Outlook, ownCouncil } from './outlook';

/** Points of standing below which a lean is not worth the money. */
const leastGain = 15;
/** Turns of leaning that are bought at one go. */
const term = 12;
/** Latinum a point of standing is worth to an ambitious power, and to anyone, in permille. */
const perPoint = 1200;
const perAmbition = 12;
/** Share of the treasury that may go to a broker, in permille. */
const purse = 300;

/**
 * A great partner pays the broker: to lean its way when the standing gained is worth the money, or
 * to go back to the balance when it leans to the other.
 */
export function courtBroker(outlook: Outlook): void {
  const { planner, attitude } = outlook;
  const { me, books, rules, view } = planner;
  const alliance = ownCouncil(planner)?.alliance;
  if (
    !alliance?.broker ||
    alliance.broker === me ||
    !planner.view.factions[alliance.broker]?.alive
  ) {
    return;
  }
  const partners = greatPartners(view, rules, alliance);
  if (!partners?.includes(me)) return;
  const toward = courseWanted(outlook, alliance);
  if (toward === undefined) return;
  const gain = gainFrom(outlook, alliance, toward);
  if (gain < leastGain) return;
  const worth = Math.floor(
    (gain * (perPoint + perAmbition * Math.max(0, attitude('ambition')))) / 1000,
  );
  const price = Math.min(worth, Math.floor((books.stocks.latinum * purse) / 1000));
  if (price < 20) return;
  const wish = {
    to: alliance.broker,
    give: [latinum(Math.floor(price / 2))],
    take: [leanItem(toward)],
    matter: `lean:${alliance.broker}`,
    least: 1,
  };
  strike(outlook, wish, (baskets) =>
    bargainReason(planner, toward === me ? 'court.lean' : 'court.balance', baskets, { gain }),
  );
}

/** What one would have the broker do; undefined when it does that already or has promised another. */
function courseWanted(
  { planner, attitude }: Outlook,
  alliance: Alliance,
): FactionId | null | undefined {
  const { lean } = alliance.brokerage;
  if (lean === planner.me || alliance.broker === null) return undefined;
  if (openPledges(planner.view, alliance.broker).some(({ terms }) => terms.kind === 'lean')) {
    return undefined;
  }
  if (attitude('ambition') > 0) return planner.me;
  return lean === null ? undefined : null;
}

/** Points of standing that another course of the broker would bring. */
function gainFrom({ planner }: Outlook, alliance: Alliance, lean: FactionId | null): number {
  const { view, rules, me } = planner;
  const effort = Math.max(1, alliance.brokerage.effort);
  const now = total(standings(view, rules, alliance)[me] ?? []);
  const then = total(
    forecastBrokerage(view, rules, alliance, { lean, effort }).standings[me] ?? [],
  );
  return then - now;
}

/** A broker's promise of its course, as it is put on the table. */
export function leanItem(toward: FactionId | null): DealItem {
  return { kind: 'promise', promise: { kind: 'lean', toward }, turns: term };
}

export function latinum(amount: number): DealItem {
  return { kind: 'stock', stock: 'latinum', amount };
}
