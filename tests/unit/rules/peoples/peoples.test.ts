import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { capacityTerms } from '../../../../src/sim/rules/peoples/capacity';
import { grown } from '../../../../src/sim/rules/peoples/growth';
import {
  driftedLoyalty,
  driftedUnrest,
  loyaltyTerms,
  unrestAim,
  unrestTerms,
} from '../../../../src/sim/rules/peoples/loyalty';
import { populationOf } from '../../../../src/sim/rules/peoples/population';
import type { World } from '../../../../src/sim/state/world';
import { tinyGalaxy, type WorldSpec } from '../../../support/galaxy';

function colony(own: WorldSpec, turn = 1) {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0], far: [100, 0] },
    factions: ['red'],
    turn,
    worlds: { 'sol.earth': { owner: 'red', people: 1000 }, 'far.land': { owner: 'red', ...own } },
  });
  return { game, rules, world: game.worlds['far.land'] as World };
}

describe('population', () => {
  it('fills a world by its size and how well its people live there', () => {
    const { game, rules, world } = colony({ people: 10, size: 2, class: 'ocean' });
    expect(capacityTerms(game, rules, world)).toEqual([
      { label: 'capacity.size', amount: 4000 },
      { label: 'capacity.habitability', amount: -800 },
    ]);
  });

  it('grows faster the emptier the world is, and never past its capacity', () => {
    const { game, rules, world } = colony({ people: 1000 });
    expect(populationOf({ ...world, people: grown(game, rules, world, 2000) })).toBe(1005);
    expect(populationOf({ ...world, people: grown(game, rules, world, 1000) })).toBe(1000);
    expect(populationOf({ ...world, people: grown(game, rules, world, 500) })).toBe(990);
  });

  it('grows even a handful of settlers, but not in open unrest', () => {
    const { game, rules, world } = colony({ people: 3 });
    expect(grown(game, rules, world, 2000)[0]!.millions).toBe(4);
    world.unrest = 60;
    expect(grown(game, rules, world, 2000)[0]!.millions).toBe(3);
  });
});

describe('loyalty', () => {
  it('has a target with its terms', () => {
    const { game, rules, world } = colony({ people: 1000, garrison: 50, buildings: ['temple'] });
    expect(loyaltyTerms(game, rules, world)).toEqual([
      { label: 'loyalty.base', amount: 50 },
      { label: 'loyalty.ownSpecies', amount: 15 },
      { label: 'loyalty.citizen', amount: 5 },
      { label: 'loyalty.garrison', amount: 5 },
      { label: 'building', subject: 'temple', amount: 10 },
    ]);
  });

  it('remembers bondage and conquest, the latter for a while', () => {
    const people = [{ species: 'lizard', status: 'enslaved' as const, millions: 500 }];
    const { game, rules, world } = colony({ people, takenOn: 5 }, 7);
    const terms = loyaltyTerms(game, rules, world);
    expect(terms).toContainEqual({ label: 'loyalty.enslaved', amount: -40 });
    expect(terms).toContainEqual({ label: 'loyalty.conquest', amount: -20 });
    game.turn = 15;
    expect(total(loyaltyTerms(game, rules, world))).toBe(10);
  });

  it('drifts towards the target by its step', () => {
    const { rules, world } = colony({ loyalty: 70 });
    expect(driftedLoyalty(rules, world, 10)).toBe(68);
    expect(driftedLoyalty(rules, world, 71)).toBe(71);
    expect(driftedLoyalty(rules, { ...world, loyalty: 100 }, 140)).toBe(100);
  });
});

describe('unrest', () => {
  it('is bred by disloyalty and held down by a garrison', () => {
    const { game, rules, world } = colony({ loyalty: 20, garrison: 100 });
    expect(unrestTerms(game, rules, world)).toEqual([
      { label: 'unrest.disloyalty', amount: 50 },
      { label: 'unrest.garrison', amount: -20 },
    ]);
    expect(driftedUnrest(rules, world, unrestAim(game, rules, world))).toBe(5);
  });

  it('is unknown at outposts and where people stand by their ruler', () => {
    const { game, rules, world } = colony({ loyalty: 60 });
    expect(unrestTerms(game, rules, world)).toEqual([]);
    const outpost: World = { ...world, loyalty: 0, development: 'outpost' };
    expect(unrestTerms(game, rules, outpost)).toEqual([]);
  });
});
