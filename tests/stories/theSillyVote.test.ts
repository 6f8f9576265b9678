import { describe, expect, test } from 'vitest';
import { contentmentOf } from '../../src/sim/rules/alliance/contentment';
import { holdDivision } from '../../src/sim/rules/alliance/division';
import { leanOf } from '../../src/sim/rules/alliance/leans';
import { unsoldRefusal } from '../../src/sim/rules/alliance/unsoldVotes';
import { council, interestsOf, moved, type Table, think } from '../support/council';
import { enact, enslaved } from '../support/motions';

const abhors = { red: { bondage: -100, equality: 80 } };
const frees = { kind: 'emancipation', member: 'blue' } as const;

/** Blue lives on bondage; green hates blue, and lives on it too, or not. Red abhors it. */
function household(greens: number): Table {
  const held = { ...enslaved('green'), people: [] };
  const people = [{ species: 'lizard', status: 'enslaved' as const, millions: greens * 1000 }];
  const table = council({
    customs: abhors,
    worlds: {
      'y.rock': enslaved('blue'),
      'n.rock': greens > 0 ? { ...held, people } : { owner: 'green', people: 1000 },
    },
  });
  think(table.game, 'green', 'blue', -60);
  return table;
}

const voteOf = (table: Table) => {
  const { game, rules, alliance } = table;
  const motion = moved(table, 'red', frees, { vote: 'aye' });
  return { motion, division: holdDivision(game, rules, alliance, motion) };
};

describe('who is asked to free what another holds in bondage', () => {
  test('and holds none himself, goes by what he thinks of the holder: it passes', () => {
    const table = household(0);
    expect(interestsOf(table, 'green', frees)).toMatchObject({ 'lean.regard blue': 30 });
    const { division } = voteOf(table);
    expect(division.ballots.green?.choice).toBe('aye');
    expect(division.passed).toBe(true);
  });

  test('and lives on it himself, does not for any dislike: it fails', () => {
    const table = household(6);
    const interests = interestsOf(table, 'green', frees);
    expect(interests['lean.freedNext']).toBeLessThan(0);
    expect(Object.keys(interests)).not.toContain('lean.regard blue');
    const { division } = voteOf(table);
    expect(division.ballots.green?.choice).toBe('nay');
    expect(division.passed).toBe(false);
  });

  test('fears the more for himself the more he holds; who holds enough sells that vote at no price', () => {
    const fears = [1, 6, 24].map(
      (billions) => interestsOf(household(billions), 'green', frees)['lean.freedNext'] ?? 0,
    );
    expect(fears).toEqual([...fears].sort((a, b) => b - a));
    const price = (billions: number) => {
      const table = household(billions);
      const { game, rules, alliance } = table;
      const motion = moved(table, 'red', frees);
      return unsoldRefusal(game, rules, alliance, 'green', motion, 'aye')?.code ?? null;
    };
    expect(price(1)).toBeNull();
    expect(price(60)).toBe('ruinsInterests');
  });

  test('at war beside the holder, would miss what that one loses', () => {
    const table = household(0);
    const lacks = () => interestsOf(table, 'green', frees)['lean.commonLoss blue'] ?? 0;
    expect(lacks()).toBe(0);
    const war = council({
      wars: [
        ['blue', 'grey'],
        ['green', 'grey'],
      ],
      worlds: {
        'y.rock': {
          ...enslaved('blue'),
          people: [{ species: 'lizard', status: 'enslaved', millions: 5000 }],
        },
      },
    });
    expect(interestsOf(war, 'green', frees)['lean.commonLoss blue']).toBeLessThan(0);
  });
});

describe('who is thrown out', () => {
  const expels = { kind: 'expulsion', member: 'blue' } as const;
  const lean = (table: Table) =>
    leanOf(table.game, table.rules, table.alliance, 'red', moved(table, 'green', expels));

  test('is so the sooner if it is at the door already, and holds no chair any more', () => {
    const table = council({ alliance: { broker: 'green' } });
    const { door, chair } = table.rules.numbers.council.lean;
    const sums = () =>
      ['red', 'green'].map((id) => {
        const interests = interestsOf(table, id, expels);
        return [interests['lean.chair'] ?? 0, interests['lean.door blue'] ?? 0];
      });
    expect(sums()).toEqual([
      [0, 0],
      [-chair, 0],
    ]);
    table.alliance.council!.discontent = { blue: { stage: 'ultimatum', since: 1 } };
    expect(sums()).toEqual([
      [0, door],
      [-chair, door + chair],
    ]);
    const ends = (id: string) => interestsOf(table, id, { kind: 'dissolution' });
    expect(ends('blue')['lean.door blue']).toBe(door);
    expect(ends('red')['lean.door blue']).toBeUndefined();
  });

  test('is so the sooner if it idles in a war, was censured, or broke its word', () => {
    const table = council({ wars: [['red', 'grey']] });
    const first = lean(table);
    table.alliance.council!.discontent = { blue: { stage: 'obstructing', since: 1 } };
    const idle = lean(table);
    const ballot = { choice: 'aye', standing: 80, lean: [], because: 'lean' } as const;
    table.alliance.council!.divisions.push({
      motion: 'motion:red:9',
      terms: { kind: 'censure', member: 'blue' },
      by: 'red',
      turn: table.game.turn,
      ballots: { red: ballot, green: ballot },
      ayes: 160,
      nays: 0,
      needed: 80,
      passed: true,
      veto: null,
      tie: false,
    });
    const censured = lean(table);
    const { idles, door } = table.rules.numbers.council.lean;
    expect(idle - first).toBe(idles + Math.floor(door / 2));
    expect(censured - idle).toBe(table.rules.numbers.council.lean.rebuked);
  });

  test('leaves its share to the others: who gets more of it has more to gain', () => {
    const table = council({ alliance: { shares: { red: 500, blue: 400, green: 100 } } });
    const rid = (member: string) => interestsOf(table, member, expels)['lean.rid blue'] ?? 0;
    expect(rid('red')).toBeGreaterThan(rid('green'));
    expect(rid('green')).toBeGreaterThan(0);
  });
});

describe('the end of an alliance', () => {
  const ends = { kind: 'dissolution' } as const;

  test('is nearer when no common enemy is left', () => {
    const peace = interestsOf(council(), 'red', ends);
    const war = interestsOf(council({ wars: [['red', 'grey']] }), 'red', ends);
    expect(peace['lean.needless']).toBeGreaterThan(0);
    expect(war['lean.needless']).toBeUndefined();
  });

  test('is not voted for a full chest alone', () => {
    const table = council({ wars: [['red', 'grey']] });
    table.alliance.council!.chest = 100_000;
    const { mostChest } = table.rules.numbers.council.lean;
    expect(interestsOf(table, 'red', ends)['lean.chestShare']).toBe(mostChest);
    expect(
      leanOf(table.game, table.rules, table.alliance, 'red', moved(table, 'blue', ends)),
    ).toBeLessThan(0);
  });
});

describe('two who pay each other by vote', () => {
  test('are together none the happier for giving back what was taken', () => {
    const table = council();
    const mood = () =>
      ['red', 'blue'].reduce(
        (sum, id) => sum + contentmentOf(table.game, table.rules, table.alliance, id),
        0,
      );
    const pays = (from: string, to: string) =>
      enact(table, { kind: 'tribute', from, to, latinum: 40, turns: 6 }, to);
    const first = mood();
    for (let round = 0; round < 3; round += 1) {
      pays('blue', 'red');
      table.game.treaties = {};
      pays('red', 'blue');
      table.game.treaties = {};
      expect(mood(), `round ${round}`).toBeLessThanOrEqual(first);
    }
  });
});

describe('a joint operation', () => {
  const strikes = {
    kind: 'operation',
    target: 'y',
    staging: 'g',
    strike: 9,
    command: 'red',
  } as const;
  const wars: [string, string][] = [
    ['red', 'grey'],
    ['blue', 'grey'],
  ];

  test('is lost where those who would bring most gain least by it', () => {
    const table = council({ wars, alliance: { shares: { red: 300, blue: 600, green: 100 } } });
    table.game.relations['grey|red']!.goals = { red: ['y'] };
    table.game.factions.blue!.exhaustion = 20;
    const motion = moved(table, 'red', strikes, { vote: 'aye' });
    const { passed, ballots } = holdDivision(table.game, table.rules, table.alliance, motion);
    expect(interestsOf(table, 'blue', strikes)['lean.othersPrize red']).toBeLessThan(0);
    expect([ballots.blue?.choice, passed]).toEqual(['nay', false]);
  });

  test('is asked for in vain after others have failed', () => {
    const table = council({ wars });
    const leans = () =>
      Object.values(interestsOf(table, 'blue', strikes)).reduce((sum, each) => sum + each, 0);
    const first = leans();
    table.alliance.council!.operations.push({
      id: 'operation:red:1',
      target: 'n',
      staging: 'g',
      strike: 4,
      command: 'red',
      called: 1,
      quotas: {},
      fleets: {},
      brought: {},
      status: 'failed',
    });
    expect(leans() - first).toBe(table.rules.numbers.council.lean.failed);
  });
});

describe('a guest', () => {
  const invites = { kind: 'admission', faction: 'grey' } as const;

  test('with wars of its own, or that costs its host the majority, is not welcome', () => {
    const peace = council({ alliance: { shares: { red: 600, blue: 200, green: 200 } } });
    expect(interestsOf(peace, 'red', invites)['lean.outvotable']).toBeLessThan(0);
    expect(interestsOf(peace, 'blue', invites)['lean.outvotable']).toBeUndefined();
    const entangled = council({
      factions: { red: {}, blue: {}, green: {}, grey: {}, foe: {} },
      wars: [['foe', 'grey']],
    });
    expect(interestsOf(entangled, 'red', invites)['lean.guestWars grey']).toBe(-10);
  });

  test('that would vote with one member is feared by the others', () => {
    const table = council();
    think(table.game, 'grey', 'blue', 50);
    const { sway } = table.rules.numbers.council.lean;
    const points = (50 * sway) / 1000;
    expect(interestsOf(table, 'blue', invites)['lean.sway grey']).toBe(points);
    for (const other of ['red', 'green']) {
      expect(interestsOf(table, other, invites)['lean.rivalsFriend grey']).toBe(-points);
    }
    think(table.game, 'grey', 'red', 50);
    expect(interestsOf(table, 'blue', invites)['lean.sway grey']).toBeUndefined();
    expect(interestsOf(table, 'red', invites)['lean.rivalsFriend grey']).toBeUndefined();
  });

  test('whose worlds a member claims would have the claim rest', () => {
    const table = council();
    expect(interestsOf(table, 'red', invites)['lean.claimRests grey']).toBeUndefined();
    const { turn } = table.game;
    table.game.memories['red>grey'] = [
      { kind: 'holdsClaimed', turn, since: 1, points: -20, about: 'y.home' },
    ];
    expect(interestsOf(table, 'red', invites)['lean.claimRests grey']).toBeLessThan(0);
    expect(interestsOf(table, 'blue', invites)['lean.claimRests grey']).toBeUndefined();
  });
});
