import type { Alliance, DealItem, FactionId } from '../../sim';
import { openPledges, quarrelBetween, quarrelsIn, sortedBy } from '../../sim';
import type { Planner } from '../core/planner';
import { bargainReason, profit, wouldAgree } from './bargain';
import { latinum } from './courting';
import { type Outlook, ownCouncil } from './outlook';
import { isShelved, shelve } from './refusals';

/** Influence from which a broker has enough for a settlement. */
const ample = 40;
/** Turns it gives itself, and until it thinks of the next. */
const within = 6;
const rest = 6;
/** Latinum asked of each side, the most first; below 0 it is paid to come to terms. */
const fees = [150, 100, 60, 30, 0, -30, -60, -100] as const;

/** What one side of a quarrel would give, as baskets of the broker's. */
interface Side {
  readonly to: FactionId;
  readonly give: readonly DealItem[];
  readonly take: readonly DealItem[];
  readonly fee: number;
}

/**
 * A broker settles the greatest quarrel of two members by whose leave it lives, where both would have it, for the most
 * that both would give; a promise that one side has taken up already is seen through at any price it can bear.
 */
export function mediate(outlook: Outlook): void {
  const { planner } = outlook;
  const alliance = ownCouncil(planner)?.alliance;
  if (!alliance || alliance.broker !== planner.me) return;
  if (seeThrough(planner)) return;
  if (planner.books.stocks.influence < ample || isShelved(planner, 'mediate')) return;
  shelve(planner, 'mediate', rest);
  for (const [a, b] of byWeight(planner, alliance)) {
    const sides = [sideOf(planner, a, b), sideOf(planner, b, a)];
    const [first, second] = sides;
    if (!first || !second || first.fee + second.fee < 0) continue;
    offer(planner, first);
    offer(planner, second);
    return;
  }
}

function byWeight({ view, rules, me }: Planner, { members }: Alliance) {
  return sortedBy(
    quarrelsIn(view, rules, members, me),
    ([a, b]) => -quarrelBetween(view, rules, a, b),
  );
}

/** Who has given one side its word finds what the other asks. */
function seeThrough(planner: Planner): boolean {
  const { view, me } = planner;
  const given = openPledges(view, me).flatMap(({ to, terms }) =>
    terms.kind === 'settle' ? [{ to, other: terms.with }] : [],
  );
  const lone = given.find(
    ({ to, other }) => !given.some((each) => each.to === other && each.other === to),
  );
  if (lone === undefined) return false;
  const side = sideOf(planner, lone.other, lone.to);
  if (side !== null) offer(planner, side);
  return true;
}

/** The most that one side would give for a settlement, or the least that it asks; null if nothing would do. */
function sideOf(planner: Planner, to: FactionId, other: FactionId): Side | null {
  const { me, books } = planner;
  const word = {
    kind: 'promise',
    promise: { kind: 'settle', with: other },
    turns: within,
  } as const;
  for (const fee of fees) {
    if (-fee * 3 > books.stocks.latinum) return null;
    const give: DealItem[] = fee < 0 ? [word, latinum(-fee)] : [word];
    const take: DealItem[] = fee > 0 ? [latinum(fee)] : [];
    if (wouldAgree(planner, { from: me, to, give, take })) return { to, give, take, fee };
  }
  return null;
}

function offer(planner: Planner, { to, give, take }: Side): boolean {
  const baskets = { from: planner.me, to, give, take };
  return planner.give(
    { type: 'proposeDeal', to, give: [...give], take: [...take], counters: null },
    bargainReason(planner, 'broker.mediate', baskets, { points: profit(planner, baskets) }),
  );
}
