import type { Alliance, Reason } from '../../sim';
import { total } from '../../sim';
import { because } from '../core/planner';
import { campsIn, envied } from '../plans/camps';
import { recallPlans } from '../plans/plan';
import { type Outlook, ownCouncil } from './outlook';
import { woo } from './wooing';

/** Months for which a breach is prepared at least. */
const prepares = 6;
/** Odds that each of them is worth, and at most. */
const perMonth = 25;
const mostPrepared = 400;
/** Odds for a bold temper, and against a careful one, for each point; and from which anybody starts. */
const base = 450;
const perAggression = 7;
const perCaution = 2;
/** Odds for each point behind, in permille of the time that is over, and points at most. */
const perPointBehind = 3200;
const mostBehind = 100;
/** Exhaustion above which nobody begins a civil war. */
const tired = 40;

/** Breaks away from allies, with drawn swords, when a plan to do so is ripe; till then wins over who may follow. */
export function secede(outlook: Outlook): void {
  const { planner } = outlook;
  const found = ownCouncil(planner);
  const plan = recallPlans(planner).find(({ kind }) => kind === 'sunder');
  if (plan === undefined || plan.about === null || found === null) return;
  const { alliance, council } = found;
  if (council.notices[planner.me] !== undefined) return;
  const months = planner.view.turn - plan.since;
  const { ratio, staying } = campsIn(planner, alliance);
  // He may have gone himself meanwhile, or be ready to follow.
  if (!staying.includes(plan.about)) return;
  const accepted = acceptedOdds(outlook, alliance, months);
  const ripe =
    months >= prepares && planner.own.exhaustion <= tired && ratio < total([...accepted]);
  if (!ripe) {
    winOver(outlook, alliance, plan.about, staying);
    return;
  }
  planner.give(
    { type: 'leaveAlliance', manner: 'war' },
    because('secede', { faction: plan.about }, [
      { label: 'theirStrength', subject: plan.about, amount: ratio },
      { label: 'accepted', amount: total([...accepted]) },
      ...accepted,
    ]),
  );
}

/** Strength of those who stay, in permille of those who leave, at which a breach is risked. */
function acceptedOdds(
  { planner, prospects, attitude }: Outlook,
  alliance: Alliance,
  months: number,
): Reason['terms'] {
  const { aggression, caution } = planner.temperament;
  const ahead = envied(planner, alliance, prospects());
  return [
    { label: 'risk.temper', amount: base + perAggression * aggression - perCaution * caution },
    { label: 'risk.custom', amount: attitude('war') },
    { label: 'risk.prepared', amount: Math.min(mostPrepared, months * perMonth) },
    {
      label: 'risk.end',
      amount: Math.floor(
        (Math.min(mostBehind, ahead) * perPointBehind * prospects().elapsed) / 1_000_000,
      ),
    },
  ];
}

/** A member who would stay, other than the victim and who leads, is courted with presents and treaties. */
function winOver(
  outlook: Outlook,
  alliance: Alliance,
  about: string,
  staying: readonly string[],
): void {
  const wavering = staying.find((id) => id !== about && id !== alliance.leader);
  if (wavering !== undefined) woo(outlook, wavering, about);
}
