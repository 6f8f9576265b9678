import { expect, test } from 'vitest';
import type { GameEvent } from '../../../../src/sim/events/event';
import { rankOf } from '../../../../src/sim/events/tidings';
import { decisionPlace } from '../../../../src/sim/rules/decisions/decisionPlace';
import { courts } from '../../../support/decisions';

const { game } = courts([]);

test('a decision is where its system or its world is, and nowhere without one', () => {
  expect(decisionPlace(game, { the_system: 'b', the_world: 'a.home' })).toBe('b');
  expect(decisionPlace(game, { the_world: 'a.home' })).toBe('a');
  expect(decisionPlace(game, { the_victor: 'red' })).toBeNull();
  expect(decisionPlace(game, { the_world: 'gone.home' })).toBeNull();
});

test('whom a decision concerns reads of it in large letters, wherever it was', () => {
  const told: GameEvent = {
    type: 'decisionTaken',
    decision: 'bill',
    open: 'decision:red:1',
    faction: 'red',
    option: 'pay',
    how: 'ordered',
    where: 'a',
    to: ['blue', 'red'],
  };
  expect(rankOf(told, 'blue')).toBe('headline');
  expect(rankOf({ ...told, to: 'all' }, 'blue')).toBe('matter');
});
