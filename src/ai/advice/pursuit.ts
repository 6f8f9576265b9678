import type { Reason } from '../../sim';
import type { Planner } from '../core/planner';
import { takePosture } from '../core/posture';
import type { Situation } from '../core/situation';
import { type GrandPlan, recallPlans } from '../plans/plan';
import { prospectTerms } from '../plans/prospects';
import { planRegistry } from '../plans/registry';
import { takeOutlook } from '../politics/outlook';

/** A grand plan as people are shown it. */
export interface Pursuit {
  readonly plan: GrandPlan;
  /** What it is worth, in points, term by term; empty where nobody reckons it. */
  readonly worth: Reason['terms'];
  /** Points that the leader and the power itself may expect in the end; empty where nobody leads. */
  readonly end: Reason['terms'];
}

/** What a planner that has thought is after, the weightiest first, with what it is worth as things stand. */
export function pursuitsOf(planner: Planner, situation: Situation): Pursuit[] {
  const plans = recallPlans(planner);
  if (plans.length === 0) return [];
  const outlook = takeOutlook(planner, situation, takePosture(planner, situation));
  const judgement = { outlook, prospects: outlook.prospects() };
  const end = prospectTerms(judgement.prospects, planner.me);
  return plans.map((plan) => {
    const ideas = planRegistry[plan.kind].ideas(judgement);
    const worth = ideas.find(({ about }) => about === plan.about)?.worth ?? [];
    return { plan, worth, end };
  });
}
