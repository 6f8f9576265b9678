import { describe, expect, test } from 'vitest';
import { type ChronicleEntry, turningPoints } from '../../../src/sim';

function story(change: Partial<ChronicleEntry>): ChronicleEntry {
  return {
    kind: 'peopleFreed',
    faction: 'red',
    worlds: [],
    turn: 1,
    until: 1,
    place: null,
    powers: ['red'],
    weight: 100,
    telling: 0,
    ...change,
  } as ChronicleEntry;
}

describe('turning points', () => {
  test('are the weightiest, in the order they happened', () => {
    const stories = [1, 20, 40, 60].map((turn, at) => story({ turn, weight: 100 + 200 * at }));
    expect(turningPoints(stories, 2).map(({ turn }) => turn)).toEqual([40, 60]);
    expect(turningPoints(stories.toReversed(), 2).map(({ turn }) => turn)).toEqual([40, 60]);
    expect(turningPoints(stories)).toHaveLength(4);
  });

  test('repeat each other as little as they can', () => {
    const twice = [story({ turn: 1, weight: 300 }), story({ turn: 30, weight: 290 })];
    const other = story({ turn: 60, weight: 230, kind: 'unrest', powers: ['blue'] } as never);
    expect(turningPoints([...twice, other], 2).map(({ turn }) => turn)).toEqual([1, 60]);
  });

  test('the end is always among them, and last', () => {
    const outcome = { kind: 'date', turn: 9, winners: ['red'], objective: null, points: {} };
    const end = story({ kind: 'gameEnded', outcome, turn: 9, weight: 5000 } as never);
    const fall = story({ turn: 9, weight: 900 });
    expect(turningPoints([fall, end], 1)).toMatchObject([{ kind: 'gameEnded' }]);
    expect(turningPoints([end, fall]).at(-1)).toMatchObject({ kind: 'gameEnded' });
  });

  const war = {
    kind: 'war',
    by: 'red',
    on: 'blue',
    turn: 10,
    until: 30,
    powers: ['blue', 'red'],
    end: { turn: 30, how: 'peace', fallen: [] },
    greatest: { turn: 12, place: 'front', victor: ['red'], ships: 20 },
    weight: 400,
  };
  const part = (change: object) => story({ powers: ['blue', 'red'], ...change } as never);

  test('a war is one of them: its beginning, its end and its greatest battle are told with it', () => {
    const told = turningPoints([
      part(war),
      part({ kind: 'warBegun', by: 'red', on: 'blue', turn: 10, weight: 390 }),
      part({ kind: 'battle', place: 'front', turn: 11, until: 13, weight: 300 }),
      part({ kind: 'battle', place: 'other', turn: 20, until: 20, weight: 300 }),
      part({ kind: 'warEnded', by: 'red', on: 'blue', turn: 30, weight: 300 }),
    ]);
    expect(told.map(({ kind, place }) => [kind, place])).toEqual([
      ['war', null],
      ['battle', 'other'],
    ]);
  });

  test('what happens all the time takes no more than its share', () => {
    const battles = Array.from({ length: 9 }, (_, at) =>
      part({ kind: 'battle', turn: 20 * at, until: 20 * at, weight: 400 }),
    );
    expect(turningPoints(battles)).toHaveLength(3);
  });

  test('what turned nothing is left out, however much room there is', () => {
    expect(turningPoints([story({ weight: 60 })])).toEqual([]);
  });

  test('stories of a kind are counted, so that their words differ', () => {
    const [first = 0, second] = turningPoints([
      story({ turn: 1 }),
      story({ turn: 30, powers: ['blue'] }),
    ]).map(({ telling }) => telling);
    expect(second).toBe(first + 1);
  });
});
