import { describe, expect, test } from 'vitest';
import { advise } from '../../../../src/ai/advice/advise';
import { openPlanner } from '../../../../src/ai/core/planner';
import { recallPlans } from '../../../../src/ai/plans/plan';
import { think } from '../../../../src/ai/think';
import { total } from '../../../../src/sim';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../../support/galaxy';
import { weighs } from '../../../support/weighs';

/** Red, which is strong, beside blue, which is not and holds what both need to win. */
function strongBesideWeak(plan: Record<string, string> = {}) {
  const table = tinyGalaxy({
    systems: { home: [0, 0], next: [100, 0], mine: [150, 30] },
    lanes: ['home-next', 'next-mine'],
    factions: { red: { capital: 'home.prime', plan }, blue: { capital: 'next.prime' } },
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'next.prime': { owner: 'blue', development: 'developed', people: 4000 },
      'mine.rock': { owner: 'blue', development: 'outpost' },
    },
    fleets: [{ faction: 'red', at: 'home', ships: ['cruiser*8', 'transport*2'] }],
    turn: 30,
  });
  const { game, rules } = table;
  game.objectives = [
    {
      id: 'red_mine',
      faction: 'red',
      title: 'The mine',
      text: 'The mine is ours.',
      points: 50,
      kind: 'last' as const,
      when: { holds: { faction: 'red', systems: ['mine'] } },
      metOn: null,
    },
  ];
  weighs(game, 'red', { fleets: 900, industry: 60 });
  weighs(game, 'blue', { fleets: 200, industry: 60 });
  return { view: viewFor(game, rules, 'red'), rules };
}

describe('what the advisor would be after', () => {
  test('is what the computer would resolve in your place', () => {
    const { view, rules } = strongBesideWeak();
    const { pursuits } = advise(view, rules);
    const planner = openPlanner(view, rules, { difficulty: 'hard', counsel: true });
    think(planner);
    expect(pursuits.map(({ plan }) => plan)).toEqual(recallPlans(planner));
    expect(pursuits[0]?.plan).toMatchObject({ about: 'blue', since: 30, stage: 'prepare' });
    expect(pursuits[0]?.plan.goals).toContain('mine');
  });

  test('says what it is worth, term by term', () => {
    const { view, rules } = strongBesideWeak();
    const [first] = advise(view, rules).pursuits;
    const labels = first?.worth.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['plan.effort', 'plan.odds']));
    expect(labels?.some((label) => label.startsWith('plan.prospect'))).toBe(false);
    expect(total([...(first?.worth ?? [])])).toBeGreaterThan(0);
  });

  test('is weighed anew as things stand where it was resolved before', () => {
    const { view, rules } = strongBesideWeak({ 'plan:1': 'restrain|blue|mine|10|82|prepare' });
    const [first] = advise(view, rules).pursuits;
    expect(first?.plan).toMatchObject({ kind: 'restrain', since: 10, goals: ['mine'] });
    expect(first?.worth.length).toBeGreaterThan(2);
  });
});
