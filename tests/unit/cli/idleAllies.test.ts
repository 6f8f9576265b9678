import { expect, test } from 'vitest';
import { longestIdleRun, type RecordedTurn } from '../../../src/cli/idleAllies';
import type { GameEvent } from '../../../src/sim';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import { type FleetSpec, tinyGalaxy } from '../../support/galaxy';

/** Red's world is beset by blue; green, its ally in the war, lives a few turns away. */
function months(count: number, green: Partial<FleetSpec>, more: Partial<RecordedTurn> = {}) {
  const { game, rules } = tinyGalaxy({
    systems: { front: [0, 0], port: [1500, 0], den: [0, 2500] },
    lanes: ['front-port', 'front-den'],
    factions: ['red', 'green', 'blue'],
    worlds: {
      'front.prime': { owner: 'red', people: 2000 },
      'port.prime': { owner: 'green', people: 2000 },
      'den.prime': { owner: 'blue', people: 2000 },
    },
    fleets: [
      { faction: 'red', at: 'front', ships: ['cruiser'] },
      { faction: 'blue', at: 'front', ships: ['cruiser*6'] },
      { faction: 'green', at: 'port', ships: ['cruiser*4'], ...green },
    ],
    wars: [
      ['red', 'blue'],
      ['green', 'blue'],
    ],
    alliances: { pact: ['red', 'green'] },
  });
  const turns = Array.from(
    { length: count },
    (_, at): RecordedTurn => ({
      game: { ...game, turn: 2 + at },
      events: [],
      ...more,
    }),
  );
  return { turns, rules, game };
}

const run = ({ turns, rules }: ReturnType<typeof months>) => longestIdleRun(turns, rules);

test('an ally at home beside a losing front is idle, turn after turn', () => {
  expect(run(months(5, {}))).toEqual({ member: 'green', ally: 'red', turns: 5, until: 5 });
});

test.each([
  ['moves to the front', { route: ['front'] }],
  ['stands on it', { at: 'front' }],
  ['stands on enemy ground', { at: 'den' }],
  ['moves against the enemy elsewhere', { route: ['front', 'den'] }],
  ['is too weak to be of use', { ships: ['escort'] }],
  ['cannot be there in time', { ships: ['station'] }],
] as const)('one who %s is not idle', (_, green) => {
  expect(run(months(5, { ...green } as Partial<FleetSpec>))).toBeNull();
});

test('one who fought the common enemy this turn is not idle', () => {
  const battle: GameEvent = {
    type: 'battleFought',
    battle: 'battle:1:1',
    towards: null,
    sides: [['green'], ['blue']],
    end: 'contested',
    fled: [],
    lost: {},
    victor: [],
    where: 'den',
    to: [],
  };
  expect(run(months(3, {}, { events: [battle] }))).toBeNull();
});

test('gathering for a joint operation is no idleness, but only at the staging point', () => {
  const gathering = (staging: string) => {
    const made = months(3, {});
    made.game.alliances.pact!.council!.operations.push({
      id: 'operation:red:1',
      target: 'den',
      staging,
      strike: 9,
      command: 'red',
      called: 1,
      quotas: {},
      fleets: { green: ['fleet:green:1'] },
      brought: {},
      status: 'gathering',
    });
    return run(made);
  };
  expect(gathering('port')).toBeNull();
  expect(gathering('front')?.turns).toBe(3);
});

test('a front is not losing while it is guarded, and a handful of raiders make none', () => {
  const guarded = months(3, {});
  for (const id of guarded.game.fleets['fleet:blue:1']!.ships.slice(1)) {
    delete guarded.game.ships[id];
  }
  expect(run(guarded)).toBeNull();
});

test('a world lost lately makes a front of what is held by less than the enemy', () => {
  const made = months(8, {});
  const { game } = made;
  alterWorld(game, game.worlds['front.prime']!, { owner: 'blue' });
  // As strong as nine tenths of the enemy: no losing front but for the loss.
  for (const id of game.fleets['fleet:blue:1']!.ships.slice(1)) game.ships[id]!.hull = 3;
  const lost: GameEvent = {
    type: 'worldInvaded',
    world: 'front.prime',
    by: 'blue',
    from: 'red',
    attackersLost: 0,
    defendersLost: 0,
    liberated: false,
    where: 'front',
    to: [],
  };
  const [first, ...others] = made.turns;
  const told = [{ ...first!, events: [lost] }, ...others];
  expect(run(made)).toBeNull();
  expect(longestIdleRun(told, made.rules)).toMatchObject({ member: 'green', turns: 6 });
});

test('a turn of help ends a run', () => {
  const idle = months(4, {}).turns;
  const busy = months(1, { route: ['front'] }).turns;
  const { rules } = months(0, {});
  expect(longestIdleRun([...idle, ...busy, ...idle.slice(0, 2)], rules)?.turns).toBe(4);
});
