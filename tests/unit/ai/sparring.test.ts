import { describe, expect, test } from 'vitest';
import { computerTurn } from '../../../src/ai/computerTurn';
import { campaigner } from '../../../src/ai/sparring/campaigner';
import { greedy } from '../../../src/ai/sparring/greedy';
import {
  type SparringPartner,
  sparring,
  sparringPartners,
} from '../../../src/ai/sparring/sparring';
import { ruleset } from '../../../src/content';
import {
  type FactionId,
  type Game,
  type GameEvent,
  generateScenario,
  idsOf,
  newGame,
  type Order,
  type OrderType,
  required,
  resolveTurn,
  viewFor,
} from '../../../src/sim';
import { tinyGalaxy } from '../../support/galaxy';
import { calledOperation } from '../../support/operations';

const months = 20;

/** What a power under a strategy did in a small galaxy, the other played as usual. */
interface Played {
  readonly me: FactionId;
  readonly start: Game;
  readonly game: Game;
  readonly orders: readonly Order[];
  readonly events: readonly GameEvent[];
}

function playedBy(name: SparringPartner): Played {
  const options = { seed: 's2', systems: 30, factions: 2, turns: 100 };
  const scenario = generateScenario(options, ruleset);
  const setup = { scenario: scenario.id, seed: 's2', luck: 'full', players: {} } as const;
  const start = newGame(scenario, setup, ruleset);
  const me = required(idsOf(start.factions)[0], 'a power');
  let game = start;
  const given: Order[] = [];
  const events: GameEvent[] = [];
  for (let month = 0; month < months; month += 1) {
    const seats = { [me]: sparring[name] };
    const { orders, views } = computerTurn(game, ruleset, setup, { humans: [], seats });
    given.push(...(orders[me] ?? []).map(({ order }) => order));
    const result = resolveTurn(game, orders, ruleset, { views });
    events.push(...result.events);
    game = result.game;
  }
  return { me, start, game, orders: given, events };
}

const plays = new Map<SparringPartner, Played>();
function playOf(name: SparringPartner): Played {
  const play = plays.get(name) ?? playedBy(name);
  plays.set(name, play);
  return play;
}

function count({ orders }: Played, type: OrderType): number {
  return orders.filter((order) => order.type === type).length;
}

function worlds(game: Game, me: FactionId): number {
  return Object.values(game.worlds).filter(({ owner }) => owner === me).length;
}

function shipsLaid({ orders }: Played): string[] {
  return orders.flatMap((order) =>
    order.type === 'enqueue' && order.kind === 'ship'
      ? [ruleset.shipClasses[order.what]?.role ?? '']
      : [],
  );
}

describe('a sparring partner', () => {
  test.each(sparringPartners)('gives orders, and none that the rules refuse: %s', (name) => {
    const { orders, events } = playOf(name);
    expect(orders.length).toBeGreaterThan(5);
    expect(events.filter(({ type }) => type === 'orderLapsed')).toEqual([]);
  });

  test.each(sparringPartners)('keeps its house: %s', (name) => {
    const { me, start, game } = playOf(name);
    const known = (state: Game) => state.factions[me]?.technologies.length ?? 0;
    expect(known(game)).toBeGreaterThan(known(start));
  });
});

describe('the turtle', () => {
  test('begins no war, lays down no warship and fortifies', () => {
    const play = playOf('turtle');
    expect(count(play, 'declareWar')).toBe(0);
    expect(shipsLaid(play).filter((role) => role !== 'settler')).toEqual([]);
    const defences = ({ worlds: all }: Game) =>
      Object.values(all).flatMap(({ owner, buildings }) => (owner === play.me ? buildings : []));
    expect(defences(play.game)).toContain('orbital_battery');
  });
});

describe('the settler', () => {
  test('only expands', () => {
    const play = playOf('settler');
    expect(count(play, 'declareWar')).toBe(0);
    expect(new Set(shipsLaid(play))).toEqual(new Set(['settler']));
    expect(worlds(play.game, play.me)).toBeGreaterThan(worlds(play.start, play.me) + 2);
    expect(worlds(play.game, play.me)).toBeGreaterThan(worlds(playOf('turtle').game, play.me));
  });
});

describe('the rusher', () => {
  test('signs nothing, puts all into warships and attacks at once', () => {
    const play = playOf('rusher');
    const roles = new Set(shipsLaid(play));
    expect(roles.has('cruiser') || roles.has('escort') || roles.has('battleship')).toBe(true);
    expect(roles.has('settler')).toBe(false);
    expect(count(play, 'declareWar')).toBeGreaterThan(0);
    expect(
      Object.values(play.game.treaties).filter(({ parties }) => parties.includes(play.me)),
    ).toEqual([]);
    const battles = play.events.filter(({ type }) => type === 'battleFought');
    expect(battles.length).toBeGreaterThan(0);
  });
});

describe('the trader', () => {
  test('sells to courts and on the market, and is paid', () => {
    const play = playOf('trader');
    expect(count(play, 'declareWar')).toBe(0);
    expect(play.orders.some((order) => order.type === 'trade' && order.amount < 0)).toBe(true);
    const sold = play.events.flatMap((event) =>
      event.type === 'dealMade' && event.from === play.me ? event.take : [],
    );
    expect(sold.some((item) => item.kind === 'stock' && item.stock === 'latinum')).toBe(true);
  });
});

describe('the liar', () => {
  test('signs and promises, then breaks it and attacks whom he signed with', () => {
    const play = playOf('liar');
    const of = (type: GameEvent['type']) => play.events.filter((event) => event.type === type);
    expect(of('treatySigned').length).toBeGreaterThan(0);
    expect(of('treatyBroken')).toMatchObject([
      { by: play.me, kind: 'nonAggression' },
      { by: play.me, kind: 'trade' },
    ]);
    expect(of('warDeclared')).toMatchObject([{ by: play.me }]);
  });
});

describe('the greedy', () => {
  test('sells its knowledge, its peace and its word, and is paid', () => {
    const play = playOf('greedy');
    const sold = play.events.flatMap((event) =>
      event.type === 'dealMade' && event.from === play.me
        ? event.take.some((item) => item.kind === 'stock' && item.stock === 'latinum')
          ? event.give.map(({ kind }) => kind)
          : []
        : [],
    );
    expect(sold.length).toBeGreaterThan(1);
    expect(count(play, 'proposeDeal')).toBeGreaterThan(sold.length);
  });

  /** Red, green and blue in a Council in which red is nothing more than one of three. */
  test('moves what pays it in Council, where that would pass', () => {
    const { game, rules } = tinyGalaxy({
      systems: { a: [0, 0], b: [300, 0], c: [600, 0] },
      lanes: ['a-b', 'b-c'],
      factions: ['red', 'green', 'blue'],
      worlds: {
        'a.home': { owner: 'red', development: 'developed', people: 4000 },
        'b.home': { owner: 'green', development: 'developed', people: 4000 },
        'b.won': { owner: 'green', people: 1000 },
        'c.home': { owner: 'blue', development: 'developed', people: 4000 },
      },
      alliances: { pact: ['red', 'green', 'blue'] },
    });
    const { books } = required(game.factions.red, 'red');
    if (books) books.stocks.influence = 500;
    const moved = greedy(viewFor(game, rules, 'red'), rules).flatMap(({ order }) =>
      order.type === 'proposeMotion' ? [order.terms] : [],
    );
    for (const terms of moved) {
      if (terms.kind === 'tribute') expect(terms.to).toBe('red');
      if (terms.kind === 'election') expect(terms.holder).toBe('red');
      if (terms.kind === 'expulsion') expect(terms.member).not.toBe('red');
    }
    expect(moved.length).toBeGreaterThan(0);
  });
});

describe('the campaigner', () => {
  test('settles, arms and sells, and strikes whom it has chosen with more than a ship or two', () => {
    const play = playOf('campaigner');
    const roles = new Set(shipsLaid(play));
    expect(roles.has('settler')).toBe(true);
    expect(roles.has('cruiser') || roles.has('escort') || roles.has('battleship')).toBe(true);
    expect(play.orders.some((order) => order.type === 'trade' && order.amount < 0)).toBe(true);
    expect(play.orders.some((order) => order.type === 'trade' && order.amount > 0)).toBe(false);
    const of = (type: GameEvent['type']) => play.events.filter((event) => event.type === type);
    expect(of('warDeclared')).toMatchObject([{ by: play.me }]);
    expect(of('battleFought').length).toBeGreaterThan(0);
  });

  /** Red and its ally green at war with blue; blue's world lies between two camps. */
  function pact(ally: string) {
    const made = tinyGalaxy({
      systems: { home: [0, 0], camp: [300, 0], target: [600, 0], port: [600, 400] },
      lanes: ['home-camp', 'camp-target', 'target-port'],
      factions: ['red', 'green', 'blue'],
      worlds: {
        'home.prime': { owner: 'red', development: 'developed', people: 4000 },
        'camp.rock': { owner: 'red' },
        'port.prime': { owner: 'green', development: 'developed', people: 4000 },
        'target.prime': { owner: 'blue', development: 'developed', people: 1000, garrison: 5 },
      },
      fleets: [
        { faction: 'red', at: 'home', ships: ['cruiser*6'] },
        { faction: 'green', at: ally, ships: ['cruiser*6'] },
        { faction: 'blue', at: 'target', ships: ['escort'] },
        { faction: 'red', at: 'target', ships: ['transport'] },
      ],
      wars: [
        ['red', 'blue'],
        ['green', 'blue'],
      ],
      alliances: { pact: ['red', 'green'] },
    });
    const { books } = required(made.game.factions.red, 'red');
    if (books) books.stocks.influence = 200;
    return made;
  }

  const ordersIn = ({ game, rules }: ReturnType<typeof pact>) =>
    campaigner(viewFor(game, rules, 'red'), rules).map(({ order }) => order);

  test('calls its allies to where they can be in time, and to nowhere else', () => {
    const called = (ally: string) =>
      ordersIn(pact(ally)).flatMap((order) => (order.type === 'proposeMotion' ? order.terms : []));
    expect(called('home')).toMatchObject([{ kind: 'operation', target: 'target', command: 'red' }]);
    expect(called('camp')).toMatchObject([{ staging: 'camp' }]);
    expect(called('port')).toMatchObject([]);
  });

  test('brings what it owes', () => {
    const made = pact('camp');
    const { id } = calledOperation(made.game, made.rules, {
      target: 'target',
      staging: 'camp',
      strike: 6,
    });
    const orders = ordersIn(made);
    expect(orders).toContainEqual({ type: 'commitFleet', fleet: 'fleet:red:1', operation: id });
    expect(orders).toContainEqual({ type: 'moveFleet', fleet: 'fleet:red:1', route: ['camp'] });
  });
});
