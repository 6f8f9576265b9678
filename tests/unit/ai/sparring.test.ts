import { describe, expect, test } from 'vitest';
import { computerTurn } from '../../../src/ai/computerTurn';
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
} from '../../../src/sim';

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
