import type { PlanDefinition } from '../definition';
import { goalsAgainst, victims, warEnd, warTerms } from '../victims';

/** Points of worth for a point that the leader is ahead, in permille of the time that is over, and at most. */
const perPoint = 1600;
const mostForGap = 110;

/** The balance of power: who is on the way to win is brought down, the sooner the later it is. */
export const restrain = {
  kind: 'restrain',
  span: 72,
  ideas({ outlook, prospects }) {
    const { leader, gap, elapsed } = prospects;
    if (leader === null || gap <= 0) return [];
    const rival = victims(outlook).find(({ faction }) => faction === leader);
    const goals = goalsAgainst(outlook, leader);
    if (rival === undefined || goals.length === 0) return [];
    const weight = Math.floor((gap * elapsed * perPoint) / 1_000_000);
    return [
      {
        kind: 'restrain',
        about: leader,
        goals,
        worth: [
          { label: 'plan.leader', subject: leader, amount: Math.min(mostForGap, weight) },
          ...warTerms(outlook, prospects, rival, goals),
        ],
      },
    ];
  },
  over({ outlook, prospects }, plan) {
    return prospects.leader === outlook.planner.me ? 'won' : warEnd(outlook, plan);
  },
} as const satisfies PlanDefinition;
