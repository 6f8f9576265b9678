import { describe, expect, test } from 'vitest';
import { openPlanner } from '../../../src/ai/core/planner';
import { takePosture } from '../../../src/ai/core/posture';
import { surveySituation } from '../../../src/ai/core/situation';
import { type Difficulty, skillOf } from '../../../src/ai/core/skill';
import { goalsAgainst } from '../../../src/ai/plans/victims';
import { takeOutlook } from '../../../src/ai/politics/outlook';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';
import { testRules } from '../../support/testRules';

const levels: readonly Difficulty[] = ['easy', 'normal', 'hard'];
const even = testRules.temperaments.even!;
const of = (figure: 'horizon' | 'attention' | 'season' | 'choices' | 'misjudges' | 'goals') =>
  levels.map((level) => skillOf(level, even)[figure]);

describe('a better player', () => {
  test('begins less at once, and looks at his realm oftener', () => {
    for (const figure of ['horizon', 'attention', 'season'] as const) {
      const figures = of(figure);
      expect(
        [...figures].sort((a, b) => b - a),
        figure,
      ).toEqual(figures);
      expect(figures[0], figure).toBeGreaterThan(figures[2]!);
    }
  });

  test('leaves less to chance and estimates better', () => {
    expect(of('choices')).toEqual([3, 2, 1]);
    expect(of('misjudges').at(-1)).toBe(0);
  });

  test('means more by a war', () => {
    const posts = Array.from({ length: 10 }, (_, at) => `p${at}`);
    const table = tinyGalaxy({
      systems: {
        home: [0, 0],
        ...Object.fromEntries(posts.map((id, at) => [id, [100, 20 * at] as const])),
      },
      lanes: posts.map((id) => `home-${id}`),
      factions: ['red', 'blue'],
      worlds: {
        'home.prime': { owner: 'red' },
        ...Object.fromEntries(
          posts.map((id) => [`${id}.rock`, { owner: 'blue', development: 'outpost' as const }]),
        ),
      },
    });
    const meant = levels.map((difficulty) => {
      const view = viewFor(table.game, table.rules, 'red');
      const planner = openPlanner(view, table.rules, { difficulty });
      const situation = surveySituation(planner);
      const outlook = takeOutlook(planner, situation, takePosture(planner, situation));
      return goalsAgainst(outlook, 'blue').length;
    });
    expect(meant).toEqual(of('goals'));
  });
});
