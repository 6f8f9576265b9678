import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { recordCapture, recordLoss } from '../../../../src/sim/rules/diplomacy/losses';
import { memoryOf, note, remember } from '../../../../src/sim/rules/diplomacy/memories';
import { atWar, relationOf } from '../../../../src/sim/rules/diplomacy/relations';
import { wageWar } from '../../../../src/sim/rules/diplomacy/wageWar';
import { causeFor, warRefusal } from '../../../../src/sim/rules/diplomacy/warRefusal';
import {
  supportedWorth,
  warScoreOf,
  warScoreTerms,
} from '../../../../src/sim/rules/diplomacy/warScore';
import { beginWar, makePeace } from '../../../../src/sim/rules/diplomacy/wars';
import { pairKey } from '../../../../src/sim/state/ids';
import { testContext } from '../../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';

function powers(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], far: [800, 0] },
    factions: ['red', 'blue', 'green', 'grey'],
    turn: 10,
    ...spec,
  });
}

type Galaxy = ReturnType<typeof powers>;

const begin = ({ game, rules }: Galaxy, cause: Parameters<typeof beginWar>[4] = 'conquest') =>
  beginWar(game, rules, 'red', 'blue', cause, ['far']).joined;

const remembers = ({ game }: Galaxy, holder: string, subject: string) =>
  (game.memories[`${holder}>${subject}`] ?? []).map(({ kind }) => kind);

describe('a war begins', () => {
  it('between the two, with its cause, who began it and what for', () => {
    const galaxy = powers();
    expect(begin(galaxy)).toEqual([]);
    expect(galaxy.game.relations[pairKey('red', 'blue')]).toMatchObject({
      kind: 'war',
      since: 10,
      cause: 'conquest',
      begunBy: 'red',
      goals: { red: ['far'] },
      losses: {},
      taken: {},
    });
    expect(remembers(galaxy, 'blue', 'red')).toEqual(['warDeclared']);
    expect(remembers(galaxy, 'red', 'blue')).toEqual([]);
  });

  it('with both alliances, but blames who began it, or for a Council’s war all its members', () => {
    const alliances = { pact: ['red', 'green'] };
    const own = powers({ alliances });
    expect(begin(own)).toEqual(['green']);
    expect(atWar(own.game, 'green', 'blue')).toBe(true);
    expect(remembers(own, 'blue', 'green')).toEqual([]);
    const voted = powers({ alliances });
    begin(voted, 'council');
    expect(remembers(voted, 'blue', 'green')).toEqual(['warDeclared']);
    expect(remembers(voted, 'blue', 'red')).toEqual(['warDeclared']);
  });

  it.each(['defence', 'protectorate'] as const)('%s calls a helper in, with his allies', (kind) => {
    const galaxy = powers({
      treaties: [{ kind, between: ['green', 'blue'] }],
      alliances: { pact: ['green', 'grey'] },
    });
    expect(begin(galaxy)).toEqual(['green', 'grey']);
    expect(galaxy.game.relations[pairKey('red', 'grey')]).toMatchObject({
      cause: 'defence',
      begunBy: 'red',
    });
  });

  it('friends of the attacked remember it, unless the cause is just', () => {
    const treaties = [{ kind: 'trade', between: ['green', 'blue'] }] as const;
    const conquest = powers({ treaties });
    begin(conquest);
    expect(memoryOf(conquest.game, 'green', 'red', 'warOnFriend')?.about).toBe('blue');
    expect(remembers(conquest, 'grey', 'red')).toEqual([]);
    const just = powers({ treaties });
    begin(just, 'brokenTreaty');
    expect(remembers(just, 'green', 'red')).toEqual([]);
  });

  it('and ends treaties between enemies: those that forbade it as broken', () => {
    const galaxy = powers({
      treaties: [
        { kind: 'nonAggression', between: ['red', 'blue'] },
        { kind: 'trade', between: ['red', 'blue'] },
        { kind: 'trade', between: ['red', 'green'] },
      ],
    });
    const context = testContext(galaxy.game, galaxy.rules);
    wageWar(galaxy.game, context, 'red', 'blue', 'council', []);
    expect(Object.values(galaxy.game.treaties).map(({ parties }) => parties)).toEqual([
      ['red', 'green'],
    ]);
    expect(remembers(galaxy, 'blue', 'red')).toEqual(['treatyBroken', 'warDeclared']);
    expect(context.events).toMatchObject([
      { type: 'warDeclared', by: 'red', on: 'blue', cause: 'council', joined: [] },
      { type: 'treatyBroken', kind: 'nonAggression', by: 'red', on: 'blue' },
      { type: 'treatyEnded', kind: 'trade', parties: ['red', 'blue'] },
    ]);
  });
});

describe('a war is refused', () => {
  it.each(['nonAggression', 'defence', 'armistice', 'protectorate'] as const)(
    'under %s',
    (kind) => {
      const { game, rules } = powers({
        treaties: [{ kind, between: ['green', 'blue'] }],
        alliances: { pact: ['red', 'green'] },
      });
      expect(warRefusal(game, rules, 'red', 'blue')).toEqual({
        code: `war.${kind}`,
        values: { member: 'green', faction: 'blue' },
      });
      expect(warRefusal(game, rules, 'grey', 'blue')).toBeNull();
    },
  );

  it('to clients, but not under treaties that leave war open', () => {
    const { game, rules } = powers({
      treaties: [
        { kind: 'protectorate', between: ['green', 'red'] },
        { kind: 'trade', between: ['grey', 'blue'] },
      ],
    });
    expect(warRefusal(game, rules, 'red', 'blue')?.code).toBe('clientDeclaresNoWar');
    expect(warRefusal(game, rules, 'green', 'blue')).toBeNull();
    expect(warRefusal(game, rules, 'grey', 'blue')).toBeNull();
  });
});

describe('the cause', () => {
  const cause = ({ game, rules }: Galaxy) => causeFor(game, rules, 'red', 'blue');

  it('is conquest unless there is a better one', () => {
    expect(cause(powers())).toBe('conquest');
  });

  it.each(['treatyBroken', 'zoneViolated'] as const)('is a wrong while it is fresh: %s', (kind) => {
    const galaxy = powers();
    remember(galaxy.game, galaxy.rules, 'red', 'blue', kind);
    galaxy.game.turn += 24;
    expect(cause(galaxy)).toBe('brokenTreaty');
    galaxy.game.turn += 1;
    expect(cause(galaxy)).toBe('conquest');
  });

  it('is liberation of kin in bondage, or of anybody for those who free', () => {
    const kin = powers();
    note(kin.game, kin.rules, 'red', 'blue', 'kinEnslaved', 1);
    expect(cause(kin)).toBe('liberation');
    const factions = { red: { traits: ['emancipator'] }, blue: { traits: ['slaveholder'] } };
    expect(cause(powers({ factions }))).toBe('liberation');
    expect(cause(powers({ factions: { ...factions, blue: {} } }))).toBe('conquest');
  });
});

describe('the score', () => {
  function war() {
    return powers({
      wars: [['red', 'blue']],
      worlds: {
        'far.one': { owner: 'red', people: 100, size: 2 },
        'far.two': { owner: 'red', people: 100, size: 3 },
        'sol.home': { owner: 'blue', people: 100, size: 1 },
      },
      factions: { red: { exhaustion: 10 }, blue: { exhaustion: 40 }, green: {}, grey: {} },
    });
  }

  it('counts worlds, goals, losses and weariness, term by term', () => {
    const { game, rules } = war();
    game.relations[pairKey('red', 'blue')]!.goals = { red: ['far'], blue: ['sol'] };
    recordCapture(game, 'far.one', 'blue', 'red');
    recordCapture(game, 'far.two', 'blue', 'red');
    recordCapture(game, 'sol.home', 'red', 'blue');
    recordLoss(game, rules, 'blue', ['red'], 350);
    recordLoss(game, rules, 'red', ['blue'], 120);
    game.factions.red!.exhaustion = 10;
    game.factions.blue!.exhaustion = 40;
    const terms = warScoreTerms(game, rules, 'red', 'blue');
    expect(terms).toEqual([
      { label: 'score.worldTaken', subject: 'far.one', amount: 8 },
      { label: 'score.goal', subject: 'far', amount: 8 },
      { label: 'score.worldTaken', subject: 'far.two', amount: 12 },
      { label: 'score.worldLost', subject: 'sol.home', amount: -4 },
      { label: 'score.goalLost', subject: 'sol', amount: -8 },
      { label: 'score.theirLosses', amount: 3 },
      { label: 'score.ourLosses', amount: -1 },
      { label: 'score.theirExhaustion', amount: 20 },
      { label: 'score.ourExhaustion', amount: -5 },
    ]);
    expect(warScoreOf(game, rules, 'red', 'blue')).toBe(total(terms));
    expect(warScoreOf(game, rules, 'blue', 'red')).toBe(-total(terms));
    expect(supportedWorth(game, rules, 'red', 'blue')).toBe(330);
    expect(supportedWorth(game, rules, 'blue', 'red')).toBe(0);
    expect(warScoreTerms(game, rules, 'red', 'green')).toEqual([]);
  });

  it('counts what allies did for each other', () => {
    const { game, rules } = powers({
      wars: [
        ['red', 'blue'],
        ['green', 'blue'],
      ],
      alliances: { pact: ['red', 'green'] },
      worlds: { 'far.one': { owner: 'green', size: 2 } },
    });
    recordCapture(game, 'far.one', 'blue', 'green');
    recordLoss(game, rules, 'blue', ['red', 'green'], 400);
    game.factions.blue!.exhaustion = 0;
    expect(warScoreTerms(game, rules, 'red', 'blue')).toEqual([
      { label: 'score.worldTaken', subject: 'far.one', amount: 8 },
      { label: 'score.theirLosses', amount: 4 },
    ]);
  });

  it('a world won back, or taken by a third, is nobody’s prize any more', () => {
    const { game } = powers({
      wars: [
        ['red', 'blue'],
        ['green', 'red'],
      ],
    });
    const taken = (a: string, b: string) => game.relations[pairKey(a, b)]!.taken;
    recordCapture(game, 'far.one', 'blue', 'red');
    expect(taken('red', 'blue')).toEqual({ 'far.one': 'blue' });
    recordCapture(game, 'far.one', 'red', 'blue');
    expect(taken('red', 'blue')).toEqual({});
    recordCapture(game, 'far.one', 'blue', 'red');
    recordCapture(game, 'far.one', 'red', 'green');
    expect(taken('red', 'blue')).toEqual({});
    expect(taken('red', 'green')).toEqual({ 'far.one': 'red' });
  });
});

it('peace is a truce of both sides, and is remembered', () => {
  const galaxy = powers({
    wars: [
      ['red', 'blue'],
      ['red', 'green'],
      ['red', 'grey'],
    ],
    alliances: { pact: ['blue', 'green'] },
  });
  const { game, rules } = galaxy;
  expect(makePeace(game, rules, 'red', 'blue')).toBe(10 + rules.numbers.diplomacy.truce);
  expect(relationOf(game, 'red', 'green')).toBe('truce');
  expect(atWar(game, 'red', 'grey')).toBe(true);
  expect(remembers(galaxy, 'green', 'red')).toEqual(['peaceMade']);
  expect(remembers(galaxy, 'red', 'blue')).toEqual(['peaceMade']);
});
