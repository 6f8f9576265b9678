import { describe, expect, it } from 'vitest';
import { type GameEvent, viewFor } from '../../../../src/sim';
import { newsValues } from '../../../../src/store/director/newsValues';
import { scenesOf } from '../../../../src/store/director/scenes';
import { tinyGalaxy } from '../../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], foe: [100, 0], far: [200, 0], rim: [300, 0], gate: [400, 0] },
  factions: ['red', 'blue'],
  worlds: {
    'home.one': { owner: 'red', people: 4000 },
    'foe.one': { owner: 'blue', people: 4000 },
    'rim.one': { owner: 'blue', people: 10 },
  },
});
const view = viewFor(game, rules, 'red');
const all = { to: 'all' } as const;

const fought = (where: string, lost: Record<string, number>, towards: string | null = null) =>
  ({
    type: 'battleFought',
    battle: `battle:1:${where}:1`,
    towards,
    sides: [['red'], ['blue']],
    lost,
    end: 'held',
    victor: ['red'],
    fled: [],
    where,
    ...all,
  }) satisfies GameEvent;
const taken = (world: string) =>
  ({
    type: 'worldInvaded',
    world,
    by: 'red',
    from: 'blue',
    attackersLost: 1,
    defendersLost: 2,
    liberated: false,
    where: world.split('.')[0] ?? '',
    ...all,
  }) satisfies GameEvent;
const war: GameEvent = {
  type: 'warDeclared',
  by: 'red',
  on: 'blue',
  cause: 'conquest',
  joined: [],
  where: null,
  ...all,
};
const settled: GameEvent = {
  type: 'worldSettled',
  world: 'rim.one',
  by: 'blue',
  developed: false,
  where: 'rim',
  ...all,
};

const told = (events: readonly GameEvent[], reader: string | null = null) =>
  scenesOf(events, view, reader).map(({ event }) => event);

describe('the director', () => {
  it('has nothing to show of a quiet month', () => {
    expect(told([settled])).toEqual([]);
    expect(told([fought('far', { red: 0, blue: 0 })])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it('shows the greatest first, three at most, and no small change beside great news', () => {
    const skirmish = fought('far', { red: 2, blue: 0 });
    const slaughter = fought('gate', { red: 9, blue: 11 });
    expect(told([skirmish])).toEqual([skirmish]);
    expect(told([skirmish, taken('rim.one'), slaughter, war])).toEqual([slaughter, war]);
    expect(told([taken('rim.one'), skirmish, slaughter, taken('foe.one')])).toEqual([
      taken('foe.one'),
      slaughter,
    ]);
    const many = ['home', 'foe', 'far', 'rim', 'gate'].map((where) => fought(where, { red: 5 }));
    expect(told(many)).toHaveLength(3);
  });

  it('goes to one place once: of a battle and the landing after it the greater is shown', () => {
    expect(told([fought('foe', { blue: 2 }), taken('foe.one')])).toEqual([taken('foe.one')]);
  });

  it('finds a home world greater than an outpost, and many ships greater than few', () => {
    const great = (event: GameEvent) => scenesOf([event], view, null)[0]?.great;
    expect(great(taken('foe.one'))).toBe(true);
    expect(great(taken('rim.one'))).toBe(false);
    expect(great(fought('far', { blue: 20 }))).toBe(true);
    expect(great(fought('far', { blue: 2 }))).toBe(false);
  });

  it('looks where it happened; between powers, at their seats', () => {
    const seen = (event: GameEvent) => scenesOf([event], view, null)[0]?.systems;
    expect(seen(taken('foe.one'))).toEqual(['foe']);
    expect(seen(fought('far', { red: 3 }, 'gate'))).toEqual(['far', 'gate']);
    const seats = ['red', 'blue'].map((id) => {
      const capital = view.factions[id]?.capital ?? '';
      return view.worlds[capital]?.system;
    });
    expect(seen(war)).toEqual(seats.filter((seat) => seat !== undefined));
  });

  it('cares more for what happens to the power through whose eyes it is watched', () => {
    const [all_] = scenesOf([taken('rim.one')], view, null);
    const [own] = scenesOf([taken('rim.one')], view, 'red');
    expect(own?.points).toBeGreaterThan(all_?.points ?? 0);
  });
});

it('what comes in sizes says how much they may add', () => {
  for (const value of Object.values(newsValues)) {
    expect(value.perUnit === undefined).toBe(value.most === undefined);
  }
});
