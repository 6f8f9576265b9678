import { expect, test } from 'vitest';
import { ruleset } from '../../../../src/content';
import { type Decision, type DecisionEffect, momentWords, rulesFor } from '../../../../src/sim';
import { momentRegistry } from '../../../../src/sim/rules/decisions/moments/registry';
import { decisionPageWords } from '../../../../src/text';
import { chanceOf } from '../../../../src/ui/decisions/picture/chance';
import { motifs, sceneOf } from '../../../../src/ui/decisions/picture/sceneOf';
import { crossover, khitomer } from '../../../support/scenarios';

const powers = new Set(['red', 'blue', 'green']);
const asking = (effects: readonly DecisionEffect[], on?: Decision['on']): Decision => ({
  id: 'asks',
  who: 'red',
  options: [
    { id: 'one', effects },
    { id: 'two', effects: [] },
  ],
  ...(on && { on }),
});

test('a picture is of the moment, else of what can come of it, else of the chamber', () => {
  const dies = [{ personDies: { person: 'rex' } }];
  expect(sceneOf(asking(dies, { battleWon: {} }), 'red', {}, powers).motif).toBe('fleet');
  expect(sceneOf(asking(dies, { month: { turn: 3 } }), 'red', {}, powers).motif).toBe('bier');
  expect(sceneOf(asking(dies), 'red', {}, powers).motif).toBe('bier');
  expect(sceneOf(asking([]), 'red', {}, powers).motif).toBe('chamber');
});

test('the second banner is of who plays a part, else of whom an effect names', () => {
  const feels = [{ opinion: { of: 'green', about: 'red', points: 3 } }];
  const roles = { the_victor: 'red', the_loser: 'blue', the_decider: 'red' };
  expect(sceneOf(asking(feels), 'red', roles, powers).other).toBe('blue');
  expect(sceneOf(asking(feels), 'red', {}, powers).other).toBe('green');
  expect(sceneOf(asking([]), 'red', {}, powers).other).toBeNull();
});

test('stars stand where they stood', () => {
  const [one, again, another] = ['a', 'a', 'b'].map((seed) => chanceOf(seed)());
  expect(one).toBe(again);
  expect(one).not.toBe(another);
});

test('each picture and each role has its word', () => {
  const words = decisionPageWords();
  expect(Object.keys(words.pictures).sort()).toEqual([...motifs].sort());
  const roles = momentWords.flatMap((word) => Object.keys(momentRegistry[word].roles));
  const all = [...new Set([...roles, 'the_decider', 'the_chooser'])].sort();
  expect(Object.keys(words.roles).sort()).toEqual(all);
});

test('the decisions that come with the game do not all look the same', () => {
  const seen = [khitomer, crossover].flatMap((scenario) => {
    const rules = rulesFor(scenario, ruleset);
    return Object.values(rules.decisions).map(
      (each) => sceneOf(each, each.who, {}, new Set()).motif,
    );
  });
  expect(new Set(seen).size).toBeGreaterThan(4);
});
