import { describe, expect, it } from 'vitest';
import { powerSelected } from '../../../src/map/model/diplomacyMode';
import { fleetStacks } from '../../../src/map/model/fleetStacks';
import { mapModel } from '../../../src/map/model/mapModel';
import { legendFor, powerPatterns, systemColours } from '../../../src/map/model/modes';
import { viewFor } from '../../../src/sim/view/viewFor';
import { mapModes } from '../../../src/store/contract';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], near: [300, 40], far: [4000, 900] },
  lanes: ['home-near', 'near-far'],
  factions: ['red', 'blue'],
  worlds: {
    'home.one': { owner: 'red', development: 'developed', people: 900 },
    'far.one': { owner: 'blue', development: 'developed', people: 900 },
  },
  fleets: [
    { faction: 'red', at: 'home', ships: ['cruiser*3'] },
    { faction: 'red', at: 'home', ships: ['cruiser*2'] },
    {
      faction: 'red',
      at: { kind: 'lane', from: 'home', to: 'near', progress: 100 },
      ships: ['cruiser'],
    },
    { faction: 'blue', at: 'far', ships: ['cruiser'] },
  ],
  wars: [['red', 'blue']],
});
const view = viewFor(game, rules, 'red');
const model = mapModel(view, rules);
const mark = (id: string) => model.systems[model.systemIndex[id] ?? -1];

const legendOf = (faction: string) => {
  const entries = legendFor('political', viewFor(game, rules, faction));
  return { factions: entries.map((entry) => entry.faction) };
};

describe('the map model', () => {
  it('draws coreward up', () => {
    expect(mark('near')).toMatchObject({ x: 300, y: -40 });
  });

  it('shows what is owned and seen, and of the unseen nothing', () => {
    const red = model.powers.findIndex(({ id }) => id === 'red');
    expect(mark('home')).toMatchObject({ owner: red, clarity: 2 });
    expect(mark('far')).toMatchObject({ owner: -1, clarity: 0 });
    expect(model.fleets.every(({ own }) => own)).toBe(true);
  });

  it('marks a garrison as the panels do: counted, last seen, unknown', () => {
    const garrisonIn = (seen: Partial<typeof view>) => {
      const far = { ...view.worlds['far.one']!, garrison: 12 };
      const shown = { ...view, worlds: { ...view.worlds, 'far.one': far }, ...seen };
      return mapModel(shown, rules).systems.flatMap(({ worlds }) => worlds)[1]?.garrison;
    };
    expect(view.unknown).toEqual({ 'far.one': true });
    expect(garrisonIn({})).toBe('?');
    expect(garrisonIn({ unknown: {}, age: { 'far.one': 3 } })).toBe('12*');
    expect(garrisonIn({ unknown: {} })).toBe('12');
  });

  it('knows who is at war, both ways', () => {
    expect(model.wars.size).toBe(2);
  });

  it('places fleets on lanes by what they have travelled', () => {
    const fleet = model.fleets.find(({ system }) => system === null);
    expect(Math.hypot(fleet!.x, fleet!.y)).toBeCloseTo(100, 0);
    expect(fleet!.heading).toBeCloseTo(Math.atan2(-40, 300), 5);
  });

  it('stacks fleets of one power in one place', () => {
    const stacks = fleetStacks(model.fleets);
    expect(stacks.map(({ ships, fleets }) => [ships, fleets.length])).toEqual([
      [5, 2],
      [1, 1],
    ]);
  });
});

describe('map modes', () => {
  it.each(mapModes)('%s colours every system and explains itself', (mode) => {
    expect(systemColours(mode, view, rules, model)).toHaveLength(3);
    for (const { code, colour } of legendFor(mode, view)) {
      expect(code).not.toBe('');
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('diplomacy colours space by opinion of the power that is selected, hatched by treaty', () => {
    const system = { kind: 'system', system: 'home' } as const;
    expect(powerSelected(view, { kind: 'none' })).toBe('red');
    expect(powerSelected(view, { kind: 'faction', faction: 'blue' })).toBe('blue');
    expect(powerSelected(view, system)).toBe('red');
    const towards = (power: string) => ({
      colours: systemColours('diplomacy', view, rules, model, power),
      hatching: powerPatterns('diplomacy', view, model, power),
    });
    const home = model.systemIndex.home ?? -1;
    const red = model.powers.findIndex(({ id }) => id === 'red');
    expect(towards('blue').colours[home]).not.toEqual(towards('red').colours[home]);
    expect(towards('blue').hatching?.[red]).toBe('cross');
    expect(powerPatterns('political', view, model)).toBeNull();
    const patterns = legendFor('diplomacy', view, 'blue').flatMap(({ pattern }) => pattern ?? []);
    expect(new Set(patterns).size).toBe(4);
  });

  it('the legend of powers names all of them, the own one first', () => {
    const { factions } = legendOf('blue');
    expect(factions).toEqual(['blue', 'red']);
    expect(legendOf('red').factions).toEqual(['red', 'blue']);
  });

  it('supply reaches from the own worlds', () => {
    const colours = systemColours('supply', view, rules, model);
    expect(colours[model.systemIndex.home ?? -1]).not.toBeNull();
  });
});
