import { describe, expect, it } from 'vitest';
import { poseOf, turnShow } from '../../../src/map/animation/turnShow';
import { copy, type GameEvent } from '../../../src/sim';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { a: [0, 0], b: [100, 0], c: [100, 100] },
  lanes: ['a-b', 'b-c'],
  factions: ['red'],
  worlds: { 'a.one': { owner: 'red', development: 'developed', people: 900 } },
  fleets: [
    { faction: 'red', at: 'a', ships: ['cruiser'] },
    { faction: 'red', at: 'a', ships: ['cruiser'] },
  ],
});
const before = viewFor(game, rules, 'red');
const moved = copy(game);
moved.turn += 1;
moved.fleets['fleet:red:1']!.place = { kind: 'system', system: 'c' };
const after = viewFor(moved, rules, 'red');
const flight: GameEvent = {
  type: 'fleetMoved',
  fleet: 'fleet:red:1',
  faction: 'red',
  from: 'a',
  path: ['b', 'c'],
  arrived: true,
  where: 'c',
  to: ['red'],
};
const battle: GameEvent = {
  type: 'battleFought',
  battle: 'x',
  towards: null,
  sides: [['red'], ['blue']],
  end: 'contested',
  fled: [],
  lost: { red: 3 },
  victor: ['red'],
  where: 'b',
  to: 'all',
};

describe('the show of a turn', () => {
  it('glides whoever moved along the lanes it took', () => {
    const { glides } = turnShow(before, after, [flight]);
    expect(glides).toEqual([
      {
        fleet: 'fleet:red:1',
        points: [
          { x: 0, y: -0 },
          { x: 100, y: -0 },
          { x: 100, y: -100 },
        ],
      },
    ]);
    expect(poseOf(glides[0]!, 0)).toMatchObject({ x: 0, heading: 0 });
    expect(poseOf(glides[0]!, 0.3)).toMatchObject({ x: 100 });
    expect(poseOf(glides[0]!, 1)).toMatchObject({ x: 100, y: -100 });
  });

  it('flashes where it came to blows, after the fleets have met', () => {
    const { flashes, duration } = turnShow(before, after, [flight, battle]);
    expect(flashes).toMatchObject([{ kind: 'battle', x: 100, by: null }]);
    expect(flashes[0]!.at).toBeGreaterThanOrEqual(0.5);
    expect(duration).toBeGreaterThan(2000);
  });

  it('takes no time when nothing happened', () => {
    expect(turnShow(before, before, []).duration).toBe(0);
  });
});
