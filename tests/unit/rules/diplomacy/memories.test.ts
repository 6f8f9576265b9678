import { describe, expect, it } from 'vitest';
import {
  forgetOld,
  goesOn,
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
  remember(game, rules, 'red', 'blue', 'helped');
  game.turn += 18;
  remember(game, rules, 'red', 'blue', 'helped');
  expect(memoryTerms(game, rules, 'red', 'blue')).toEqual([{ label: 'memory.helped', amount: 12 }]);
  remember(game, rules, 'red', 'blue', 'helped', null, 20);
  expect(memoryOf(game, 'red', 'blue', 'helped')?.points).toBe(40);
  remember(game, rules, 'red', 'blue', 'worldTaken', 'sol', 3);
  remember(game, rules, 'red', 'blue', 'worldTaken');
  expect(memoryOf(game, 'red', 'blue', 'worldTaken')).toMatchObject({ points: -48, about: 'sol' });
});

it('kindness counts the less the more of it is remembered', () => {
  const { game, rules } = start();
  const added = [1, 2, 3].map(() => {
    const before = memoryOf(game, 'red', 'blue', 'gift')?.points ?? 0;
    remember(game, rules, 'red', 'blue', 'gift', null, 3);
    return (memoryOf(game, 'red', 'blue', 'gift')?.points ?? 0) - before;
  });
  expect(added).toEqual([18, 9, 5]);
});

describe('what goes on', () => {
  /** What is felt after each of so many months in which so many steps were noted; none: nothing was. */
  function felt(...steps: readonly number[]) {
    const { game, rules } = start();
    return steps.map((times) => {
      if (times > 0) note(game, rules, 'red', 'blue', 'kinEnslaved', times);
      game.turn += 1;
      const memory = memoryOf(game, 'red', 'blue', 'kinEnslaved');
      return memory ? memoryPoints(rules, memory, game.turn) : 0;
    });
  }

  it('weighs more month by month until it weighs what it is worth, and comes back as slowly', () => {
    expect(felt(2, 2, 2, 2, 2)).toEqual([-2, -4, -6, -6, -6]);
    expect(felt(2, 2, 2, 1, 1, 1)).toEqual([-2, -4, -6, -4, -3, -3]);
    expect(felt(...Array.from({ length: 30 }, () => 50)).at(-1)).toBe(-36);
  });

  it('fades when it is over, from the month after', () => {
    expect(felt(2, 2, 2, 0, 0, 0)).toEqual([-2, -4, -6, -5, -5, -5]);
    const after = felt(2, 2, 2, ...Array.from({ length: 24 }, () => 0));
    expect(after.slice(-2)).toEqual([0, 0]);
    expect(after[14]).toBe(-3);
  });

  it('is dated from when it began, and anew when it begins again', () => {
    const { game, rules } = start();
    const since = () => memoryOf(game, 'red', 'blue', 'kinEnslaved')?.since;
    for (const noted of [true, true, false, false, true]) {
      if (noted) note(game, rules, 'red', 'blue', 'kinEnslaved', 3);
      game.turn += 1;
      const memory = memoryOf(game, 'red', 'blue', 'kinEnslaved');
      expect(memory && goesOn(memory, game.turn)).toBe(noted);
      expect(since()).toBe(game.turn <= 5 ? 1 : 5);
    }
  });
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
