import { describe, expect, it } from 'vitest';
import { modifiersOf, traitsOf } from '../../../src/sim/rules/figures/modifiers';
import { research } from '../../../src/sim/turn/phases/research';
import { testContext } from '../../support/context';
import { tinyGalaxy } from '../../support/galaxy';

const systems = { sol: [0, 0] } as const;
const worlds = { 'sol.earth': { owner: 'red', people: 10000 } } as const;

describe('research', () => {
  it('learns what is paid for, and it works at once', () => {
    const { game, rules } = tinyGalaxy({
      systems,
      worlds,
      factions: { red: { research: ['warp', 'guns'], progress: { warp: 90 } } },
    });
    const context = testContext(game, rules);
    research(game, context);
    const red = game.factions.red!;
    expect(red.technologies).toEqual(['warp']);
    expect(red.books).toMatchObject({ research: ['guns'], progress: { guns: 25 } });
    expect(modifiersOf(game, rules, 'red').permille('speed')).toBe(200);
    expect(context.events).toMatchObject([
      { type: 'technologyLearned', technology: 'warp', how: 'research', to: ['red'] },
    ]);
  });

  it('reports scholars without work, but not those who have learned all there is', () => {
    const { game, rules } = tinyGalaxy({ systems, worlds, factions: ['red'] });
    const idle = testContext(game, rules);
    research(game, idle);
    expect(idle.events).toMatchObject([{ type: 'researchIdle', faction: 'red' }]);
    game.factions.red!.technologies = Object.keys(rules.technologies);
    const wise = testContext(game, rules);
    research(game, wise);
    expect(wise.events).toEqual([]);
    expect(traitsOf(game, rules, 'red').has('firesWhileCloaked')).toBe(true);
  });
});
