import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../src/cli/campaign';
import { StockWatch } from '../../../src/cli/life/idleStocks';
import { type Life, LifeWatch } from '../../../src/cli/life/life';
import { summaryOfAlliances } from '../../../src/cli/life/summaryOfAlliances';
import { summaryOfLife, summaryOfWinners } from '../../../src/cli/life/summaryOfLife';
import {
  type EventFact,
  type Game,
  type GameEvent,
  noStocks,
  type QueueItem,
  required,
  reserveKey,
  type Stocks,
} from '../../../src/sim';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { a: [0, 0], b: [300, 0], c: [600, 0] },
  factions: ['red', 'blue', 'green'],
  worlds: { 'a.prime': { owner: 'red', people: 2000 } },
});

const taken: EventFact = {
  type: 'worldInvaded',
  world: 'a.prime',
  by: 'blue',
  from: 'red',
  attackersLost: 0,
  defendersLost: 0,
  liberated: false,
};
const settled: EventFact = { type: 'worldSettled', world: 'a.prime', by: 'red', developed: true };
const war: EventFact = {
  type: 'warDeclared',
  by: 'blue',
  on: 'red',
  cause: 'conquest',
  joined: [],
};
const peace: EventFact = { type: 'peaceMade', factions: ['blue', 'red'], until: 9 };
const fought = (ships: number): EventFact => ({
  type: 'battleFought',
  battle: 'battle:1:1',
  towards: null,
  sides: [['red'], ['blue']],
  lost: { red: ships },
  end: 'held',
  victor: ['blue'],
  fled: [],
});

/** Months 1 to `months` with facts by month; strength by month, in points of fleets. */
function lived(
  months: number,
  facts: Readonly<Record<number, readonly EventFact[]>>,
  strength: (month: number) => Readonly<Record<string, number>> = () => ({}),
): Life {
  const watch = new LifeWatch();
  for (let month = 1; month <= months; month += 1) {
    const events = (facts[month] ?? []).map(
      (fact): GameEvent => ({ ...fact, where: null, to: 'all' }),
    );
    watch.see({ ...game, turn: month }, events, rated(strength(month), month + 1), rules);
  }
  return watch.result;
}

function rated(strength: Readonly<Record<string, number>>, turn: number): Game {
  const factions = Object.fromEntries(
    Object.entries(game.factions).map(([id, faction]) => [
      id,
      { ...faction, muster: { fleets: strength[id] ?? 0, industry: 0 } },
    ]),
  );
  return { ...game, turn, factions };
}

describe('a game lives by', () => {
  test('wars, conquests by stretches of two years and bloody battles', () => {
    const life = lived(50, {
      3: [war],
      24: [taken],
      25: [taken, taken, { ...taken, from: null }],
      30: [fought(2), fought(0)],
    });
    expect(life).toMatchObject({
      wars: 1,
      conquests: 3,
      conquestsPer24: [1, 2, 0],
      changesPer24: [1, 3, 0],
      battles: 1,
    });
  });

  test('months without conquest, war, alliance or peace are quiet; settling does not break them', () => {
    expect(lived(30, {}).longestQuiet).toBe(30);
    expect(lived(30, { 10: [settled, fought(3)] }).longestQuiet).toBe(30);
    for (const stir of [taken, { ...taken, from: null }, war, peace]) {
      expect(lived(30, { 10: [stir] }).longestQuiet).toBe(20);
    }
  });

  test('who is the strongest, once somebody has been so for three months', () => {
    const redThenBlue = (from: number, to: number) => (month: number) =>
      month >= from && month <= to ? { red: 10, blue: 11 } : { red: 10, blue: 9 };
    expect(lived(60, {}, redThenBlue(20, 21)).leaderChanges).toBe(0);
    expect(lived(60, {}, redThenBlue(20, 22)).leaderChanges).toBe(2);
    expect(lived(60, {}, redThenBlue(40, 60))).toMatchObject({
      leaderChanges: 1,
      leaderAt50: 'blue',
    });
    expect(lived(49, {}).leaderAt50).toBeNull();
  });

  test('who overwhelms all others for three years and meets no aim', () => {
    const great = () => ({ red: 40, blue: 10, green: 10 });
    const met: EventFact = { type: 'objectiveMet', objective: 'aim', faction: 'red', points: 1 };
    expect(lived(35, {}, great).dominantIdle).toBe(false);
    expect(lived(36, {}, great).dominantIdle).toBe(true);
    expect(lived(60, { 30: [met] }, great).dominantIdle).toBe(false);
    expect(lived(60, {}, () => ({ red: 39, blue: 10, green: 10 })).dominantIdle).toBe(false);
  });
});

describe('a stock lies idle', () => {
  const cruiser: QueueItem = {
    id: 'item:red:1',
    kind: 'ship',
    what: 'cruiser',
    ship: null,
    done: 0,
    spent: noStocks(),
    repeat: false,
    paused: false,
    stalled: 'none',
  };

  interface Year {
    readonly stocks?: Partial<Stocks>;
    readonly queue?: QueueItem[];
    readonly kept?: number;
  }

  /** Red has the same in store at the beginning of every month and neither earns nor spends any. */
  function stillMonth({ stocks = {}, queue = [], kept = 0 }: Year): Game {
    const galaxy = tinyGalaxy({
      systems: { a: [0, 0] },
      factions: { red: { stocks: { ...noStocks(), ...stocks } } },
      worlds: { 'a.prime': { owner: 'red', development: 'outpost', queue } },
    });
    const { books } = required(galaxy.game.factions.red, 'red');
    if (books && kept > 0) books.plan[reserveKey('latinum')] = String(kept);
    return galaxy.game;
  }

  function watched(months: readonly Game[]) {
    const watch = new StockWatch();
    for (const month of months) watch.see(month, month, rules);
    return watch.result;
  }

  function months(count: number, latinum: number, queue: QueueItem[] = []) {
    const still = stillMonth({ stocks: { latinum }, queue });
    return watched(Array.from({ length: count }, () => still));
  }

  test('above half a year of its use, when a year has passed', () => {
    expect(months(12, 5000).months.latinum).toBe(0);
    expect(months(24, 5000)).toMatchObject({ months: { latinum: 12 }, powerYears: 1, idle: 1 });
  });

  test('not when there is hardly any, nor when the yards have still to spend it', () => {
    expect(months(24, 49).months.latinum).toBe(0);
    const { latinum } = rules.shipClasses.cruiser?.cost ?? { latinum: 0 };
    expect(months(24, latinum + 49, [cruiser]).months.latinum).toBe(0);
    expect(months(24, latinum + 50, [cruiser]).months.latinum).toBe(12);
  });

  test('not as far as the notes of a power say that it is kept', () => {
    const kept = (units: number) =>
      watched(Array(24).fill(stillMonth({ stocks: { latinum: 5000 }, kept: units }))).idle;
    expect([kept(0), kept(4900), kept(4960)]).toEqual([1, 1, 0]);
  });

  test('for a year only when it did so in each of its months', () => {
    const [rich, poor] = [
      stillMonth({ stocks: { latinum: 5000 } }),
      stillMonth({ stocks: { latinum: 40 } }),
    ];
    const year = (richMonths: number) => [
      ...Array(12 + richMonths).fill(rich),
      ...Array(12 - richMonths).fill(poor),
    ];
    const told = ({ mostly, idle, idleIn }: ReturnType<typeof watched>) => [
      mostly,
      idle,
      idleIn.latinum,
    ];
    expect([6, 7, 11, 12].map((richMonths) => told(watched(year(richMonths))))).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
      [1, 1, 1],
    ]);
  });

  test('beside one that stands empty: that power starves', () => {
    const starved = (stocks: Partial<Stocks>) => {
      const full = { dilithium: 60, duranium: 60, influence: 60, latinum: 60 };
      const { starved: years, starvedOf } = watched(
        Array(24).fill(stillMonth({ stocks: { ...full, ...stocks } })),
      );
      return [years, starvedOf.duranium];
    };
    expect(starved({})).toEqual([0, 0]);
    expect(starved({ duranium: 9 })).toEqual([1, 1]);
    expect(starved({ duranium: 10 })).toEqual([0, 0]);
    expect(starved({ duranium: 0, dilithium: 0, latinum: 0, influence: 40 })).toEqual([0, 0]);
  });

  test('when it lapses: influence that fades is not used', () => {
    const rich = stillMonth({ stocks: { influence: 1000 } });
    const faded = stillMonth({ stocks: { influence: 830 } });
    const economy = { ...rules.numbers.economy, influenceFades: 170 };
    const fading = { ...rules, numbers: { ...rules.numbers, economy } };
    const watch = new StockWatch();
    for (let month = 0; month < 24; month += 1) watch.see(rich, faded, fading);
    expect(watch.result.idleIn.influence).toBe(1);
  });
});

function campaign(change: Partial<Omit<Campaign, 'life'>> & { life?: Partial<Life> }): Campaign {
  return {
    scenario: 'made',
    seed: '1',
    turns: 60,
    hash: '',
    outcome: '',
    winners: [],
    cultures: [],
    criterion: 'date',
    alliances: [],
    motions: {},
    congresses: { called: 0, agreed: 0, failed: 0 },
    idle: null,
    seated: {},
    aims: [],
    scores: {},
    income24: {},
    worldsEnd: {},
    operations: [],
    brokers: { sessions: 0, bids: 0, taken: 0, choices: 0, votes: 0, turned: 0 },
    missions: { missions: {}, found: 0 },
    decisions: {},
    rebellions: [],
    uprisings: {
      movements: 0,
      granted: 0,
      started: [],
      won: 0,
      crushed: 0,
      answers: {},
      leastWarning: null,
    },
    people: {
      successions: {},
      ends: {},
      contests: { called: 0, fought: 0 },
      captives: { taken: 0, freed: 0, ransomed: 0, exchanged: 0, executed: 0 },
      entered: 0,
      left: 0,
    },
    ...change,
    life: { ...lived(0, {}), ...change.life },
  };
}

test('games together tell how many lived, and who wins', () => {
  const played = [
    campaign({
      winners: ['red'],
      cultures: ['grey'],
      life: {
        wars: 3,
        conquests: 20,
        changesPer24: [9, 11, 0],
        longestQuiet: 7,
        leaderAt50: 'red',
      },
    }),
    campaign({
      winners: ['blue'],
      cultures: ['grey'],
      life: {
        wars: 5,
        conquests: 19,
        changesPer24: [19, 0, 0],
        longestQuiet: 30,
        leaderAt50: 'red',
      },
    }),
    campaign({ life: { wars: 1, conquests: 9, changesPer24: [9], longestQuiet: 8 } }),
  ];
  expect(summaryOfLife(played)).toMatchObject({
    warsPerGame: 3,
    lively: { games: 1, of: 3 },
    quiet: { games: 1, of: 3 },
    neverStill: { games: 2, of: 3 },
    longestQuiet: { median: 8, max: 30 },
  });
  expect(summaryOfWinners(played)).toEqual({
    winners: { red: 1, blue: 1, nobody: 1 },
    winningCultures: { grey: 2, nobody: 1 },
    criteria: { date: 3 },
    leaderAt50Won: { games: 1, of: 2 },
  });
});

test('games together tell of how many years of a power stores lay idle or stood empty', () => {
  const years = { ...lived(0, {}).idleStocks, powerYears: 20, mostly: 5, idle: 1, starved: 2 };
  const idleIn = { ...noStocks(), duranium: 1 };
  const played = [
    campaign({ life: { idleStocks: { ...years, idleIn } } }),
    campaign({ life: { idleStocks: { ...years, idleIn } } }),
  ];
  expect(summaryOfLife(played).economy).toMatchObject({
    powerYears: 40,
    mostly: 10,
    idle: 2,
    idleShare: 50,
    starved: 4,
    starvedShare: 100,
    idleIn: { duranium: 2 },
  });
});

test('of alliances the pair is told of that was asked for, or that most often allied', () => {
  const allied = (founders: string, broken: string | null = null) => ({
    founders,
    broker: null,
    founded: 5,
    broken,
  });
  const played = [
    campaign({ alliances: [allied('blue+green+red', 'war')] }),
    campaign({ alliances: [allied('green+red')] }),
    campaign({ alliances: [{ ...allied('blue+red'), founded: 0 }] }),
  ];
  expect(summaryOfAlliances(played, null)).toMatchObject({
    formed: 2,
    broke: 1,
    partnership: { pair: 'green+red', formed: 2 },
  });
  const asked = summaryOfAlliances(played, ['blue', 'green']);
  expect(asked.partnership).toMatchObject({ pair: 'blue+green', formed: 1, broken: { war: 1 } });
  expect(summaryOfAlliances([], null).partnership).toBeNull();
});
