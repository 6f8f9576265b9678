import { expect, test } from 'vitest';
import { required } from '../../../../src/sim/lib/invariant';
import { total } from '../../../../src/sim/lib/terms';
import { worthTerms } from '../../../../src/sim/rules/deals/worth';
import { memoryOf, remember } from '../../../../src/sim/rules/diplomacy/memories';
import { supportedWorth, warScoreOf } from '../../../../src/sim/rules/diplomacy/warScore';
import { tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';

const red = required(testRules.cultures.red, 'red');

/** Red, which loves war and forgives, and blue at war; red has taken a world of blue's and sunk ships. */
function war() {
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [500, 0] },
    lanes: ['a-b'],
    factions: ['red', 'blue'],
    worlds: {
      'a.home': { owner: 'red', people: 4000 },
      'b.home': { owner: 'blue', people: 4000 },
      'b.rock': { owner: 'red', people: 100 },
    },
    wars: [['red', 'blue']],
    rules: {
      ...testRules,
      cultures: {
        ...testRules.cultures,
        red: { ...red, attitudes: { war: 40, forgiveness: 20 } },
      },
    },
  });
  const relation = made.game.relations['blue|red'];
  if (!relation) throw new Error('no war');
  relation.taken = { 'b.rock': 'blue' };
  relation.losses = { blue: 2000 };
  return made;
}

const worthOf = (judge: string, other: string) => {
  const { game, rules } = war();
  const terms = worthTerms(game, rules, judge, { kind: 'peace' }, true, other);
  return Object.fromEntries(terms.map(({ label, amount }) => [label, amount]));
};

test('peace gives up what the winner could still demand, and spares the loser just that', () => {
  const { game, rules } = war();
  expect(warScoreOf(game, rules, 'red', 'blue')).toBeGreaterThan(0);
  const demanded = supportedWorth(game, rules, 'red', 'blue');
  expect(demanded).toBe(
    warScoreOf(game, rules, 'red', 'blue') * rules.numbers.treaties.score.worth,
  );
  expect(worthOf('red', 'blue')).toMatchObject({ 'deal.winning': -demanded });
  expect(worthOf('red', 'blue')).not.toHaveProperty('deal.losing');
  expect(worthOf('blue', 'red')).toMatchObject({ 'deal.losing': demanded });
  expect(worthOf('blue', 'red')).not.toHaveProperty('deal.winning');
});

test('who loves war misses it, who forgives is glad of peace', () => {
  expect(worthOf('red', 'blue')).toMatchObject({
    'attitude.war': -40,
    'attitude.forgiveness': 20,
  });
  expect(worthOf('blue', 'red')).not.toHaveProperty('attitude.war');
});

test('whose ships stayed when the last peace closed our space offers less of a peace', () => {
  const { game, rules } = war();
  const worth = () => worthTerms(game, rules, 'red', { kind: 'peace' }, true, 'blue');
  const before = total(worth());
  remember(game, rules, 'red', 'blue', 'overstayed', 'a');
  const points = memoryOf(game, 'red', 'blue', 'overstayed')!.points;
  expect(points).toBeLessThan(0);
  expect(total(worth()) - before).toBe(points * rules.numbers.deals.peace.overstayed);
  expect(worth()).toContainEqual({
    label: 'deal.overstayed',
    subject: 'blue',
    amount: points * rules.numbers.deals.peace.overstayed,
  });
});
