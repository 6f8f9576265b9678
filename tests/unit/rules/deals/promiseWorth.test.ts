import { expect, test } from 'vitest';
import { required } from '../../../../src/sim/lib/invariant';
import { worthTerms } from '../../../../src/sim/rules/deals/worth';
import { opinionOf } from '../../../../src/sim/rules/diplomacy/opinion';
import type { PromiseTerms } from '../../../../src/sim/state/promise';
import { think } from '../../../support/council';
import { tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';

/** Red loves war and hates green. */
function court() {
  const red = required(testRules.cultures.red, 'red');
  const cultures = { ...testRules.cultures, red: { ...red, attitudes: { war: 40 } } };
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [500, 0], c: [9000, 0] },
    lanes: ['a-b', 'b-c'],
    factions: ['red', 'blue', 'green'],
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'green', people: 1000 },
    },
    rules: { ...testRules, cultures },
  });
  think(made.game, 'red', 'green', -30);
  return made;
}

function givingWord(promise: PromiseTerms): Record<string, number> {
  const { game, rules } = court();
  const terms = worthTerms(
    game,
    rules,
    'red',
    { kind: 'promise', promise, turns: 6 },
    false,
    'blue',
  );
  return Object.fromEntries(terms.map(({ label, amount }) => [label, amount]));
}

test('a promised war costs less against whom one hates, and those who love war', () => {
  const { game, rules } = court();
  const opinion = opinionOf(game, rules, 'red', 'green');
  expect(opinion).toBeLessThan(0);
  expect(givingWord({ kind: 'war', on: 'green' })).toMatchObject({
    'deal.enmity': -opinion,
    'attitude.war': 40,
  });
});

test('to spare somebody costs more the more one hates him and loves war', () => {
  const { game, rules } = court();
  expect(givingWord({ kind: 'spare', faction: 'green' })).toMatchObject({
    'deal.enmity': opinionOf(game, rules, 'red', 'green'),
    'attitude.war': -40,
  });
});
