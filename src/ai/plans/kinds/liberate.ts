import { causeFor } from '../../../sim';
import type { PlanDefinition } from '../definition';
import { goalsAgainst, victims, warEnd, warTerms } from '../victims';

/** Points for a war that breaks chains; horror of bondage adds a point for so many points of attitude. */
const just = 30;
const perAttitude = 3;

/** Its own people in chains under another, or anybody's, for those who live to break them. */
export const liberate = {
  kind: 'liberate',
  span: 84,
  ideas({ outlook, prospects }) {
    const { view, rules, me } = outlook.planner;
    return victims(outlook).flatMap((rival) => {
      const { faction } = rival;
      if (causeFor(view, rules, me, faction) !== 'liberation') return [];
      const goals = goalsAgainst(outlook, faction, ({ people }) =>
        people.some(({ status }) => status === 'enslaved'),
      );
      if (goals.length === 0) return [];
      const horror = Math.max(0, -outlook.attitude('bondage'));
      return [
        {
          kind: 'liberate',
          about: faction,
          goals,
          worth: [
            {
              label: 'plan.chains',
              subject: faction,
              amount: just + Math.floor(horror / perAttitude),
            },
            ...warTerms(outlook, prospects, rival, goals),
          ],
        },
      ];
    });
  },
  over: ({ outlook }, plan) => warEnd(outlook, plan),
} as const satisfies PlanDefinition;
