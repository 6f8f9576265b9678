import { describe, expect, test } from 'vitest';
import { answerTo, brokerageCost } from '../../../../src/sim';
import type { Motion } from '../../../../src/sim/state/alliance';
import type { Game } from '../../../../src/sim/state/game';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';

/** Three allies: east and west are the great partners, small holds the scales. */
function allied(turn = 60) {
  const table = tinyGalaxy({
    systems: { east: [0, 0], west: [300, 0], small: [150, 100] },
    lanes: ['east-small', 'small-west'],
    factions: ['east', 'small', 'west'],
    worlds: {
      'east.prime': { owner: 'east', development: 'developed', people: 3000 },
      'west.prime': { owner: 'west', development: 'developed', people: 3000 },
      'small.prime': { owner: 'small', development: 'developed', people: 800 },
    },
    fleets: [
      { faction: 'east', at: 'east', ships: ['cruiser*5'] },
      { faction: 'west', at: 'west', ships: ['cruiser*4'] },
      { faction: 'small', at: 'small', ships: ['cruiser'] },
    ],
    alliances: { pact: ['east', 'small', 'west'] },
    turn,
  });
  const alliance = table.game.alliances.pact!;
  alliance.broker = 'small';
  alliance.brokerage = { lean: null, effort: 1, parity: 50 };
  return { ...table, alliance };
}

function entered(game: Game, terms: Motion['terms'], by: string): Motion {
  const motion: Motion = {
    id: `motion:${by}:1`,
    terms,
    by,
    entered: game.turn - 1,
    ultimatum: false,
    offer: null,
    lobbying: {},
    votes: {},
  };
  game.alliances.pact!.council!.agenda.push(motion);
  return motion;
}

describe('the broker', () => {
  test('puts as much into the balance as its stores allow', () => {
    const table = allied();
    table.game.factions.small!.books!.stocks.influence = 500;
    expect(only(planned(table, 'small'), 'setBrokerage')).toEqual([
      { type: 'setBrokerage', lean: null, effort: 3 },
    ]);
    table.game.factions.small!.books!.stocks.influence = 0;
    expect(only(planned(table, 'small'), 'setBrokerage')).toEqual([
      { type: 'setBrokerage', lean: null, effort: 0 },
    ]);
  });

  test('leans as it has promised', () => {
    const table = allied();
    table.game.pledges['pledge:small:1'] = {
      id: 'pledge:small:1',
      by: 'small',
      to: 'west',
      terms: { kind: 'lean', toward: 'west' },
      made: 59,
      due: 71,
      witnesses: [],
      status: 'open',
      settled: 0,
    };
    const [course] = only(planned(table, 'small'), 'setBrokerage');
    expect(course?.lean).toBe('west');
  });

  test('keeps its word to the last influence in store', () => {
    const table = allied();
    table.game.pledges['pledge:small:1'] = {
      id: 'pledge:small:1',
      by: 'small',
      to: 'west',
      terms: { kind: 'lean', toward: 'west' },
      made: 59,
      due: 71,
      witnesses: [],
      status: 'open',
      settled: 0,
    };
    const { stocks } = table.game.factions.small!.books!;
    stocks.influence = brokerageCost(table.rules, 1, 'west');
    expect(only(planned(table, 'small'), 'setBrokerage')).toEqual([
      { type: 'setBrokerage', lean: 'west', effort: 1 },
    ]);
  });

  test('leans to the one partner who obstructs and asks for it, until it is content, and to neither of two', () => {
    type Stages = Record<string, 'demanding' | 'obstructing'>;
    const leans = (stages: Stages, held: string | null = null) => {
      const table = allied();
      table.alliance.brokerage.lean = held;
      table.game.factions.small!.books!.stocks.influence = 500;
      const entries = Object.entries(stages).map(([id, stage]) => [id, { stage, since: 50 }]);
      table.alliance.council!.discontent = Object.fromEntries(entries);
      const [course] = only(planned(table, 'small'), 'setBrokerage');
      return course === undefined ? held : course.lean;
    };
    expect(leans({ west: 'obstructing' })).toBe('west');
    expect(leans({ west: 'demanding' })).toBe(null);
    expect(leans({ west: 'demanding' }, 'west')).toBe('west');
    expect(leans({ west: 'obstructing', east: 'demanding' })).toBe(null);
    expect(leans({}, 'west')).toBe(null);
  });

  test('does not change a course that is right', () => {
    const table = allied();
    table.alliance.brokerage.effort = 3;
    table.game.factions.small!.books!.stocks.influence = 500;
    expect(only(planned(table, 'small'), 'setBrokerage')).toEqual([]);
  });
});

describe('courting', () => {
  const promises = (table: ReturnType<typeof allied>, who: string) =>
    only(planned(table, who), 'proposeDeal').filter(
      ({ to, take }) => to === 'small' && take.some(({ kind }) => kind === 'promise'),
    );

  const lean = (toward: string | null) => ({
    kind: 'promise',
    promise: { kind: 'lean', toward },
    turns: 4,
  });
  const voice = (motion: Motion, choice: 'aye' | 'nay') => ({
    kind: 'promise',
    promise: { kind: 'vote', motion: motion.id, choice },
    turns: 0,
  });

  test('the lighter partner bids for the broker’s weight, the heavier does not buy the balance', () => {
    const table = allied();
    const [bid] = promises(table, 'west');
    expect(bid?.take).toEqual([lean('west')]);
    expect(bid?.give.length).toBeGreaterThan(0);
    expect(promises(table, 'east')).toEqual([]);
  });

  test('nobody bids for what is promised to another', () => {
    const table = allied();
    table.game.pledges['pledge:small:1'] = {
      id: 'pledge:small:1',
      by: 'small',
      to: 'east',
      terms: { kind: 'lean', toward: 'east' },
      made: 59,
      due: 71,
      witnesses: ['west'],
      status: 'open',
      settled: 0,
    };
    expect(promises(table, 'west')).toEqual([]);
  });

  test('a broker that calls for bids is offered more, and asked again at once', () => {
    const worthOf = (called: boolean) => {
      const table = allied();
      if (called) table.alliance.council!.bidsCalled = table.game.turn - 1;
      const [bid] = promises(table, 'west');
      const { game, rules } = table;
      const baskets = { from: 'west', to: 'small', give: bid?.give ?? [], take: bid?.take ?? [] };
      return answerTo(game, rules, baskets).total;
    };
    expect(worthOf(true)).toBeGreaterThan(worthOf(false));
  });

  test('a broker rich in influence and poor in money calls for bids', () => {
    const table = allied(61);
    const { stocks } = table.game.factions.small!.books!;
    Object.assign(stocks, { influence: 100, latinum: 50 });
    const called = [61, 62, 63].flatMap((turn) => {
      table.game.turn = turn;
      return only(planned(table, 'small'), 'callBids');
    });
    expect(called).toContainEqual({ type: 'callBids' });
    stocks.latinum = 5000;
    expect(only(planned(table, 'small'), 'callBids')).toEqual([]);
  });

  test('both partners bid for a vote that decides a motion', () => {
    const table = allied();
    const motion = entered(
      table.game,
      { kind: 'election', office: 'regent', holder: 'east' },
      'east',
    );
    table.alliance.offices = {};
    table.game.memories['west>east'] = [{ kind: 'history', turn: 60, points: -60, about: null }];
    const bids = (who: string) => promises(table, who).map(({ take }) => take[0]);
    expect(bids('east')).toContainEqual(voice(motion, 'aye'));
    expect(bids('west')).toContainEqual(voice(motion, 'nay'));
  });

  test('a broker who answers for itself is asked before the motion comes to the vote, not after', () => {
    const table = allied();
    const { council } = table.rules.numbers;
    const rules = {
      ...table.rules,
      numbers: { ...table.rules.numbers, council: { ...council, reading: 2 } },
    };
    table.game.factions.small!.envoys = false;
    table.game.memories['west>east'] = [{ kind: 'history', turn: 60, points: -60, about: null }];
    const motion = entered(
      table.game,
      { kind: 'election', office: 'regent', holder: 'east' },
      'east',
    );
    table.alliance.offices = {};
    const bids = () =>
      promises({ ...table, rules }, 'east').filter(({ take }) =>
        take.some((item) => item.kind === 'promise' && item.promise.kind === 'vote'),
      );
    expect(bids()).toHaveLength(1);
    table.alliance.council!.agenda = [{ ...motion, entered: table.game.turn - 2 }];
    expect(bids()).toEqual([]);
  });

  test('no bid for a vote that decides nothing, and no gift for nothing', () => {
    const table = allied();
    const motion = entered(table.game, { kind: 'tariff', permille: 60 }, 'small');
    motion.votes.east = 'aye';
    motion.votes.west = 'aye';
    const voices = ['east', 'west']
      .flatMap((who) => promises(table, who))
      .flatMap(({ take }) => take);
    expect(
      voices.filter((item) => item.kind === 'promise' && item.promise.kind === 'vote'),
    ).toEqual([]);
    const gifts = only(planned(table, 'west'), 'proposeDeal').filter(
      ({ give, take }) => take.length === 0 && give.some(({ kind }) => kind !== 'treaty'),
    );
    expect(gifts).toEqual([]);
  });
});

describe('motions', () => {
  test('a vacant office is claimed, and no second motion while the first waits', () => {
    const table = allied();
    const [motion] = only(planned(table, 'east'), 'proposeMotion');
    expect(motion?.ultimatum).toBe(false);
    entered(table.game, { kind: 'technology', shared: true }, 'east');
    expect(only(planned(table, 'east'), 'proposeMotion')).toEqual([]);
  });

  test('a motion nobody else would vote for is not moved', () => {
    const table = allied();
    for (const [a, b] of [
      ['small', 'east'],
      ['west', 'east'],
    ] as const) {
      table.game.memories[`${a}>${b}`] = [{ kind: 'history', turn: 60, points: -200, about: null }];
    }
    table.game.factions.east!.books!.stocks.latinum = 0;
    table.game.factions.east!.books!.stocks.influence = 30;
    expect(only(planned(table, 'east'), 'proposeMotion')).toEqual([]);
  });

  test('a vote that is missing is bought or talked round', () => {
    const table = allied();
    entered(table.game, { kind: 'tariff', permille: 60 }, 'east');
    const orders = planned(table, 'east');
    const bought = only(orders, 'proposeDeal').filter(({ take }) =>
      take.some((item) => item.kind === 'promise' && item.promise.kind === 'vote'),
    );
    expect(bought.length + only(orders, 'lobby').length).toBeGreaterThan(0);
  });
});
