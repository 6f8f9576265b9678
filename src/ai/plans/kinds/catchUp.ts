import { ratingPointsOf } from '../../../sim';
import type { Outlook } from '../../politics/outlook';
import type { PlanDefinition } from '../definition';

/** Weight in permille of the average power's below which one is behind, and points for each permille. */
const behind = 900;
const perPermille = 150;
/** Weight at which it has caught up. */
const level = 1000;

/** Works, worlds and learning first, while others are ahead and nobody presses. */
export const catchUp = {
  kind: 'catchUp',
  span: 48,
  ideas({ outlook }) {
    const { planner, posture } = outlook;
    const missing = behind - weightOf(outlook);
    if (missing <= 0 || posture.mood === 'war') return [];
    const { science, trade } = planner.temperament;
    return [
      {
        kind: 'catchUp',
        about: null,
        goals: [],
        worth: [
          { label: 'plan.behind', amount: Math.floor((missing * perPermille) / 1000) },
          { label: 'plan.temper', amount: Math.floor((science + trade - 100) / 3) },
        ],
      },
    ];
  },
  over({ outlook }) {
    if (outlook.posture.mood === 'war') return 'hopeless';
    return weightOf(outlook) >= level ? 'won' : null;
  },
} as const satisfies PlanDefinition;

/** Its weight by the almanac, in permille of the average of the others. */
function weightOf({ planner: { view, rules, me }, others }: Outlook): number {
  const sum = others.reduce((all, id) => all + ratingPointsOf(view, rules, id), 0);
  const average = Math.max(1, Math.floor(sum / Math.max(1, others.length)));
  return Math.floor((ratingPointsOf(view, rules, me) * 1000) / average);
}
