import { describe, expect, it } from 'vitest';
import { naturalOrder } from '../../../src/map/input/naturalOrder';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], mid: [100, 0], foe: [200, 0], lost: [9000, 0] },
  lanes: ['home-mid', 'mid-foe'],
  factions: ['red', 'blue'],
  worlds: {
    'home.one': { owner: 'red', development: 'developed', people: 900 },
    'foe.one': { owner: 'blue', development: 'developed', people: 900 },
  },
  fleets: [
    { faction: 'red', at: 'home', ships: [{ class: 'cruiser', troops: 5 }] },
    { faction: 'red', at: 'home', ships: [{ class: 'cruiser', troops: 0 }] },
    { faction: 'red', at: 'mid', ships: [{ class: 'cruiser', troops: 0 }] },
  ],
  wars: [['red', 'blue']],
});
const view = viewFor(game, rules, 'red');
// Whose world it is has to be known before anybody thinks of landing there.
alterWorld(view, view.worlds['foe.one']!, { owner: 'blue' });
const order = (fleet: number, target: Parameters<typeof naturalOrder>[3]) =>
  naturalOrder(view, rules, [`fleet:red:${fleet}`], target)?.orders;

describe('the natural order', () => {
  it('goes there', () => {
    expect(order(1, { kind: 'system', system: 'mid' })).toEqual([
      { type: 'moveFleet', fleet: 'fleet:red:1', route: ['mid'] },
    ]);
  });

  it('lands on an enemy world with troops, and not without', () => {
    const target = { kind: 'system', system: 'foe' } as const;
    expect(order(1, target)?.map(({ type }) => type)).toEqual(['moveFleet', 'setMission']);
    expect(order(2, target)?.map(({ type }) => type)).toEqual(['moveFleet']);
  });

  it('joins an own fleet in the same place, and escorts one elsewhere', () => {
    expect(order(1, { kind: 'fleet', fleets: ['fleet:red:2'], system: 'home' })).toEqual([
      { type: 'mergeFleets', fleet: 'fleet:red:1', into: 'fleet:red:2' },
    ]);
    expect(order(1, { kind: 'fleet', fleets: ['fleet:red:3'], system: 'mid' })?.at(-1)).toEqual({
      type: 'setMission',
      fleet: 'fleet:red:1',
      mission: { kind: 'escort', fleet: 'fleet:red:3' },
    });
  });

  it('is none where no lane leads, and for other people’s fleets', () => {
    expect(order(1, { kind: 'system', system: 'lost' })).toBeUndefined();
    expect(
      naturalOrder(view, rules, ['fleet:blue:1'], { kind: 'system', system: 'mid' }),
    ).toBeNull();
  });

  it('says how long it takes', () => {
    const preview = naturalOrder(view, rules, ['fleet:red:1'], { kind: 'system', system: 'mid' });
    expect(preview?.turns).toBeGreaterThanOrEqual(1);
    expect(preview?.odds).toBeNull();
  });
});
