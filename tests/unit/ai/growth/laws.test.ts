import { expect, test } from 'vitest';
import { lawsNumbers } from '../../../../src/content/politics/lawsNumbers';
import type { Attitudes, Ruleset } from '../../../../src/sim/state/ruleset';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';
import { testRules } from '../../../support/testRules';

function rulesWith(attitudes: Attitudes): Ruleset {
  const { red } = testRules.cultures;
  return {
    ...testRules,
    cultures: { ...testRules.cultures, red: { ...red!, attitudes } },
    numbers: { ...testRules.numbers, laws: lawsNumbers },
  };
}

/** Red, who holds a world of lizards in bondage, over the months of two years; what laws it gives. */
function lawsOfTwoYears(
  attitudes: Attitudes,
  { plan = {}, traits = [] }: { plan?: Record<string, string>; traits?: string[] } = {},
) {
  const rules = rulesWith(attitudes);
  return Array.from({ length: 24 }, (_, month) => {
    const { game } = tinyGalaxy({
      rules,
      turn: month + 30,
      systems: { r: [0, 0], l: [50, 0] },
      lanes: ['r-l'],
      factions: { red: { stocks: { influence: 200, latinum: 900 }, plan, traits } },
      worlds: {
        'r.home': { owner: 'red', people: 4000 },
        'l.one': {
          owner: 'red',
          people: [{ species: 'lizard', status: 'enslaved', millions: 3000 }],
          class: 'jungle',
          garrison: 100,
          loyalty: 25,
        },
      },
    });
    return planned({ game, rules }, 'red').filter(({ order }) => order.type === 'setLaw');
  }).flat();
}

test('who abhors bondage frees its worlds, once in two years at most, and says why', () => {
  const given = lawsOfTwoYears({ bondage: -90, equality: 60 });
  expect(only(given, 'setLaw')).toEqual([
    { type: 'setLaw', species: 'lizard', world: null, status: 'citizen' },
  ]);
  const labels = given[0]?.reason?.terms.map(({ label }) => label) ?? [];
  expect(labels).toContain('law.conviction');
  expect(labels).toContain('law.price');
});

test('who lives by it keeps them', () => {
  expect(only(lawsOfTwoYears({ bondage: 60 }, { traits: ['slaveholder'] }), 'setLaw')).toEqual([]);
});

test('what was weighed lately is left alone', () => {
  const given = lawsOfTwoYears({ bondage: -90, equality: 60 }, { plan: { 'law:lizard': '20' } });
  expect(only(given, 'setLaw')).toEqual([]);
});
