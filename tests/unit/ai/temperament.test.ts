import { expect, test } from 'vitest';
import { openPlanner } from '../../../src/ai/core/planner';
import { planOrders } from '../../../src/ai/planOrders';
import { ruleset } from '../../../src/content';
import { newGame, required, rulesFor, type Scenario, viewFor } from '../../../src/sim';
import { threeStars as scenario } from '../../support/scenarios';

/** The example, with another temperament for the second of its powers, and with one of its own. */
function withTemperament(temperament: string | undefined): Scenario {
  const [haven, talon] = scenario.factions;
  const { temperament: _, ...bare } = required(talon, 'the second power');
  const factions = [
    required(haven, 'the first power'),
    { ...bare, ...(temperament && { temperament }) },
  ];
  const even = required(ruleset.temperaments.even, 'even');
  const content = { ...scenario.content, temperaments: [{ ...even, id: 'hermit', aggression: 3 }] };
  return { ...scenario, factions, content };
}

function lookAt(power: string, played: Scenario) {
  const rules = rulesFor(played, ruleset);
  const setup = { scenario: played.id, seed: '1', luck: 'full', players: {} } as const;
  return { view: viewFor(newGame(played, setup, ruleset), rules, power), rules };
}

function leaningOf(power: string, played: Scenario) {
  const { view, rules } = lookAt(power, played);
  return openPlanner(view, rules, { difficulty: 'normal' }).temperament;
}

test('a power of a scenario leans as the scenario says', () => {
  expect(leaningOf('talon', withTemperament('trader'))).toBe(ruleset.temperaments.trader);
  expect(leaningOf('talon', withTemperament('hermit'))).toMatchObject({ aggression: 3 });
  expect(leaningOf('talon', scenario).id).toBe('house');
});

test('one of which it says nothing leans as its people do', () => {
  expect(leaningOf('talon', withTemperament(undefined)).id).toBe(
    ruleset.cultures.klingon?.temperament,
  );
  expect(leaningOf('haven', scenario).id).toBe(ruleset.cultures.bajor?.temperament);
});

test('and gives the orders of who leans so', () => {
  const orders = (temperament: string) => {
    const { view, rules } = lookAt('talon', withTemperament(temperament));
    return planOrders(view, rules, { difficulty: 'normal' }).map(({ order }) => order);
  };
  expect(orders('scholar')).not.toEqual(orders('conqueror'));
});
