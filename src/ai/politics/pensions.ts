import { opinionOf, sortedBy, treatiesBetween, treatiesOf } from '../../sim';
import { because } from '../core/planner';
import { isVictim } from '../plans/plan';
import { isWaiting, wouldAgree } from './bargain';
import type { Outlook } from './outlook';
import { isShelved, shelve } from './refusals';

/** Latinum from which one has money for friends, and what that buys a month. */
const rich = 500;
const pension = 20;
/** Pensions one pays at the most. */
const mostPaid = 2;
/** Treaties with one court at the most. */
const mostWithOne = 2;
/** Weight by the almanac, in permille of the own side's, from which a court is worth a pension. */
const mighty = 900;
/** Opinions of a court that one would better: at least, and at most. */
const coldest = -40;
const friendly = 25;
/** Distance, in tenths of a light year, within which a court is to be feared. */
const near = 900;
/** Turns before the next is thought of. */
const rests = 12;

/** Latinum that would lie idle buys the goodwill of the mightiest court nearby that is not a friend yet. */
export function payPension({ planner, ...outlook }: Outlook): void {
  const { view, rules, me, books } = planner;
  // Who is known for signing nothing pays nobody either.
  if (planner.temperament.treaties?.length === 0) return;
  if (books.stocks.latinum < rich || isShelved(planner, 'pension')) return;
  const paid = treatiesOf(view, me).filter(
    ({ terms, parties }) => terms.kind === 'pension' && parties[0] === me,
  );
  if (paid.length >= mostPaid) return;
  const courts = outlook.others.filter((id) => {
    const rival = outlook.rivals.get(id);
    if (!rival || rival.distance < 0 || rival.distance > near) return false;
    const thinks = opinionOf(view, rules, id, me);
    return (
      !planner.isFoe(id) &&
      !isVictim(planner, id) &&
      !isWaiting(planner, id) &&
      treatiesBetween(view, me, id).length < mostWithOne &&
      thinks >= coldest &&
      thinks < friendly &&
      outlook.renown(id) >= mighty
    );
  });
  shelve(planner, 'pension', rests);
  const turns = rules.numbers.treaties.usual.pension;
  const terms = {
    kind: 'pension',
    turns,
    zone: [] as string[],
    stock: 'latinum',
    amount: pension,
  } as const;
  const give = [{ kind: 'treaty', terms } as const];
  const to = sortedBy(courts, (id) => -outlook.renown(id)).find((id) =>
    wouldAgree(planner, { from: me, to: id, give, take: [] }),
  );
  if (to === undefined) return;
  planner.give(
    { type: 'proposeDeal', to, give, take: [], counters: null },
    because('treaty.pension', { faction: to }, [
      { label: 'theirStrength', subject: to, amount: outlook.renown(to) },
      { label: 'store', amount: books.stocks.latinum },
    ]),
  );
}
