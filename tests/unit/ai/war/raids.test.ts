import { describe, expect, test } from 'vitest';
import { failedLately, noteFailure } from '../../../../src/ai/core/operation';
import { openPlanner } from '../../../../src/ai/core/planner';
import { planOrders } from '../../../../src/ai/planOrders';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned, playTurns } from '../../../support/planning';

/** Red, who leans to stealth and has no home to lose, beside a rich world of blue with its guards. */
function beside(guards: readonly string[]) {
  const { game, rules } = tinyGalaxy({
    systems: { lair: [0, 0], market: [60, 0] },
    lanes: ['lair-market'],
    factions: { red: { traits: ['homeless'] }, blue: {} },
    worlds: {
      'lair.rock': { owner: 'red', development: 'outpost' },
      'market.prime': { owner: 'blue', development: 'developed', people: 6000, garrison: 60 },
    },
    fleets: [
      { faction: 'red', at: 'lair', ships: ['cruiser*8'] },
      ...(guards.length > 0 ? [{ faction: 'blue', at: 'market', ships: guards }] : []),
    ],
    wars: [['red', 'blue']],
  });
  const even = rules.temperaments.even!;
  const temperaments = { ...rules.temperaments, rebel: { ...even, id: 'rebel', stealth: 85 } };
  const stealthy = { ...rules, temperaments };
  return planOrders(viewFor(game, stealthy, 'red'), stealthy, {
    difficulty: 'normal',
    temperament: 'rebel',
  });
}

describe('raids', () => {
  test('trade that little guards is preyed on', () => {
    const given = beside([]).filter(({ reason }) => reason?.code === 'raid');
    expect(only(given, 'moveFleet').map(({ route }) => route.at(-1))).toEqual(['market']);
    expect(only(given, 'setStance').map(({ stance }) => stance)).toEqual(['raid']);
  });

  test('who is outmatched in battle preys on trade with what he can spare', () => {
    const outmatched = (host: readonly string[]) => {
      const table = tinyGalaxy({
        systems: { home: [0, 0], market: [300, 0], camp: [3000, 0] },
        lanes: ['home-market', 'market-camp'],
        factions: ['red', 'blue'],
        worlds: {
          'home.prime': { owner: 'red', development: 'developed', people: 4000 },
          'market.prime': { owner: 'blue', development: 'developed', people: 6000, garrison: 600 },
        },
        fleets: [
          ...Array.from({ length: 5 }, () => ({
            faction: 'red',
            at: 'home',
            ships: ['cruiser*3', 'raider'],
            route: ['market'],
            stance: 'hold' as const,
          })),
          { faction: 'red', at: 'camp', ships: ['scout'], stance: 'evade' as const },
          { faction: 'red', at: 'market', ships: ['scout'], stance: 'evade' as const },
          { faction: 'blue', at: 'camp', ships: host },
        ],
        wars: [['red', 'blue']],
      });
      const given = planned(table, 'red').filter(({ reason }) => reason?.code === 'raid');
      return only(given, 'setStance').map(({ stance }) => stance);
    };
    expect(outmatched(['battleship*40'])).toContain('raid');
    expect(outmatched(['escort'])).toEqual([]);
  });

  test('nobody raids what strong guards watch', () => {
    const given = beside(['cruiser*12']);
    expect(given.filter(({ reason }) => reason?.code === 'raid')).toEqual([]);
  });
});

describe('patience', () => {
  const war = () =>
    tinyGalaxy({
      systems: { home: [0, 0], next: [100, 0] },
      lanes: ['home-next'],
      factions: { red: { exhaustion: 95 }, blue: {} },
      worlds: {
        'home.prime': { owner: 'red', development: 'developed', people: 400 },
        'next.prime': { owner: 'blue', development: 'developed', people: 5000 },
      },
      wars: [['red', 'blue']],
    });

  test('an offer of peace that found no ear is not repeated at once', () => {
    const { game, rules } = war();
    const later = playTurns({ game, rules }, ['red'], 5);
    const offers = only(planned({ game: later, rules }, 'red'), 'proposeDeal');
    expect(offers.filter(({ give }) => give.some(({ kind }) => kind === 'peace'))).toEqual([]);
  });

  test('a siege that failed is not tried again at once', () => {
    const { game, rules } = war();
    const planner = openPlanner(viewFor(game, rules, 'red'), rules, { difficulty: 'normal' });
    expect(failedLately(planner, 'next')).toBe(false);
    noteFailure(planner, 'next');
    expect(failedLately(planner, 'next')).toBe(true);
  });

  test('a technology out of reach does not hold up the list', () => {
    const { game, rules } = war();
    const late = Object.values(rules.technologies).find(({ requires }) => requires.length > 0)!;
    game.factions.red!.books!.research = [late.id, late.id];
    expect(only(planned({ game, rules }, 'red'), 'setResearch')).toHaveLength(1);
  });
});
