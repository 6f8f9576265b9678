import { describe, expect, test } from 'vitest';
import { type ChronicleEntry, turningPoints } from '../../../src/sim';

function story(change: Partial<ChronicleEntry>): ChronicleEntry {
  return {
    kind: 'mutiny',
    faction: 'red',
    ships: 3,
    turn: 1,
    until: 1,
    place: null,
    powers: ['red'],
    weight: 100,
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
    expect(turningPoints([fall, end], 1)).toEqual([end]);
    expect(turningPoints([end, fall]).at(-1)).toEqual(end);
  });
});
