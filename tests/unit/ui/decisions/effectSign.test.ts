import { expect, test } from 'vitest';
import { type DecisionEffect, viewFor } from '../../../../src/sim';
import { effectSign } from '../../../../src/ui/decisions/effectSign';
import { courts } from '../../../support/decisions';

const { game, rules } = courts([]);
const view = viewFor(game, rules, 'red');
const sign = (effect: DecisionEffect, figures = {}) => effectSign(view, 'red', { effect, figures });

test('what is gained is good and what is lost is bad, for who decides', () => {
  expect(sign({ stock: { faction: 'red', stock: 'latinum', amount: -5 } })).toBe('bad');
  expect(sign({ stock: { faction: 'blue', stock: 'latinum', amount: -5 } })).toBe('even');
  expect(sign({ unrest: { world: 'a.home', points: 4 } })).toBe('bad');
  expect(sign({ unrest: { world: 'a.home', points: -4 } })).toBe('good');
  expect(sign({ loyalty: { world: 'b.home', points: -4 } })).toBe('even');
  expect(sign({ favours: { debtor: 'red', creditor: 'blue', count: 2 } })).toBe('bad');
  expect(sign({ worldCeded: { world: 'a.moon', to: 'blue' } })).toBe('bad');
  expect(sign({ personDies: { person: 'bella' } })).toBe('even');
});

test('it is what an effect comes to that counts, not what was written', () => {
  const effect = { prestige: { faction: 'red', points: 10 } };
  expect(sign(effect, { points: 0 })).toBe('even');
  expect(sign(effect, { points: 7 })).toBe('good');
});
