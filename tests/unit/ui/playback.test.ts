import { expect, test } from 'vitest';
import type { BattleRecord } from '../../../src/sim';
import { playbackOf, turnOf } from '../../../src/ui/screens/battle/playback';

const ship = (id: string, side: 0 | 1, cloaked = false) => ({
  id,
  kind: 'ship' as const,
  name: id,
  class: 'cruiser',
  faction: side === 0 ? 'red' : 'blue',
  fleet: null,
  side,
  hull: 100,
  maxHull: 100,
  shields: 20,
  cloaked,
});

const record: BattleRecord = {
  id: 'battle:12:1',
  turn: 12,
  system: 'sol',
  towards: null,
  sides: [['red'], ['blue']],
  combatants: [ship('hunter', 0, true), ship('prey', 1)],
  rounds: [
    [{ kind: 'shot', by: 0, at: 1, hit: true, shields: 20, hull: 30, free: true }],
    [
      { kind: 'revealed', at: 0 },
      { kind: 'shot', by: 1, at: 0, hit: false, shields: 0, hull: 0, free: false },
      { kind: 'shot', by: 0, at: 1, hit: true, shields: 0, hull: 70, free: false },
      { kind: 'destroyed', at: 1, by: 0 },
    ],
  ],
  victor: 0,
  outcome: {
    end: 'held',
    holders: ['red'],
    fled: [],
    brought: { blue: 1, red: 1 },
    lost: { blue: 1, red: 0 },
  },
  terms: [],
};

test('a battle is laid out act by act, each with the state it leads to', () => {
  const { frames, states } = playbackOf(record);
  expect(frames.map(({ round }) => round)).toEqual([1, 2, 2, 2, 2]);
  expect(states).toHaveLength(frames.length + 1);
  expect(states[0]?.map(({ fate }) => fate)).toEqual(['hidden', 'fights']);
  expect(states[1]?.[1]).toMatchObject({ shields: 0, hull: 70, fate: 'fights' });
  expect(states[2]?.[0]?.fate).toBe('fights');
  expect(states.at(-1)?.[0]).toMatchObject({ hits: 2, damage: 120 });
  expect(states.at(-1)?.[1]).toMatchObject({ hull: 0, fate: 'destroyed' });
});

test("a battle's id names its turn", () => {
  expect(turnOf('battle:12:sol:1')).toBe(12);
  expect(turnOf('nonsense')).toBeNull();
});
