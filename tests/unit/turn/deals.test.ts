import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/sim/events/event';
import { favoursOwed } from '../../../src/sim/rules/deals/favours';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import { treatyBetween } from '../../../src/sim/rules/diplomacy/treaties';
import type { DealItem } from '../../../src/sim/state/dealItem';
import type { Deal, Memory, TreatyTerms } from '../../../src/sim/state/diplomacy';
import type { Game } from '../../../src/sim/state/game';
import { nextId, pairKey } from '../../../src/sim/state/ids';
import type { Ruleset } from '../../../src/sim/state/ruleset';
import { stockKinds } from '../../../src/sim/state/stocks';
import { concludeDeals } from '../../../src/sim/turn/phases/diplomacy/concludeDeals';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

function galaxy(more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0], c: [9000, 900] },
    factions: { red: { technologies: ['warp'] }, blue: {}, green: {} },
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'a.colony': { owner: 'red', people: 2000, buildings: ['mine'], garrison: 40 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'green', people: 1000 },
    },
    fleets: [
      {
        faction: 'red',
        at: 'a',
        ships: ['cruiser', { class: 'cruiser', hull: 80 }],
        commander: 'mar',
      },
    ],
    characters: {
      mar: { faction: 'red' },
      kor: { faction: 'red', status: 'captured', captor: 'blue' },
    },
    ...more,
  });
}

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });

function offer(
  game: Game,
  from: string,
  to: string,
  give: readonly DealItem[],
  take: readonly DealItem[],
): Deal {
  const id = nextId(game, 'deal', from);
  const deal: Deal = { id, from, to, give, take, turn: game.turn, counters: null };
  game.deals[id] = deal;
  return deal;
}

function settle(game: Game, rules: Ruleset): GameEvent[] {
  const context = testContext(game, rules);
  concludeDeals(game, context);
  return context.events;
}

const typesOf = (events: readonly GameEvent[]) => events.map(({ type }) => type);
const stocksOf = (game: Game, faction: string) => game.factions[faction]!.books!.stocks;

/** All there is of each stock. */
const hoard = (game: Game) =>
  stockKinds.map((stock) =>
    Object.values(game.factions).reduce((all, { books }) => all + books!.stocks[stock], 0),
  );

const remembers = (game: Game, holder: string, subject: string): Memory['kind'][] =>
  (game.memories[`${holder}>${subject}`] ?? []).map(({ kind }) => kind);

describe('everything in both baskets changes hands, nothing is lost or doubled', () => {
  test('stores', () => {
    const { game, rules } = galaxy();
    const before = hoard(game);
    offer(game, 'red', 'blue', [latinum(120)], [{ kind: 'stock', stock: 'duranium', amount: 90 }]);
    expect(typesOf(settle(game, rules))).toEqual(['dealMade']);
    expect(stocksOf(game, 'red')).toMatchObject({ latinum: 880, duranium: 1090 });
    expect(stocksOf(game, 'blue')).toMatchObject({ latinum: 1120, duranium: 910 });
    expect(hoard(game)).toEqual(before);
    expect(game.deals).toEqual({});
  });

  test('a world with its people, works and garrison, but not what was being built', () => {
    const { game, rules } = galaxy();
    const colony = game.worlds['a.colony']!;
    const spent = { dilithium: 0, duranium: 40, latinum: 20, influence: 0 };
    colony.works!.queue.push({
      id: 'x',
      kind: 'building',
      what: 'mine',
      ship: null,
      done: 10,
      spent,
      repeat: false,
      paused: false,
      stalled: 'none',
    });
    game.factions.red!.books!.sectors.s = {
      id: 's',
      name: 's',
      seat: 'a.colony',
      policy: 'none',
      governor: null,
    };
    offer(game, 'red', 'blue', [{ kind: 'world', world: 'a.colony' }], [latinum(300)]);
    expect(typesOf(settle(game, rules))).toEqual(['worldCeded', 'dealMade']);
    expect(colony).toMatchObject({ owner: 'blue', garrison: 40, buildings: ['mine'], takenOn: 1 });
    expect(colony.works).toEqual({ queue: [], governor: null, delegated: false });
    expect(game.factions.red!.books!.sectors).toEqual({});
    // half of what was spent comes back to who built there
    expect(stocksOf(game, 'red')).toMatchObject({ latinum: 1310, duranium: 1020 });
    expect(stocksOf(game, 'blue').latinum).toBe(700);
  });

  test('knowledge is shared, not lost, and need not be studied any longer', () => {
    const { game, rules } = galaxy();
    const books = game.factions.blue!.books!;
    books.research = ['warp', 'guns'];
    books.progress = { warp: 20 };
    offer(game, 'red', 'blue', [{ kind: 'technology', technology: 'warp' }], [latinum(40)]);
    expect(typesOf(settle(game, rules))).toEqual(['technologyLearned', 'dealMade']);
    expect(game.factions.red!.technologies).toEqual(['warp']);
    expect(game.factions.blue!.technologies).toEqual(['warp']);
    expect(books).toMatchObject({ research: ['guns'], progress: {} });
  });

  test('a fleet with all its ships; the commander stays behind', () => {
    const { game, rules } = galaxy();
    game.fleets['fleet:red:1']!.command!.route = ['b'];
    offer(game, 'red', 'blue', [{ kind: 'fleet', fleet: 'fleet:red:1' }], [latinum(400)]);
    expect(typesOf(settle(game, rules))).toEqual(['fleetHandedOver', 'dealMade']);
    const fleet = game.fleets['fleet:red:1']!;
    expect(fleet).toMatchObject({ faction: 'blue', commander: null });
    expect(fleet.command).toMatchObject({ route: [], stance: 'hold', mission: { kind: 'none' } });
    expect(fleet.ships.map((id) => game.ships[id]!.faction)).toEqual(['blue', 'blue']);
    expect(fleet.ships.map((id) => game.ships[id]!.hull)).toEqual([160, 80]);
    expect(Object.keys(game.ships)).toHaveLength(2);
  });

  test('a prisoner comes home, even from an enemy', () => {
    const { game, rules } = galaxy({ wars: [['red', 'blue']] });
    offer(game, 'red', 'blue', [latinum(50)], [{ kind: 'prisoner', character: 'kor' }]);
    expect(typesOf(settle(game, rules))).toEqual(['prisonerFreed', 'dealMade']);
    expect(game.characters.kor).toMatchObject({ status: 'active', captor: null });
  });

  test('favours are owed, and paid back by favours', () => {
    const { game, rules } = galaxy({ alliances: { pact: ['red', 'blue'] } });
    const { pact } = game.alliances;
    offer(game, 'red', 'blue', [{ kind: 'favour', amount: 2 }], [latinum(30)]);
    settle(game, rules);
    expect(favoursOwed(pact!, 'red', 'blue')).toBe(2);
    expect(favoursOwed(pact!, 'blue', 'red')).toBe(-2);
    offer(game, 'red', 'blue', [latinum(90)], [{ kind: 'favour', amount: 3 }]);
    settle(game, rules);
    expect(favoursOwed(pact!, 'blue', 'red')).toBe(1);
  });

  test('a treaty is signed', () => {
    const { game, rules } = galaxy();
    const terms: TreatyTerms = { kind: 'trade', turns: 0, zone: [], stock: null, amount: 0 };
    offer(game, 'red', 'blue', [{ kind: 'treaty', terms }], []);
    expect(typesOf(settle(game, rules))).toEqual(['treatySigned', 'dealMade']);
    expect(treatyBetween(game, 'trade', 'red', 'blue')).not.toBeNull();
  });

  test('a promise is written down, and witnessed by the allies of both', () => {
    const { game, rules } = galaxy({ alliances: { pact: ['blue', 'green'] } });
    const promise = { kind: 'spare', faction: 'red' } as const;
    offer(game, 'red', 'blue', [latinum(100)], [{ kind: 'promise', promise, turns: 6 }]);
    settle(game, rules);
    expect(Object.values(game.pledges)).toEqual([
      {
        id: 'pledge:blue:1',
        by: 'blue',
        to: 'red',
        terms: promise,
        made: 1,
        due: 7,
        witnesses: ['green'],
        status: 'open',
        settled: 0,
      },
    ]);
  });

  test('peace comes first, and what it takes with it', () => {
    const { game, rules } = galaxy({ wars: [['red', 'blue']] });
    game.factions.blue!.exhaustion = 60;
    game.relations[pairKey('blue', 'red')]!.losses = { blue: 60_000 };
    const terms: TreatyTerms = {
      kind: 'nonAggression',
      turns: 12,
      zone: [],
      stock: null,
      amount: 0,
    };
    offer(game, 'red', 'blue', [{ kind: 'peace' }, { kind: 'treaty', terms }], [latinum(100)]);
    expect(typesOf(settle(game, rules))).toEqual(['peaceMade', 'treatySigned', 'dealMade']);
    expect(game.relations[pairKey('blue', 'red')]!.kind).toBe('truce');
    expect(stocksOf(game, 'red').latinum).toBe(1100);
    expect(remembers(game, 'blue', 'red')).toContain('peaceMade');
  });
});

test('peace comes first, whoever asks for it', () => {
  const { game, rules } = galaxy({ wars: [['red', 'blue']] });
  offer(game, 'red', 'blue', [latinum(100)], [{ kind: 'peace' }]);
  expect(typesOf(settle(game, rules))).toEqual(['peaceMade', 'dealMade']);
  const other = galaxy({ wars: [['red', 'blue']] });
  const world: DealItem = { kind: 'world', world: 'a.colony' };
  offer(other.game, 'red', 'blue', [world], [{ kind: 'peace' }]);
  expect(typesOf(settle(other.game, other.rules))).toEqual(['peaceMade', 'worldCeded', 'dealMade']);
});

describe('what is remembered of deals', () => {
  test('a fair one by both, a gift by who got it, small change by nobody', () => {
    const { game, rules } = galaxy();
    offer(game, 'red', 'blue', [latinum(250)], [{ kind: 'stock', stock: 'duranium', amount: 220 }]);
    settle(game, rules);
    expect(memoryOf(game, 'blue', 'red', 'dealMade')?.points).toBe(4);
    expect(memoryOf(game, 'red', 'blue', 'dealMade')?.points).toBe(4);
    // Who is paid owes no thanks for it.
    expect(remembers(game, 'red', 'blue')).toEqual(['dealMade']);
    offer(game, 'red', 'green', [latinum(60)], []);
    settle(game, rules);
    expect(memoryOf(game, 'green', 'red', 'gift')?.points).toBe(6);
    expect(remembers(game, 'red', 'green')).toEqual([]);
    const small = galaxy();
    offer(
      small.game,
      'red',
      'blue',
      [latinum(20)],
      [{ kind: 'stock', stock: 'duranium', amount: 20 }],
    );
    settle(small.game, small.rules);
    expect(small.game.memories).toEqual({});
  });
});

describe('gifts', () => {
  const gift = (game: Game) => memoryOf(game, 'blue', 'red', 'gift')?.points;

  test('work the less the more they are repeated, up to a ceiling', () => {
    const { game, rules } = galaxy();
    game.factions.red!.books!.stocks.latinum = 10_000;
    const gained: number[] = [];
    for (let month = 0; month < 30; month += 1) {
      const before = gift(game) ?? 0;
      offer(game, 'red', 'blue', [latinum(150)], []);
      settle(game, rules);
      gained.push((gift(game) ?? 0) - before);
    }
    expect(gained.slice(0, 3)).toEqual([18, 9, 5]);
    expect(gift(game)).toBeLessThanOrEqual(rules.numbers.opinion.memories.gift.most);
    expect(gained.at(-1)).toBe(0);
  });

  test('are what is given above the worth of what is asked for it', () => {
    const { game, rules } = galaxy();
    const duranium: DealItem = { kind: 'stock', stock: 'duranium', amount: 60 };
    offer(game, 'red', 'blue', [latinum(100)], [duranium]);
    settle(game, rules);
    expect(gift(game)).toBeUndefined();
    offer(game, 'red', 'blue', [latinum(110)], [duranium]);
    settle(game, rules);
    expect(gift(game)).toBe(6);
  });

  test('a treaty is none', () => {
    const { game, rules } = galaxy();
    const terms = { kind: 'trade', turns: 36, zone: [], stock: null, amount: 0 } as const;
    offer(game, 'red', 'blue', [{ kind: 'treaty', terms }], []);
    expect(typesOf(settle(game, rules))).toContain('dealMade');
    expect(game.memories).toEqual({});
  });
});

describe('answers', () => {
  test('envoys refuse what is not worth it, say why, and name the price', () => {
    const { game, rules } = galaxy();
    const asked = offer(
      game,
      'red',
      'blue',
      [latinum(60)],
      [{ kind: 'stock', stock: 'duranium', amount: 100 }],
    );
    const events = settle(game, rules);
    expect(typesOf(events)).toEqual(['dealRefused', 'dealProposed']);
    expect(events[0]).toMatchObject({ why: 'answer.tooLittle' });
    expect(Object.values(game.deals)).toEqual([
      {
        id: 'deal:blue:1',
        from: 'blue',
        to: 'red',
        give: [{ kind: 'stock', stock: 'duranium', amount: 60 }],
        take: [latinum(60)],
        turn: 1,
        counters: asked.id,
      },
    ]);
  });

  test('what a court asks instead does not tell what it has in store', () => {
    const asked = [30, 60, 100, 150, 250, 400, 1000, 3000].flatMap((duranium) => {
      const { game, rules } = galaxy({
        factions: { red: {}, blue: { stocks: { duranium } }, green: {} },
      });
      offer(
        game,
        'red',
        'blue',
        [latinum(60)],
        [{ kind: 'stock', stock: 'duranium', amount: 100 }],
      );
      settle(game, rules);
      return Object.values(game.deals).map(({ give, take }) => JSON.stringify([give, take]));
    });
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked).size).toBe(1);
  });

  test('a counter-offer is taken or left; it is not haggled over', () => {
    const { game, rules } = galaxy();
    offer(game, 'red', 'blue', [latinum(60)], [{ kind: 'stock', stock: 'duranium', amount: 100 }]);
    settle(game, rules);
    game.turn = 2;
    expect(typesOf(settle(game, rules))).toEqual(['dealMade']);
    expect(stocksOf(game, 'red')).toMatchObject({ latinum: 940, duranium: 1060 });
  });

  test('who answers himself finds the offer waiting, for a while', () => {
    const { game, rules } = galaxy();
    game.factions.blue!.envoys = false;
    const { id } = offer(game, 'red', 'blue', [latinum(100)], []);
    expect(typesOf(settle(game, rules))).toEqual(['dealProposed']);
    game.turn = 3;
    expect(settle(game, rules)).toEqual([]);
    game.deals[id] = { ...game.deals[id]!, accepted: true };
    expect(typesOf(settle(game, rules))).toEqual(['dealMade']);
    const other = offer(game, 'red', 'blue', [latinum(100)], []);
    game.turn = 6;
    expect(settle(game, rules)).toMatchObject([{ type: 'dealRefused', why: 'answer.silence' }]);
    expect(game.deals[other.id]).toBeUndefined();
  });

  test('who is refused passage remembers it; who is refused anything else does not', () => {
    const { game, rules } = galaxy();
    game.factions.blue!.envoys = false;
    const ask = (kind: 'transit' | 'trade') => {
      const terms = { kind, turns: 12, zone: [], stock: null, amount: 0 } as const;
      const { id } = offer(game, 'red', 'blue', [], [{ kind: 'treaty', terms }]);
      game.deals[id] = { ...game.deals[id]!, accepted: false };
      expect(typesOf(settle(game, rules))).toEqual(['dealRefused']);
    };
    ask('trade');
    expect(game.memories).toEqual({});
    ask('transit');
    expect(game.memories['red>blue']).toMatchObject([{ kind: 'passageRefused' }]);
    expect(game.memories['blue>red']).toBeUndefined();
  });

  test('what can no longer be done is dropped with the reason', () => {
    const { game, rules } = galaxy();
    offer(game, 'red', 'blue', [latinum(800)], [{ kind: 'stock', stock: 'duranium', amount: 700 }]);
    offer(
      game,
      'red',
      'green',
      [latinum(800)],
      [{ kind: 'stock', stock: 'duranium', amount: 700 }],
    );
    const before = hoard(game);
    expect(settle(game, rules)).toMatchObject([
      { type: 'dealMade', receiver: 'blue' },
      { type: 'dealRefused', receiver: 'green', refusal: { code: 'giverLacks' } },
    ]);
    expect(hoard(game)).toEqual(before);
  });
});

test('an offer that another deal of the month has left without an object goes with it', () => {
  const { game, rules } = galaxy();
  const warp: DealItem = { kind: 'technology', technology: 'warp' };
  // Whatever the lots say: one of the two is carried out, and neither waits for an answer after it.
  const standing = offer(game, 'red', 'blue', [warp], [latinum(50)]);
  const agreed = offer(game, 'red', 'blue', [warp], [latinum(60)]);
  game.factions.blue!.envoys = false;
  game.deals[agreed.id] = { ...agreed, accepted: true };
  const events = settle(game, rules);
  expect(game.factions.blue!.technologies).toContain('warp');
  expect(game.deals).toEqual({});
  expect(events.find((event) => event.type === 'dealRefused')).toMatchObject({
    deal: standing.id,
    why: 'answer.impossible',
  });
});
