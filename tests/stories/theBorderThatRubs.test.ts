import { expect, it } from 'vitest';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { opinionTerms } from '../../src/sim/rules/diplomacy/opinion';
import { signTreaty } from '../../src/sim/rules/diplomacy/treaties';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from '../support/context';
import { tinyGalaxy } from '../support/galaxy';

it('a border rubs month by month, is settled by a neutral zone, and is forgotten in time', () => {
  const home = { development: 'developed', people: 100 } as const;
  const story = tinyGalaxy({
    systems: { sol: [0, 0], gap: [15, 0], kronos: [30, 0] },
    lanes: ['sol-gap', 'gap-kronos'],
    factions: ['red', 'blue', 'green'],
    worlds: {
      'sol.home': { owner: 'red', ...home },
      'kronos.home': { owner: 'blue', ...home },
      'gap.one': { owner: 'red', development: 'outpost' },
      'gap.two': { owner: 'blue', development: 'outpost' },
    },
    turn: 5,
  });
  const { rules } = story;
  const felt = () =>
    opinionTerms(viewFor(story.game, rules, 'green'), rules, 'red', 'blue').find(
      ({ label }) => label === 'memory.bordersRub',
    )?.amount ?? 0;
  const play = (months: number) => {
    for (let month = 0; month < months; month += 1) {
      story.game = resolveTurn(story.game, {}, rules).game;
    }
  };
  const { pace } = rules.numbers.affairs;
  const { span } = rules.numbers.opinion.memories.bordersRub;

  play(1);
  expect(felt()).toBe(-pace);
  play(1);
  expect(felt()).toBe(-2 * pace);
  play(6);
  const full = felt();
  expect(full).toBeLessThan(-2 * pace);
  play(3);
  expect(felt()).toBe(full);
  expect(memoryOf(story.game, 'red', 'blue', 'bordersRub')).toMatchObject({
    since: 5,
    about: 'gap',
  });

  const zone = { kind: 'armistice', turns: 0, zone: ['gap'], stock: null, amount: 0 } as const;
  signTreaty(story.game, testContext(story.game, rules), zone, 'red', 'blue');
  play(span / 2);
  expect(felt()).toBeGreaterThan(full);
  expect(felt()).toBeLessThan(0);
  play(span / 2 + 1);
  expect(felt()).toBe(0);
});
