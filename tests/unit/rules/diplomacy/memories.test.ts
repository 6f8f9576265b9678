import { expect, it } from 'vitest';
import {
  forgetOld,
  memoryKey,
  memoryOf,
  memoryPoints,
  memoryTerms,
  note,
  remember,
} from '../../../../src/sim/rules/diplomacy/memories';
import { memoryKinds } from '../../../../src/sim/state/diplomacy';
import { tinyGalaxy } from '../../../support/galaxy';

const start = () => tinyGalaxy({ systems: { sol: [0, 0] }, factions: ['red', 'blue'] });

it.each(memoryKinds.filter((kind) => kind !== 'history'))(
  '%s weighs what its rule says',
  (kind) => {
    const { game, rules } = start();
    remember(game, rules, 'red', 'blue', kind, 'sol');
    const { points } = rules.numbers.opinion.memories[kind];
    expect(memoryTerms(game, rules, 'red', 'blue')).toEqual([
      { label: `memory.${kind}`, subject: 'sol', amount: points },
    ]);
    expect(memoryTerms(game, rules, 'blue', 'red')).toEqual([]);
  },
);

it('fades evenly, grudges and thanks alike', () => {
  const { game, rules } = start();
  remember(game, rules, 'red', 'blue', 'warDeclared');
  const memory = memoryOf(game, 'red', 'blue', 'warDeclared')!;
  const after = (turns: number) => memoryPoints(rules, memory, memory.turn + turns);
  expect([0, 18, 36, 54, 71, 72, 100].map(after)).toEqual([-60, -45, -30, -15, 0, 0, 0]);
  remember(game, rules, 'red', 'blue', 'peaceMade');
  const thanks = memoryOf(game, 'red', 'blue', 'peaceMade')!;
  expect([0, 12, 24, 36].map((turns) => memoryPoints(rules, thanks, 1 + turns))).toEqual([
    15, 10, 5, 0,
  ]);
});

it('what is left of earlier deeds is added, up to the most of the kind', () => {
  const { game, rules } = start();
  remember(game, rules, 'red', 'blue', 'gift');
  game.turn += 12;
  remember(game, rules, 'red', 'blue', 'gift');
  expect(memoryTerms(game, rules, 'red', 'blue')).toEqual([{ label: 'memory.gift', amount: 9 }]);
  remember(game, rules, 'red', 'blue', 'gift', null, 20);
  expect(memoryTerms(game, rules, 'red', 'blue')).toEqual([{ label: 'memory.gift', amount: 40 }]);
  remember(game, rules, 'red', 'blue', 'worldTaken', 'sol', 3);
  remember(game, rules, 'red', 'blue', 'worldTaken');
  expect(memoryOf(game, 'red', 'blue', 'worldTaken')).toMatchObject({ points: -48, about: 'sol' });
});

it('what goes on takes the place of what was written before', () => {
  const { game, rules } = start();
  note(game, rules, 'red', 'blue', 'kinEnslaved', 4);
  note(game, rules, 'red', 'blue', 'kinEnslaved', 2);
  expect(memoryOf(game, 'red', 'blue', 'kinEnslaved')?.points).toBe(-6);
});

it('nobody remembers himself, and copies of a realm may share their lists', () => {
  const { game, rules } = start();
  remember(game, rules, 'red', 'red', 'gift');
  expect(game.memories).toEqual({});
  remember(game, rules, 'red', 'blue', 'gift');
  const shared = { ...game, memories: { ...game.memories } };
  remember(shared, rules, 'red', 'blue', 'gift');
  expect(memoryOf(game, 'red', 'blue', 'gift')?.points).toBe(6);
});

it('what has faded away is struck out', () => {
  const { game, rules } = start();
  remember(game, rules, 'red', 'blue', 'gift');
  remember(game, rules, 'red', 'blue', 'warDeclared');
  remember(game, rules, 'blue', 'red', 'gift');
  game.turn += 24;
  forgetOld(game, rules);
  expect(Object.keys(game.memories)).toEqual([memoryKey('red', 'blue')]);
  expect(game.memories['red>blue']?.map(({ kind }) => kind)).toEqual(['warDeclared']);
});

it('nothing is kept of what is no more, so that no file speaks of what it does not hold', () => {
  const { game, rules } = start();
  remember(game, rules, 'red', 'alliance:red:9', 'motionCarried');
  remember(game, rules, 'red', 'nobody', 'warDeclared');
  expect(game.memories).toEqual({});
});
