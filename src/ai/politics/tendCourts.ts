import type { Councillor, FactionId, WinningMeans } from '../../sim';
import { atWar, courtOf, greatPartners, sortedBy, stockOf, total, winningTerms } from '../../sim';
import { because, type Planner } from '../core/planner';
import { type Outlook, ownCouncil } from './outlook';
import { isShelved, shelve } from './refusals';

/** Turns between two friends that are won at other courts, and between two dismissals. */
const tact = 15;
const calm = 12;
/** What must be left in store after a friend was won or sent away. */
const influenceLeft = 80;
const latinumLeft = 900;
/** Honour above which nobody is bribed. */
const scruple = 20;
/** Opinion of who has won a councillor of ours at which the councillor goes. */
const distrust = -15;

/**
 * The people of courts: a councillor who speaks for somebody we distrust is sent away, and where an ally's
 * voice counts most one of its councillors is won. Seldom: friends fade, and they grow dearer.
 */
export function tendCourts(outlook: Outlook): void {
  if (sendAway(outlook)) return;
  const court = courtWanted(outlook);
  if (court !== null) winFriend(outlook, court);
}

function sendAway({ planner, opinion }: Outlook): boolean {
  const { view, me, books, rules } = planner;
  const { influence } = rules.numbers.court.dismissal;
  if (isShelved(planner, 'dismissal')) return false;
  if (books.stocks.influence < influence + influenceLeft) return false;
  for (const { person, won } of courtOf(view, me)) {
    if (won === undefined) continue;
    const felt = opinion(won.by);
    if (felt > distrust && !atWar(view, me, won.by)) continue;
    shelve(planner, 'dismissal', calm);
    return planner.give(
      { type: 'dismissCouncillor', person },
      because('councillor.dismiss', { character: person, faction: won.by }, [
        { label: 'plan.opinion', subject: won.by, amount: felt },
      ]),
    );
  }
  return false;
}

/** The court whose good word one needs most: the broker's, else the other great partner's. */
function courtWanted({ planner, opinion }: Outlook): FactionId | null {
  const { view, rules, me } = planner;
  const alliance = ownCouncil(planner)?.alliance;
  if (!alliance || isShelved(planner, 'councillor')) return null;
  const partners = greatPartners(view, rules, alliance) ?? [];
  const wanted = [alliance.broker, ...partners].flatMap((id) => id ?? []);
  return wanted.find((id) => id !== me && opinion(id) >= 0) ?? null;
}

function winFriend(outlook: Outlook, court: FactionId): void {
  const { planner } = outlook;
  const { view, me } = planner;
  const open = courtOf(view, court).filter(({ won }) => won?.by !== me);
  for (const means of meansOf(outlook)) {
    const [cheapest] = sortedBy(open, (seat) => priceOf(planner, court, seat, means));
    if (!cheapest) return;
    const price = priceOf(planner, court, cheapest, means);
    const left = means === 'flatter' ? influenceLeft : latinumLeft;
    if (planner.books.stocks[stockOf(means)] < price + left) continue;
    shelve(planner, 'councillor', tact);
    const { person } = cheapest;
    planner.give(
      { type: 'winCouncillor', court, person, means },
      because(`councillor.${means}`, { character: person, faction: court }, [
        { label: 'computer.price', amount: -price },
      ]),
    );
    return;
  }
}

/** Who lives by honour pays with words alone; others with latinum where there is enough of it. */
function meansOf({ attitude }: Outlook): readonly WinningMeans[] {
  return attitude('honour') > scruple ? ['flatter'] : ['flatter', 'bribe'];
}

function priceOf(
  { view, rules, me }: Planner,
  court: FactionId,
  seat: Councillor,
  means: WinningMeans,
): number {
  return total(winningTerms(view, rules, me, court, seat, means));
}
