import { total } from '../../../sim';
import { commonEnemyOf } from '../../politics/commonEnemy';
import { allianceOf } from '../../politics/outlook';
import type { PlanDefinition } from '../definition';

/** What it is worth to have partners where nothing yet drives to it. */
const company = 60;

/** Partners against a power that is too strong to be beaten or borne alone. */
export const unite = {
  kind: 'unite',
  span: 48,
  ideas({ outlook }) {
    if (allianceOf(outlook.planner) !== null) return [];
    const enemy = commonEnemyOf(outlook);
    if (enemy === null) return [];
    return [
      {
        kind: 'unite',
        about: enemy.rival.faction,
        goals: [],
        worth: [{ label: 'plan.company', amount: company }, ...enemy.urge],
      },
    ];
  },
  over({ outlook }) {
    if (allianceOf(outlook.planner) !== null) return 'won';
    const enemy = commonEnemyOf(outlook);
    return enemy === null || company + total([...enemy.urge]) <= 0 ? 'hopeless' : null;
  },
} as const satisfies PlanDefinition;
