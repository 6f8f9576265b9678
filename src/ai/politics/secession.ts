import type { Alliance } from '../../sim';
import { total } from '../../sim';
import { because } from '../core/planner';
import { campsIn, envied } from '../plans/camps';
import { recallPlans } from '../plans/plan';
import { type Appetite, acceptedOdds } from './acceptedOdds';
import { type Outlook, ownCouncil } from './outlook';
import { woo } from './wooing';

/** Months for which a breach is prepared at least. */
const prepares = 6;
/** A bond is broken for a better chance than a war abroad is begun for. */
const appetite: Appetite = { perAggression: 7, perMonth: 25, mostPrepared: 400 };
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
  const ahead = envied(planner, alliance, outlook.prospects());
  const accepted = acceptedOdds(outlook, appetite, months, ahead);
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
