import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../src/sim/events/event';
import { setMission } from '../../../src/sim/orders/setMission';
import type { Mission, Stance } from '../../../src/sim/state/fleet';
import { invasion } from '../../../src/sim/turn/phases/invasion';
import { movement } from '../../../src/sim/turn/phases/movement';
import { testContext } from '../../support/context';
import { type FleetSpec, type GalaxySpec, tinyGalaxy } from '../../support/galaxy';
import { give } from '../../support/judge';

const rover = 'fleet:red:1';
const rounds: Mission = { kind: 'patrol', systems: ['a', 'c'] };

function row(own: Partial<FleetSpec>, others: FleetSpec[] = [], spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [30, 0], c: [60, 0], d: [90, 0] },
    lanes: ['a-b', 'b-c', 'c-d'],
    factions: ['red', 'blue'],
    wars: [['red', 'blue']],
    worlds: { 'a.home': { owner: 'red', people: 1000 } },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], stance: 'hold', ...own }, ...others],
    ...spec,
  });
}

type Table = ReturnType<typeof row>;

/** Months of movement: where the rover stood after each, and how its mission ended. */
function months({ game, rules }: Table, count: number) {
  const ends: EventOf<'missionEnded'>[] = [];
  const stood: string[] = [];
  for (let month = 0; month < count; month += 1) {
    const context = testContext(game, rules);
    movement(game, context);
    ends.push(...context.events.filter((event) => event.type === 'missionEnded'));
    const place = game.fleets[rover]?.place;
    stood.push(place?.kind === 'system' ? place.system : 'lane');
    game.turn += 1;
  }
  return { ends, stood };
}

const missionOf = ({ game }: Table) => game.fleets[rover]!.command!.mission.kind;
const enemy = (at: string, ships: string, stance: Stance = 'hold'): FleetSpec => ({
  faction: 'blue',
  at,
  ships: [ships],
  stance,
});

describe('a patrol', () => {
  it('goes back and forth until it is told otherwise', () => {
    const table = row({ mission: rounds });
    const { ends, stood } = months(table, 12);
    expect(ends).toEqual([]);
    expect(new Set(stood)).toEqual(expect.objectContaining(new Set(['a', 'c'])));
    expect(stood.filter((system) => system === 'a').length).toBeGreaterThan(1);
    expect(missionOf(table)).toBe('patrol');
  });

  it('stops before an enemy it sees, and says so', () => {
    const table = row({ mission: rounds }, [enemy('b', 'cruiser')]);
    const { ends, stood } = months(table, 2);
    expect(ends).toMatchObject([{ fleet: rover, mission: 'patrol', why: 'sighted', to: ['red'] }]);
    expect([stood, missionOf(table)]).toEqual([['a', 'a'], 'none']);
  });

  it.each([
    ['goes on against what it outweighs when it patrols', 'patrol', 'cruiser*6', 'patrol'],
    ['does not fight what outweighs it', 'patrol', 'cruiser', 'none'],
    ['goes on unnoticed when it evades', 'evade', 'cruiser', 'patrol'],
  ] as const)('%s', (_, stance, ships, mission) => {
    const table = row({ mission: rounds, stance, ships: [ships] }, [enemy('b', 'cruiser*3')]);
    months(table, 1);
    expect(missionOf(table)).toBe(mission);
  });

  it('gives up half a wreck, low on supplies, or behind closed borders', () => {
    const wreck = row({ mission: rounds, ships: [{ class: 'cruiser', hull: 40 }] });
    expect(months(wreck, 1).ends).toMatchObject([{ why: 'hurt' }]);
    const hungry = row({ mission: rounds, at: 'd', supplies: 10 }, [], {
      worlds: { 'a.home': { owner: 'red', development: 'outpost' } },
      systems: { a: [0, 0], b: [300, 0], c: [600, 0], d: [900, 0] },
    });
    expect(months(hungry, 1).ends).toMatchObject([{ why: 'supplies' }]);
    const barred = row({ mission: rounds }, [], {
      wars: [],
      worlds: { 'a.home': { owner: 'red' }, 'b.gate': { owner: 'blue' } },
    });
    expect(months(barred, 1).ends).toMatchObject([{ why: 'noWay' }]);
  });

  it('is ordered between systems that can be reached, and cancelled like any mission', () => {
    const table = row({});
    const ask = (mission: Mission) => give(setMission, table, 'red', { fleet: rover, mission });
    expect(ask({ kind: 'patrol', systems: ['a'] })).toBe('malformed');
    expect(ask({ kind: 'patrol', systems: ['a', 'a'] })).toBe('malformed');
    expect(ask({ kind: 'patrol', systems: ['a', 'nowhere'] })).toBe('noSuchSystem');
    expect(ask(rounds)).toBe('ok');
    expect(missionOf(table)).toBe('patrol');
    expect(ask({ kind: 'none' })).toBe('ok');
    table.game.ships['ship:red:1']!.hull = 10;
    expect(ask(rounds)).toBe('unfit.hurt');
    expect(ask({ kind: 'explore' })).toBe('unfit.hurt');
  });
});

describe('an explorer', () => {
  it('goes on from system to system, and says when nothing is left', () => {
    const table = row({ mission: { kind: 'explore' }, ships: ['scout'], stance: 'evade' });
    const { seen } = table.game.factions.red!.books!.intel;
    for (const system of ['a', 'b', 'd']) seen[system] = 1;
    const first = months(table, 1);
    expect([first.ends, missionOf(table)]).toEqual([[], 'explore']);
    seen.c = 2;
    expect(months(table, 3).ends).toMatchObject([{ mission: 'explore', why: 'explored' }]);
  });

  it('stops before armed enemies unless it evades', () => {
    const open = { kind: 'explore' } as const;
    const ends = (stance: Stance) => {
      const table = row({ mission: open, ships: ['scout'], stance }, [enemy('b', 'cruiser')]);
      const { seen } = table.game.factions.red!.books!.intel;
      for (const system of ['a', 'b']) seen[system] = 1;
      return months(table, 1).ends.map(({ why }) => why);
    };
    expect([ends('hold'), ends('evade')]).toEqual([['sighted'], []]);
  });

  it('is not sent where no open way leads, or where all is taken', () => {
    const ask = (spec: Partial<GalaxySpec>, others: FleetSpec[] = []) => {
      const { game, rules } = row({ ships: ['scout'], stance: 'evade' }, others, spec);
      const { seen } = game.factions.red!.books!.intel;
      for (const system of ['a', 'b', 'c']) seen[system] = 1;
      return give(setMission, { game, rules }, 'red', {
        fleet: rover,
        mission: { kind: 'explore' },
      });
    };
    const bound: FleetSpec = {
      faction: 'red',
      at: 'b',
      ships: ['scout'],
      mission: { kind: 'explore' },
      route: ['c', 'd'],
    };
    expect(ask({})).toBe('ok');
    expect(ask({ lanes: ['a-b', 'b-c'] })).toBe('noWayToExplore');
    expect(ask({}, [bound])).toBe('noWayToExplore');
  });
});

it('a landing that waits, and one that has lost its object, say so', () => {
  const landing = { mission: { kind: 'invade', world: 'b.land' }, at: 'b' } as const;
  const worlds = { 'b.land': { owner: 'blue', people: 10, defences: 20 } };
  const told = (spec: Partial<GalaxySpec>) => {
    const table = row({ ...landing, ships: [{ class: 'transport', troops: 5 }] }, [], spec);
    const context = testContext(table.game, table.rules);
    invasion(table.game, context);
    return context.events.filter(({ type }) => type !== 'factionEliminated');
  };
  expect(told({ worlds })).toMatchObject([
    { type: 'landingBarred', world: 'b.land', obstacle: 'defences', to: ['red'] },
  ]);
  expect(told({ worlds, wars: [] })).toMatchObject([
    { type: 'missionEnded', mission: 'invade', why: 'notHostile', to: ['red'] },
  ]);
});
