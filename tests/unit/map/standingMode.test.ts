import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { mapModel } from '../../../src/map/model/mapModel';
import { legendFor, systemColours } from '../../../src/map/model/modes';
import { memberWeights } from '../../../src/map/model/standingMode';
import { newGame, rulesFor, viewFor } from '../../../src/sim';
import { crossover as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'map', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);
const view = viewFor(game, rules, 'cardassian');

test('members are told by their share of all standing, the heaviest first', () => {
  const weights = memberWeights(view, rules);
  const shares = weights.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(Math.abs(1000 - shares.reduce((sum, share) => sum + share, 0))).toBeLessThanOrEqual(2);
  expect(legendFor('standing', view, view.faction, rules)).toMatchObject([
    ...weights.map(({ faction, share }) => ({ code: 'standingOf', faction, share })),
    { code: 'outside' },
  ]);
});

test('their space is coloured, and so is everybody’s who owns some', () => {
  const model = mapModel(view, rules);
  const colours = systemColours('standing', view, rules, model);
  model.systems.forEach(({ owner }, index) => {
    expect(colours[index] === null).toBe(owner < 0);
  });
});

test('who sits in no Council is shown no standings', () => {
  const outside = viewFor(game, rules, 'rebellion');
  expect(memberWeights(outside, rules)).toEqual([]);
  expect(legendFor('standing', outside, outside.faction, rules)).toMatchObject([
    { code: 'noStanding' },
  ]);
});
