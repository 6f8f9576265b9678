import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import {
  advanceResearch,
  forecastResearch,
  pathTo,
  studyable,
  technologyCost,
} from '../../../../src/sim/rules/economy/researchRules';
import { tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';

const costOf = (id: string) => testRules.technologies[id]!.cost;

function study(research: string[], points: number, known: string[] = [], progress = {}) {
  return advanceResearch(testRules, { research, progress, known: new Set(known) }, points, costOf);
}

describe('advanceResearch', () => {
  it('spends no more than a share of the cost a turn, the rest flows on', () => {
    expect(study(['guns', 'plating'], 40)).toEqual({
      research: ['guns', 'plating'],
      progress: { guns: 25, plating: 15 },
      learned: [],
      idle: 0,
    });
  });

  it('spends no more in a month than leaves what must be tried out its months', () => {
    const guns = { ...testRules.technologies.guns!, months: 20 };
    const rules = { ...testRules, technologies: { ...testRules.technologies, guns } };
    const spent = (points: number) =>
      advanceResearch(
        rules,
        { research: ['guns'], progress: {}, known: new Set() },
        points,
        costOf,
      );
    expect(spent(40)).toMatchObject({ progress: { guns: 5 }, idle: 35 });
    expect(spent(3)).toMatchObject({ progress: { guns: 3 }, idle: 0 });
  });

  it('passes over what still lacks a requirement', () => {
    const { progress, idle } = study(['warp2', 'warp'], 40);
    expect(progress).toEqual({ warp: 25 });
    expect(idle).toBe(15);
  });

  it('learns what is paid in full and forgets its progress', () => {
    const studied = study(['guns'], 40, [], { guns: 80, plating: 3 });
    expect(studied).toEqual({
      research: [],
      progress: { plating: 3 },
      learned: ['guns'],
      idle: 20,
    });
  });

  it('drops from the list what is known or secret', () => {
    expect(study(['ghostFire', 'guns'], 10, ['guns']).research).toEqual([]);
  });
});

describe('technologyCost', () => {
  it('is less for each ally that knows it', () => {
    const { game, rules } = tinyGalaxy({
      systems: { sol: [0, 0] },
      factions: { red: {}, blue: { technologies: ['guns'] }, green: { technologies: ['guns'] } },
      alliances: { pact: ['red', 'blue'] },
    });
    expect(technologyCost(game, rules, 'red', 'guns')).toEqual([
      { label: 'technology.cost', amount: 100 },
      { label: 'technology.ally', subject: 'blue', amount: -10 },
    ]);
    expect(total(technologyCost(game, rules, 'green', 'warp'))).toBe(100);
  });
});

describe('studyable', () => {
  it('lists what may be studied at once', () => {
    const { game, rules } = tinyGalaxy({ systems: { sol: [0, 0] }, factions: ['red'] });
    expect(studyable(game, rules, 'red')).toEqual([
      'arrays',
      'calm',
      'guns',
      'mining',
      'plating',
      'warp',
    ]);
  });
});

describe('forecastResearch', () => {
  it('says when each wanted technology will be known', () => {
    const { game, rules } = tinyGalaxy({
      systems: { sol: [0, 0] },
      factions: { red: { research: ['warp', 'warp2', 'guns'] } },
    });
    expect(forecastResearch(game, rules, 'red', 25)).toEqual([
      { technology: 'warp', turns: 4 },
      { technology: 'warp2', turns: 12 },
      { technology: 'guns', turns: 16 },
    ]);
    expect(forecastResearch(game, rules, 'red', 0)[0]?.turns).toBeNull();
  });
});

describe('pathTo', () => {
  it('puts requirements first and leaves out what is known', () => {
    expect(pathTo(testRules, new Set(), 'warp2')).toEqual(['warp', 'warp2']);
    expect(pathTo(testRules, new Set(['warp']), 'warp2')).toEqual(['warp2']);
  });
});
