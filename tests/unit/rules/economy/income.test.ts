import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import {
  flows,
  incomeOf,
  industryOf,
  researchOf,
  worldOutput,
  worldYield,
} from '../../../../src/sim/rules/economy/income';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';

const systems = { sol: [0, 0], far: [100, 0] } as const;

describe('worldOutput', () => {
  it('is what richness and people give', () => {
    const { game, rules } = tinyGalaxy({
      systems,
      factions: ['red'],
      worlds: { 'sol.earth': { owner: 'red', people: 4000 } },
    });
    const { flows, industry } = worldOutput(game, rules, game.worlds['sol.earth']!);
    expect(total(flows.dilithium)).toBe(10);
    expect(total(flows.duranium)).toBe(40);
    expect(total(flows.latinum)).toBe(40);
    expect(total(flows.research)).toBe(20);
    expect(total(flows.influence)).toBe(6);
    expect(total(industry)).toBe(60);
  });

  it('takes work from people in bondage and no discoveries', () => {
    const { game, rules } = tinyGalaxy({
      systems,
      factions: ['red'],
      worlds: {
        'sol.earth': {
          owner: 'red',
          people: [
            { species: 'human', status: 'citizen', millions: 1000 },
            { species: 'lizard', status: 'enslaved', millions: 2000 },
          ],
        },
      },
    });
    const { flows } = worldOutput(game, rules, game.worlds['sol.earth']!);
    expect(flows.latinum).toEqual([
      { label: 'output.citizen', subject: 'human', amount: 10 },
      { label: 'output.enslaved', subject: 'lizard', amount: 14 },
    ]);
    expect(total(flows.research)).toBe(5);
  });

  it('gives a share of it from outposts', () => {
    const { game, rules } = tinyGalaxy({
      systems,
      factions: ['red'],
      worlds: {
        'sol.earth': { owner: 'red' },
        'far.rock': { owner: 'red', development: 'outpost' },
      },
    });
    const { flows, industry } = worldOutput(game, rules, game.worlds['far.rock']!);
    expect(total(flows.duranium)).toBe(20);
    expect(total(flows.influence)).toBe(0);
    expect(total(industry)).toBe(10);
  });

  it('halves with unrest and shrinks with disloyalty, each in its own term', () => {
    const { game, rules } = tinyGalaxy({
      systems,
      factions: ['red'],
      worlds: { 'sol.earth': { owner: 'red', loyalty: 40, unrest: 50 } },
    });
    const { flows } = worldOutput(game, rules, game.worlds['sol.earth']!);
    expect(flows.duranium).toEqual([
      { label: 'output.richness', amount: 40 },
      { label: 'loss.disloyalty', amount: -4 },
      { label: 'loss.unrest', amount: -20 },
    ]);
  });

  it('suffers a blockade', () => {
    const { game, rules } = tinyGalaxy({
      systems,
      factions: ['red', 'blue'],
      wars: [['red', 'blue']],
      worlds: { 'sol.earth': { owner: 'red' } },
      fleets: [{ faction: 'blue', at: 'sol', ships: ['cruiser'], stance: 'blockade' }],
    });
    const { flows } = worldOutput(game, rules, game.worlds['sol.earth']!);
    expect(total(flows.duranium)).toBe(20);
    expect(flows.duranium.at(-1)).toEqual({ label: 'loss.blockade', amount: -20 });
  });
});

describe('trade', () => {
  it('pays for every foreign developed world at peace within its range', () => {
    const rules = {
      ...testRules,
      buildings: {
        ...testRules.buildings,
        port: {
          ...testRules.buildings.tradeHub!,
          effects: [{ stat: 'tradeRange' as const, flat: 150 }],
        },
      },
    };
    const { game } = tinyGalaxy({
      systems: { sol: [0, 0], far: [100, 0], out: [200, 0] },
      factions: ['red', 'blue', 'green'],
      wars: [['red', 'green']],
      worlds: {
        'sol.earth': { owner: 'red', buildings: ['port'] },
        'far.one': { owner: 'blue' },
        'far.two': { owner: 'green' },
        'out.one': { owner: 'blue' },
      },
      rules,
    });
    const { flows } = worldOutput(game, rules, game.worlds['sol.earth']!);
    expect(flows.latinum).toEqual([{ label: 'output.trade', amount: 2 }]);
  });
});

describe('incomeOf', () => {
  const spec: GalaxySpec = {
    systems,
    factions: ['red'],
    worlds: {
      'sol.earth': { owner: 'red', people: 4000, buildings: ['institute', 'tradeHub'] },
      'far.rock': { owner: 'red', development: 'outpost' },
    },
    fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser*3'] }],
  };

  it('is the worlds’ yield less the upkeep of ships, buildings and worlds', () => {
    const { game, rules } = tinyGalaxy(spec);
    const income = incomeOf(game, rules, 'red');
    expect(income.dilithium).toEqual([
      { label: 'income.world', subject: 'far.rock', amount: 5 },
      { label: 'income.world', subject: 'sol.earth', amount: 10 },
      { label: 'upkeep.fleet', subject: 'fleet:red:1', amount: -3 },
    ]);
    expect(total(income.latinum)).toBe(60 - 3 - 2 - 2 - 1);
  });

  it('counts research and industry alike with and without terms', () => {
    const { game, rules } = tinyGalaxy(spec);
    const world = game.worlds['sol.earth']!;
    expect(researchOf(game, rules, 'red')).toBe(total(incomeOf(game, rules, 'red').research));
    expect(industryOf(game, rules, world)).toBe(total(worldOutput(game, rules, world).industry));
  });

  it.each([
    ['in peace and content', {}],
    ['in unrest and disloyal', { unrest: 60, loyalty: 20 }],
  ])('comes to the same with and without terms on a world %s', (_, mood) => {
    const worlds = { ...spec.worlds, 'sol.earth': { ...spec.worlds!['sol.earth'], ...mood } };
    const { game, rules } = tinyGalaxy({ ...spec, worlds });
    const world = game.worlds['sol.earth']!;
    const { flows: terms, industry } = worldOutput(game, rules, world);
    const totals = flows.map((flow) => [flow, total(terms[flow])]);
    expect(worldYield(game, rules, world)).toEqual({
      ...Object.fromEntries(totals),
      industry: total(industry),
    });
  });

  it('costs influence to hold more worlds than an administration carries', () => {
    const worlds = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `sol.w${index}`,
        { owner: 'red', development: 'outpost' as const },
      ]),
    );
    const { game, rules } = tinyGalaxy({ systems, factions: ['red'], worlds });
    expect(incomeOf(game, rules, 'red').influence).toEqual([
      { label: 'upkeep.empire', amount: -3 },
    ]);
  });
});
