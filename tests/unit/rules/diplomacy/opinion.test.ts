import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { attitudeOf, attitudeTerms } from '../../../../src/sim/rules/diplomacy/attitudes';
import { insightOf, insightTerms } from '../../../../src/sim/rules/diplomacy/insight';
import { remember } from '../../../../src/sim/rules/diplomacy/memories';
import { opinionOf, opinionTerms } from '../../../../src/sim/rules/diplomacy/opinion';
import { pairKey } from '../../../../src/sim/state/ids';
import type { Attitudes, Ruleset } from '../../../../src/sim/state/ruleset';
import { type GalaxySpec, type TreatySpec, tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';
import { weighs } from '../../../support/weighs';

/** Seats far apart: nobody is anybody's neighbour unless a test says so. */
function powers(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], far: [500, 0], away: [0, 500] },
    factions: ['red', 'blue', 'green', 'grey'],
    ...spec,
  });
}

type Galaxy = ReturnType<typeof powers>;

const termsOf = ({ game, rules }: Galaxy, holder = 'red', subject = 'blue') =>
  opinionTerms(game, rules, holder, subject);

/** Rules in which the people of red care about something. */
function caring(attitudes: Attitudes): Ruleset {
  const red = { ...testRules.cultures.red!, attitudes };
  return { ...testRules, cultures: { ...testRules.cultures, red } };
}

const between = (kind: TreatySpec['kind'], ...pair: [string, string]): TreatySpec => ({
  kind,
  between: pair,
});

describe('how two stand', () => {
  it('nothing between them is indifference, and nobody judges himself', () => {
    expect(termsOf(powers())).toEqual([]);
    expect(termsOf(powers(), 'red', 'red')).toEqual([]);
  });

  it.each([
    ['war', { wars: [['red', 'blue']] }, 'opinion.atWar', -40],
    ['truce', { truces: [['red', 'blue']] }, 'opinion.truce', -8],
    ['allied', { alliances: { pact: ['red', 'blue'] } }, 'opinion.allied', 15],
  ] as const)('%s', (_, spec, label, amount) => {
    expect(termsOf(powers(spec))).toEqual([{ label, amount }]);
    expect(termsOf(powers(spec), 'blue', 'red')).toEqual([{ label, amount }]);
  });

  it.each([
    ['nonAggression', 6, 6],
    ['transit', 5, 5],
    ['trade', 8, 8],
    ['intelligence', 7, 7],
    ['defence', 15, 15],
    ['armistice', 4, 4],
    ['protectorate', 3, 12],
    ['tribute', -12, 9],
  ] as const)('%s treaty', (kind, first, second) => {
    const galaxy = powers({ treaties: [between(kind, 'red', 'blue')] });
    const label = `opinion.treaty.${kind}`;
    expect(termsOf(galaxy)).toEqual([{ label, amount: first }]);
    expect(termsOf(galaxy, 'blue', 'red')).toEqual([{ label, amount: second }]);
  });
});

describe('enemies and friends', () => {
  it('common enemies count, two at most', () => {
    const one = powers({
      wars: [
        ['red', 'green'],
        ['blue', 'green'],
      ],
    });
    expect(termsOf(one)).toEqual([{ label: 'opinion.commonEnemy', subject: 'green', amount: 8 }]);
    const three = powers({
      factions: ['red', 'blue', 'green', 'grey', 'white'],
      wars: ['green', 'grey', 'white'].flatMap((enemy): [string, string][] => [
        ['red', enemy],
        ['blue', enemy],
      ]),
    });
    expect(termsOf(three).map(({ subject }) => subject)).toEqual(['green', 'grey']);
  });

  it('war on an ally or on a partner in defence weighs, war on others does not', () => {
    const label = 'opinion.friendsEnemy';
    const ally = powers({ alliances: { pact: ['red', 'green'] }, wars: [['blue', 'green']] });
    expect(termsOf(ally)).toEqual([{ label, subject: 'green', amount: -8 }]);
    const partner = powers({
      treaties: [between('defence', 'red', 'green')],
      wars: [['blue', 'green']],
    });
    expect(termsOf(partner)).toEqual([{ label, subject: 'green', amount: -8 }]);
    expect(termsOf(powers({ wars: [['blue', 'green']] }))).toEqual([]);
  });
});

describe('a stronger power next door', () => {
  const seats = (x: number): Partial<GalaxySpec> => ({
    systems: { sol: [0, 0], near: [x, 0] },
    worlds: {
      'sol.home': { owner: 'red', people: 1000 },
      'near.home': { owner: 'blue', people: 1000 },
    },
  });
  const label = 'opinion.mightyNeighbour';

  it('is feared by how much stronger it is, up to twice', () => {
    const galaxy = powers(seats(100));
    weighs(galaxy.game, 'red', { fleets: 100, industry: 0 });
    weighs(galaxy.game, 'blue', { fleets: 150, industry: 0 });
    expect(termsOf(galaxy)).toEqual([{ label, amount: -10 }]);
    expect(termsOf(galaxy, 'blue', 'red')).toEqual([]);
    weighs(galaxy.game, 'blue', { fleets: 900, industry: 0 });
    expect(termsOf(galaxy)).toEqual([{ label, amount: -20 }]);
    weighs(galaxy.game, 'red', { fleets: 0, industry: 0 });
    expect(termsOf(galaxy)).toEqual([{ label, amount: -20 }]);
  });

  it('is not feared from afar', () => {
    const galaxy = powers(seats(101));
    weighs(galaxy.game, 'blue', { fleets: 900, industry: 0 });
    weighs(galaxy.game, 'red', { fleets: 100, industry: 0 });
    expect(termsOf(galaxy)).toEqual([]);
  });
});

describe('character', () => {
  it('who holds dear the same is liked for it, who lives by what one abhors is not', () => {
    const believing = (red: Attitudes, blue: Attitudes) => {
      const { cultures, numbers } = testRules;
      const rules: Ruleset = {
        ...testRules,
        numbers: { ...numbers, opinion: { ...numbers.opinion, beliefs: 10, mostBeliefs: 12 } },
        cultures: {
          ...cultures,
          red: { ...cultures.red!, attitudes: red },
          blue: { ...cultures.blue!, attitudes: blue },
        },
      };
      const about = ['opinion.kindred', 'opinion.opposed'];
      const both = [termsOf(powers({ rules })), termsOf(powers({ rules }), 'blue', 'red')].map(
        (terms) => terms.filter(({ label }) => about.includes(label)),
      );
      expect(both[0]).toEqual(both[1]);
      return both[0];
    };
    expect(believing({ war: 50 }, { war: 100 })).toEqual([{ label: 'opinion.kindred', amount: 5 }]);
    expect(believing({ bondage: -100 }, { bondage: 60 })).toEqual([
      { label: 'opinion.opposed', amount: -6 },
    ]);
    expect(believing({ equality: -90, honour: 10 }, { equality: 5, honour: 45 })).toEqual([]);
    expect(believing({ war: -100, equality: 100 }, { war: -100, equality: 100 })).toEqual([
      { label: 'opinion.kindred', amount: 12 },
    ]);
    expect(believing({ trade: 100 }, { trade: 100 })).toEqual([]);
  });

  const slavers = { red: {}, blue: { traits: ['slaveholder'] }, green: {} };

  it('who abhors bondage abhors those who keep slaves, unless their law forbids it', () => {
    const rules = caring({ bondage: -80 });
    const galaxy = powers({ rules, factions: slavers });
    expect(termsOf(galaxy)).toEqual([{ label: 'opinion.bondage', amount: -16 }]);
    expect(termsOf(galaxy, 'red', 'green')).toEqual([]);
    const lawful = powers({
      rules,
      factions: slavers,
      alliances: { free: { form: 'commonwealth', members: ['blue', 'green'] } },
    });
    expect(termsOf(lawful)).toEqual([]);
  });

  it('who abhors war abhors conquerors, by each of two wars they began', () => {
    const wars: [string, string][] = [
      ['blue', 'green'],
      ['blue', 'grey'],
    ];
    const galaxy = powers({ rules: caring({ war: -50 }), wars });
    expect(termsOf(galaxy)).toEqual([{ label: 'opinion.conquest', amount: -10 }]);
    galaxy.game.relations[pairKey('blue', 'green')]!.cause = 'defence';
    galaxy.game.relations[pairKey('blue', 'grey')]!.begunBy = 'grey';
    expect(termsOf(galaxy)).toEqual([]);
  });

  it('who lives for honour admires prestige and despises broken words twice', () => {
    const galaxy = powers({
      rules: caring({ honour: 100 }),
      factions: { red: {}, blue: { prestige: 50 } },
    });
    expect(termsOf(galaxy)).toEqual([{ label: 'opinion.prestige', amount: 5 }]);
    galaxy.game.factions.blue!.prestige = -900;
    expect(termsOf(galaxy)).toEqual([{ label: 'opinion.prestige', amount: -10 }]);
    galaxy.game.factions.blue!.prestige = 0;
    remember(galaxy.game, galaxy.rules, 'red', 'blue', 'promiseBroken');
    expect(termsOf(galaxy)).toEqual([
      { label: 'memory.promiseBroken', amount: -40 },
      { label: 'opinion.faithless', amount: -20 },
    ]);
  });

  it('customs weigh on coalitions, trade and whoever leads', () => {
    const alliances = { pact: { members: ['red', 'blue'], leader: 'blue' } };
    const proud = powers({ rules: caring({ coalition: -30, ambition: 50 }), alliances });
    expect(termsOf(proud)).toEqual([
      { label: 'opinion.allied', amount: 15 },
      { label: 'opinion.custom', amount: -3 },
      { label: 'opinion.rival', amount: -5 },
    ]);
    const treaties = [between('trade', 'red', 'blue')];
    const merchants = powers({ rules: caring({ trade: 100 }), treaties });
    expect(termsOf(merchants)).toEqual([
      { label: 'opinion.treaty.trade', amount: 8 },
      { label: 'opinion.trade', amount: 8 },
    ]);
  });

  it('some forgive a part of their grudges, some nurse them; good deeds are not touched', () => {
    const grudge = (forgiveness: number) => {
      const galaxy = powers({ rules: caring({ forgiveness }) });
      remember(galaxy.game, galaxy.rules, 'red', 'blue', 'warDeclared');
      remember(galaxy.game, galaxy.rules, 'red', 'blue', 'gift');
      return termsOf(galaxy);
    };
    const deeds = [
      { label: 'memory.warDeclared', amount: -60 },
      { label: 'memory.gift', amount: 6 },
    ];
    expect(grudge(50)).toEqual([...deeds, { label: 'opinion.forgiving', amount: 9 }]);
    expect(grudge(-50)).toEqual([...deeds, { label: 'opinion.unforgiving', amount: -9 }]);
  });

  it('people and ruler both have their say', () => {
    const rules = caring({ war: -30 });
    const bold = { ...rules.characterTraits.bold!, attitudes: { war: 50 } };
    const galaxy = powers({
      rules: { ...rules, characterTraits: { bold } },
      factions: { red: { head: 'ruler' }, blue: {} },
      characters: { ruler: { faction: 'red', role: 'head', traits: ['bold'] } },
    });
    expect(attitudeTerms(galaxy.game, galaxy.rules, 'red', 'war')).toEqual([
      { label: 'attitude.culture', subject: 'red', amount: -30 },
      { label: 'attitude.ruler', subject: 'bold', amount: 50 },
    ]);
    expect(attitudeOf(galaxy.game, galaxy.rules, 'red', 'war')).toBe(20);
    expect(attitudeOf(galaxy.game, galaxy.rules, 'blue', 'war')).toBe(0);
  });
});

it('the opinion is the sum of its terms', () => {
  const galaxy = powers({
    rules: caring({ bondage: -80, honour: 40 }),
    factions: { red: {}, blue: { traits: ['slaveholder'], prestige: 70 }, green: {} },
    wars: [
      ['red', 'green'],
      ['blue', 'green'],
    ],
    treaties: [between('trade', 'blue', 'red'), between('nonAggression', 'red', 'blue')],
  });
  const terms = termsOf(galaxy);
  expect(terms).toHaveLength(5);
  expect(opinionOf(galaxy.game, galaxy.rules, 'red', 'blue')).toBe(total(terms));
  expect(total(terms)).toBe(8 + 6 + 8 - 16 + 2);
});

describe('insight', () => {
  it.each([
    ['allied', { alliances: { pact: ['red', 'blue'] } }, 'insight.allied', 3],
    ['enemies', { wars: [['red', 'blue']] }, 'insight.enemy', 1],
    [
      'intelligence',
      { treaties: [between('intelligence', 'red', 'blue')] },
      'insight.intelligence',
      3,
    ],
    [
      'protectorate',
      { treaties: [between('protectorate', 'red', 'blue')] },
      'insight.protectorate',
      2,
    ],
    ['defence', { treaties: [between('defence', 'red', 'blue')] }, 'insight.defence', 1],
    ['trade', { treaties: [between('trade', 'red', 'blue')] }, 'insight.trade', 1],
    ['tribute', { treaties: [between('tribute', 'red', 'blue')] }, 'insight.tribute', 1],
  ] as const)('%s', (_, spec, label, amount) => {
    const strangers = { red: {}, blue: { species: 'lizard' } };
    const { game } = powers({ ...spec, factions: strangers });
    expect(insightTerms(game, 'red', 'blue')).toEqual([{ label, amount }]);
    expect(insightOf(game, 'blue', 'red')).toBe(amount);
  });

  it('one’s own court is an open book; kin know a little; strangers nothing', () => {
    const { game } = powers({ factions: { red: {}, blue: {}, green: { species: 'lizard' } } });
    expect(insightTerms(game, 'red', 'red')).toEqual([{ label: 'insight.self', amount: 3 }]);
    expect(insightTerms(game, 'red', 'blue')).toEqual([{ label: 'insight.kinship', amount: 1 }]);
    expect(insightTerms(game, 'red', 'green')).toEqual([]);
  });
});
