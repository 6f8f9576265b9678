import type { PlanDefinition } from '../definition';
import { goalsAgainst, victims, warEnd, warTerms } from '../victims';

/** Worlds of a neighbour: what its aims ask for, what is rich and near, what is badly guarded. */
export const conquer = {
  kind: 'conquer',
  span: 60,
  ideas: ({ outlook, prospects }) =>
    victims(outlook).flatMap((rival) => {
      const goals = goalsAgainst(outlook, rival.faction);
      if (goals.length === 0) return [];
      const worth = warTerms(outlook, prospects, rival, goals);
      return [{ kind: 'conquer', about: rival.faction, goals, worth }];
    }),
  over: ({ outlook }, plan) => warEnd(outlook, plan),
} as const satisfies PlanDefinition;
