import { expect, test } from 'vitest';
import { isMet } from '../../../../src/sim/rules/conditions/isMet';
import { stepsOf } from '../../../../src/sim/rules/conditions/stepsOf';
import type { Condition } from '../../../../src/sim/state/condition';
import { tinyGalaxy } from '../../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { sol: [0, 0], vega: [100, 0], deneb: [200, 0] },
  lanes: ['sol-vega', 'vega-deneb'],
  factions: { red: {}, blue: {} },
  worlds: {
    'sol.home': { owner: 'red' },
    'vega.home': { owner: 'red' },
    'deneb.home': { owner: 'blue' },
  },
});
const three: Condition = { holds: { faction: 'red', systems: ['sol', 'vega', 'deneb'] } };

test('an aim says how far it has come, and where', () => {
  const [step] = stepsOf(game, rules, three);
  expect(step).toMatchObject({ have: 2, need: 3, met: false, negated: false });
  expect(step?.places).toEqual([
    { system: 'sol', held: true },
    { system: 'vega', held: true },
    { system: 'deneb', held: false },
  ]);
});

test('all parts are steps; of alternatives the furthest way; the opposite turns a step about', () => {
  const stock: Condition = { worldsAtLeast: { faction: 'red', count: 2 } };
  expect(stepsOf(game, rules, { all: [three, stock] }).map(({ met }) => met)).toEqual([
    false,
    true,
  ]);
  const far: Condition = { worldsAtLeast: { faction: 'red', count: 90 } };
  expect(stepsOf(game, rules, { any: [far, three] })).toMatchObject([{ have: 2, need: 3 }]);
  const alive: Condition = { alive: { faction: 'blue' } };
  expect(stepsOf(game, rules, { not: alive })).toMatchObject([{ negated: true, met: false }]);
});

test('the steps of an aim are met exactly when it holds', () => {
  const conditions: Condition[] = [
    three,
    { holds: { faction: 'red', systems: ['sol', 'deneb'], count: 1 } },
    { largest: { faction: 'red' } },
    { largest: { faction: 'blue' } },
    { eliminated: { faction: 'blue' } },
    { turnAtLeast: 1 },
    { turnAtLeast: 999 },
    { contentAtLeast: { faction: 'red', points: -50 } },
  ];
  for (const condition of conditions) {
    const steps = stepsOf(game, rules, condition);
    expect(steps.every(({ met }) => met)).toBe(isMet(game, rules, condition));
    for (const { have, need, met } of steps) expect(have >= need).toBe(met);
  }
});
