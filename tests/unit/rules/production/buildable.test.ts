import { describe, expect, it } from 'vitest';
import {
  buildableBuildings,
  buildableShips,
  canBuildBuilding,
  canBuildShip,
  canDevelop,
  canRaiseTroops,
  canRefit,
} from '../../../../src/sim/rules/production/buildable';
import { newItem } from '../../../../src/sim/rules/production/governorChoice';
import { freeSlots } from '../../../../src/sim/rules/production/slots';
import type { World } from '../../../../src/sim/state/world';
import { tinyGalaxy, type WorldSpec } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';

function yardWorld(own: WorldSpec = {}) {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0], far: [100, 0] },
    factions: ['red', 'blue'],
    worlds: { 'sol.earth': { owner: 'red', size: 4, buildings: ['shipyard1'], ...own } },
    fleets: [
      { faction: 'red', at: 'sol', ships: ['raider'] },
      { faction: 'red', at: 'far', ships: ['raider'] },
    ],
  });
  return { game, rules, world: game.worlds['sol.earth'] as World };
}

describe('canBuildShip', () => {
  it('allows what culture, year, technology and yard allow', () => {
    const { game, rules, world } = yardWorld();
    expect(canBuildShip(game, rules, world, 'cruiser')).toBeNull();
    expect(buildableShips(game, rules, world)).not.toContain('battleship');
  });

  it('says what lacks, and how much', () => {
    const { game, rules, world } = yardWorld();
    expect(canBuildShip(game, rules, world, 'battleship')).toEqual({
      code: 'needsYard',
      values: { world: 'sol.earth', level: 2, has: 1 },
    });
    expect(canBuildShip(game, rules, world, 'ghost')?.values).toEqual({ technology: 'ghostFire' });
    expect(canBuildShip(game, rules, world, 'nonesuch')?.code).toBe('unknownClass');
  });

  it('keeps to the years of a class', () => {
    const { game, world } = yardWorld();
    const cruiser = testRules.shipClasses.cruiser!;
    const years = (from: number, to: number) => ({
      ...testRules,
      shipClasses: { cruiser: { ...cruiser, years: [from, to] as const } },
    });
    expect(canBuildShip(game, years(2300, 2400), world, 'cruiser')?.code).toBe('notYetDesigned');
    expect(canBuildShip(game, years(2200, 2290), world, 'cruiser')?.code).toBe('noLongerBuilt');
  });

  it('builds nothing at outposts', () => {
    const { game, rules, world } = yardWorld({ development: 'outpost' });
    expect(canBuildShip(game, rules, world, 'scout')?.code).toBe('notDeveloped');
    expect(canBuildBuilding(game, rules, world, 'mine')?.code).toBe('notDeveloped');
    expect(canRaiseTroops(game, rules, world)?.code).toBe('notDeveloped');
    expect(canDevelop(game, rules, world)).toBeNull();
  });

  it('develops no more outposts than its administration carries', () => {
    const { game, rules, world } = yardWorld({ development: 'outpost' });
    const developed = Object.values(game.worlds).filter(
      ({ owner, development }) => owner === world.owner && development === 'developed',
    ).length;
    const limited = (developedLimit: number) => ({
      ...rules,
      numbers: { ...rules.numbers, production: { ...rules.numbers.production, developedLimit } },
    });
    expect(canDevelop(game, limited(developed), world)?.code).toBe('tooManyDeveloped');
    expect(canDevelop(game, limited(developed + 1), world)).toBeNull();
  });
});

describe('canBuildBuilding', () => {
  it('counts the slots that stand and that are spoken for', () => {
    const { game, rules, world } = yardWorld({ size: 2 });
    expect(freeSlots(game, rules, world)).toBe(2);
    world.works!.queue.push(newItem('a', { kind: 'building', what: 'mine' }));
    world.works!.queue.push(newItem('b', { kind: 'building', what: 'mine' }));
    expect(canBuildBuilding(game, rules, world, 'mine')?.code).toBe('noSlots');
  });

  it('needs no slot for what takes another’s place', () => {
    const { game, rules, world } = yardWorld({ size: 1, buildings: ['shipyard1', 'mine'] });
    expect(freeSlots(game, rules, world)).toBe(0);
    expect(canBuildBuilding(game, rules, world, 'shipyard2')).toBeNull();
  });

  it('builds no lesser building where its better stands', () => {
    const { game, rules, world } = yardWorld({ buildings: ['shipyard2'] });
    expect(canBuildBuilding(game, rules, world, 'shipyard1')?.code).toBe('enoughOnWorld');
    expect(canBuildBuilding(game, rules, world, 'shipyard2')?.code).toBe('needsBuilding');
  });

  it('queues a replacement once', () => {
    const { game, rules, world } = yardWorld();
    world.works!.queue.push(newItem('a', { kind: 'building', what: 'shipyard2' }));
    expect(canBuildBuilding(game, rules, world, 'shipyard2')?.code).toBe('needsBuilding');
  });

  it('never offers wonders or what technology forbids', () => {
    const { game, rules, world } = yardWorld();
    expect(buildableBuildings(game, rules, world)).not.toContain('wonder');
    expect(canBuildBuilding(game, rules, world, 'tachyonGrid')?.code).toBe('needsTechnology');
  });
});

describe('canRefit', () => {
  it('turns a ship in orbit into another of its role', () => {
    const { game, rules, world } = yardWorld();
    game.factions.red!.technologies = [...game.factions.red!.technologies, 'ghostFire'];
    const [near, away] = [game.ships['ship:red:1']!, game.ships['ship:red:2']!];
    expect(canRefit(game, rules, world, near, 'ghost')).toBeNull();
    expect(canRefit(game, rules, world, near, 'cruiser')?.code).toBe('otherRole');
    expect(canRefit(game, rules, world, near, 'raider')?.code).toBe('sameClass');
    expect(canRefit(game, rules, world, away, 'ghost')?.code).toBe('notInOrbit');
  });
});

describe('canRaiseTroops', () => {
  it('stops at the limit of the garrison', () => {
    const { game, rules, world } = yardWorld({ garrison: 100 });
    expect(canRaiseTroops(game, rules, world)).toEqual({
      code: 'garrisonFull',
      values: { world: 'sol.earth', limit: 100 },
    });
  });
});
