import { describe, expect, test } from 'vitest';
import { hashState } from '../../src/sim/lib/hash';
import { situationsOf } from '../../src/sim/rules/situations';
import type { Decision } from '../../src/sim/state/decision';
import type { Game } from '../../src/sim/state/game';
import type { Ruleset } from '../../src/sim/state/ruleset';
import type { Situation } from '../../src/sim/state/situation';
import { viewFor } from '../../src/sim/view/viewFor';
import { courts } from '../support/decisions';
import { play } from '../support/greatPowers';
import { following } from '../support/situations';

// Red is asked about a bill; blue hears of it. What green does far away nobody finds out by sitting at home.

const bill: Decision = {
  id: 'bill',
  on: { month: { turn: 2 } },
  who: 'red',
  heard: 'all',
  options: [
    { id: 'pay', effects: [{ stock: { faction: 'red', stock: 'latinum', amount: -60 } }] },
    { id: 'refuse', effects: [{ prestige: { faction: 'red', points: 2 } }], otherwise: true },
  ],
};

const course: Situation = {
  id: 'course',
  who: ['blue', 'red'],
  bar: {
    points: {
      begin: 5,
      full: 100,
      moves: [
        { points: 30, when: { decided: { decision: 'bill', option: 'pay' } } },
        { points: 20, when: { decided: { decision: 'bill', option: 'refuse' } } },
        { points: 10, when: { worldsAtLeast: { faction: 'red', count: 4 } }, each: true },
      ],
    },
  },
  stages: [
    { id: 'begins' },
    { id: 'half', at: 40 },
    { id: 'asked', when: { decided: { decision: 'bill' } } },
    { id: 'full', at: 90 },
    { id: 'ended', when: { eliminated: { faction: 'blue' } }, over: true },
  ],
  days: [
    { id: 'late', turn: 9 },
    { id: 'soon', turn: 3 },
    { id: 'never', turn: 4, when: { eliminated: { faction: 'red' } } },
  ],
  decisions: ['bill'],
};

const hidden: Situation = {
  id: 'hidden',
  shows: {
    any: [
      { rules: { faction: 'the_viewer', world: 'd.home' } },
      { rules: { faction: 'green', world: 'd.home' } },
    ],
  },
  bar: { ships: { faction: 'green', systems: ['d'], full: 4 } },
  stages: [{ id: 'few' }, { id: 'many', at: 3 }],
};

function begin(): { game: Game; rules: Ruleset } {
  const { game, rules } = courts([bill]);
  return { game, rules: following(rules, course, hidden) };
}

const seenBy = (game: Game, rules: Ruleset, power: string) =>
  situationsOf(viewFor(game, rules, power), rules, power);
const followed = (game: Game, rules: Ruleset, power: string, id = 'course') =>
  seenBy(game, rules, power).find(({ situation }) => situation.id === id);

describe('a situation', () => {
  test('is read from what is, month by month: bar, stage, what is next', () => {
    const { game, rules } = begin();
    const first = followed(game, rules, 'red')!;
    expect(first.reading?.have).toBe(25);
    expect(first.share).toBe(250);
    expect(first.stage.id).toBe('begins');
    expect(first.states).toEqual(['here', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(first.next).toMatchObject({ stage: { id: 'half' }, lacks: 15, untold: false });
    expect(first.ends).toMatchObject([{ stage: { id: 'ended' }, steps: [{ met: false }] }]);
    expect(first.days.map(({ id }) => id)).toEqual(['soon', 'late']);
  });

  test('says nothing of what nobody has been asked yet, nor of answers that were not given', () => {
    const { game, rules } = begin();
    const first = followed(game, rules, 'red')!;
    expect(first.untold).toBe(true);
    expect(first.reading?.parts).toHaveLength(1);
    const asked = play(game, rules).game;
    const open = followed(asked, rules, 'red')!;
    expect(open.open).toMatchObject([{ decision: 'bill' }]);
    expect(open.untold).toBe(false);
    expect(open.reading?.parts).toHaveLength(3);
    // Blue is not asked, and does not learn that red is.
    expect(followed(asked, rules, 'blue')).toMatchObject({ open: [], untold: true });
    const decided = play(asked, rules).game;
    for (const power of ['red', 'blue']) {
      const now = followed(decided, rules, power)!;
      expect(now.taken).toMatchObject([{ decision: 'bill', option: 'refuse', by: 'red' }]);
      expect(now.reading?.parts).toMatchObject([{ amount: 20 }, { points: 10, each: true }]);
      expect(now.untold).toBe(false);
      expect(now.stage.id).toBe('asked');
      expect(now.states).toEqual(['behind', 'behind', 'here', 'ahead', 'ahead']);
    }
  });

  test('that is over has nothing ahead, and skips what it never came to', () => {
    const { game, rules } = begin();
    game.factions.blue!.alive = false;
    const now = followed(game, rules, 'red')!;
    expect(now).toMatchObject({ over: true, next: null, ends: [], days: [], untold: false });
    expect(now.states).toEqual(['behind', 'missed', 'missed', 'missed', 'here']);
  });

  test('concerns whom it concerns, and is hidden until it is found out', () => {
    const { game, rules } = begin();
    const ids = (power: string) => seenBy(game, rules, power).map(({ situation }) => situation.id);
    expect(ids('red')).toEqual(['course']);
    expect(ids('green')).toEqual(['hidden']);
    // Red sends somebody to look.
    const fleet = Object.values(game.fleets).find(({ faction }) => faction === 'red')!;
    fleet.place = { kind: 'system', system: 'd' };
    expect(ids('red')).toEqual(['course', 'hidden']);
    expect(followed(game, rules, 'red', 'hidden')?.reading?.have).toBe(1);
    // Who sees the whole truth has nothing hidden from him, and no role of his own.
    expect(situationsOf(game, rules, null).map(({ situation }) => situation.id)).toEqual([
      'course',
    ]);
  });

  test('is kept nowhere, and changes nothing that is played', () => {
    const { game, rules } = begin();
    const plain = { ...rules, situations: {} };
    seenBy(game, rules, 'red');
    const before = hashState(game);
    expect(hashState(game)).toBe(before);
    expect(hashState(play(game, rules).game)).toBe(hashState(play(game, plain).game));
  });
});
