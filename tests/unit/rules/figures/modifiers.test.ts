import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { alterWorld } from '../../../../src/sim/rules/figures/alterWorld';
import { modifiersOf, traitsOf, worldModifiers } from '../../../../src/sim/rules/figures/modifiers';
import type { Effect, Ruleset } from '../../../../src/sim/state/ruleset';
import { tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';

function cultureWith(effects: Effect[]): Ruleset {
  const red = testRules.cultures.red!;
  return { ...testRules, cultures: { ...testRules.cultures, red: { ...red, effects } } };
}

const oneWorld = {
  systems: { sol: [0, 0], far: [100, 0] },
  factions: ['red'],
  worlds: { 'sol.earth': { owner: 'red', people: 1000 }, 'far.moon': { owner: 'red' } },
} as const;

describe('modifiersOf', () => {
  it('adds percentages of all technologies before it scales once', () => {
    const { game, rules } = tinyGalaxy({
      ...oneWorld,
      factions: { red: { technologies: ['warp', 'warp2'] } },
      worlds: {},
    });
    const modifiers = modifiersOf(game, rules, 'red');
    expect(modifiers.permille('speed')).toBe(500);
    expect(modifiers.apply('speed', 101)).toBe(151);
    expect(modifiers.terms('speed')).toEqual([
      { label: 'technology', subject: 'warp', amount: 200 },
      { label: 'technology', subject: 'warp2', amount: 300 },
    ]);
  });

  it('learns at once of a new technology', () => {
    const { game, rules } = tinyGalaxy({ ...oneWorld, worlds: {} });
    expect(modifiersOf(game, rules, 'red').permille('attack')).toBe(0);
    game.factions.red!.technologies = [...game.factions.red!.technologies, 'guns'];
    expect(modifiersOf(game, rules, 'red').permille('attack')).toBe(200);
  });

  it('keeps changes for some roles to ships of these roles', () => {
    const rules = cultureWith([{ stat: 'attack', permille: 100, roles: ['raider'] }]);
    const { game } = tinyGalaxy({ ...oneWorld, worlds: {}, rules });
    const modifiers = modifiersOf(game, rules, 'red');
    expect(modifiers.permille('attack')).toBe(0);
    expect(modifiers.permille('attack', 'raider')).toBe(100);
    expect(modifiers.permille('attack', 'cruiser')).toBe(0);
  });

  it('slows and weakens those in arrears, no further than the month of mutiny', () => {
    const { game, rules } = tinyGalaxy({
      ...oneWorld,
      worlds: {},
      factions: { red: { arrears: { dilithium: 2, duranium: 0, latinum: 9, influence: 0 } } },
    });
    const modifiers = modifiersOf(game, rules, 'red');
    expect(modifiers.terms('speed')).toEqual([
      { label: 'arrears', subject: 'dilithium', amount: -200 },
    ]);
    expect(modifiers.permille('attack')).toBe(-300);
  });

  it('counts a head of state only while in office and at liberty', () => {
    const { game, rules } = tinyGalaxy({
      ...oneWorld,
      worlds: {},
      factions: { red: { head: 'ada' } },
      characters: { ada: { faction: 'red', role: 'head', traits: ['bold'] } },
    });
    expect(modifiersOf(game, rules, 'red').permille('attack')).toBe(50);
    game.characters.ada!.status = 'captured';
    expect(modifiersOf(game, rules, 'red').permille('attack')).toBe(0);
  });

  it('reaches the whole realm from a building that does', () => {
    const { game, rules } = tinyGalaxy(oneWorld);
    expect(modifiersOf(game, rules, 'red').permille('influenceIncome')).toBe(0);
    const earth = game.worlds['sol.earth']!;
    alterWorld(game, earth, { buildings: [...earth.buildings, 'wonder'] });
    expect(modifiersOf(game, rules, 'red').permille('influenceIncome')).toBe(200);
  });

  it('is empty for a faction the view does not know', () => {
    const { game, rules } = tinyGalaxy(oneWorld);
    expect(modifiersOf(game, rules, 'nobody').apply('speed', 10)).toBe(10);
    expect(traitsOf(game, rules, 'nobody').has('honour')).toBe(false);
  });
});

describe('explain', () => {
  it('gives terms that add up exactly, whatever the rounding', () => {
    const rules = cultureWith([
      { stat: 'industry', permille: 333 },
      { stat: 'industry', permille: -47 },
      { stat: 'industry', flat: 3 },
    ]);
    const { game } = tinyGalaxy({ ...oneWorld, rules });
    const modifiers = modifiersOf(game, rules, 'red');
    for (let base = 0; base < 200; base += 1) {
      const terms = modifiers.explain('industry', [{ label: 'world', amount: base }]);
      expect(total(terms)).toBe(modifiers.apply('industry', base));
    }
  });
});

describe('worldModifiers', () => {
  it('counts a flat income of the whole faction once, at the capital', () => {
    const rules = cultureWith([{ stat: 'latinumIncome', flat: 7, permille: 100 }]);
    const { game } = tinyGalaxy({ ...oneWorld, rules });
    const capital = worldModifiers(game, rules, game.worlds['sol.earth']!);
    const colony = worldModifiers(game, rules, game.worlds['far.moon']!);
    expect(capital.flat('latinumIncome')).toBe(7);
    expect(colony.flat('latinumIncome')).toBe(0);
    expect(colony.permille('latinumIncome')).toBe(100);
    expect(colony.apply('latinumIncome', 100)).toBe(110);
  });

  it('adds buildings of the world and the skill of its governor', () => {
    const { game, rules } = tinyGalaxy({
      ...oneWorld,
      worlds: { 'sol.earth': { owner: 'red', buildings: ['tradeHub'], governor: 'bo' } },
      characters: {
        bo: {
          faction: 'red',
          role: 'governor',
          skills: { attack: 0, defence: 0, manoeuvre: 0, ground: 0, administration: 5 },
        },
      },
    });
    const modifiers = worldModifiers(game, rules, game.worlds['sol.earth']!);
    expect(modifiers.terms('latinumIncome')).toEqual([
      { label: 'building', subject: 'tradeHub', amount: 500 },
      { label: 'governor', subject: 'bo', amount: 100 },
    ]);
  });
});

describe('traitsOf', () => {
  it('knows traits of the faction and those its technologies grant', () => {
    const { game, rules } = tinyGalaxy({
      ...oneWorld,
      factions: { red: { traits: ['honour'], technologies: ['ghostFire'] } },
    });
    expect([...traitsOf(game, rules, 'red')].sort()).toEqual(['firesWhileCloaked', 'honour']);
  });
});
