import { beforeAll, describe, expect, test } from 'vitest';
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
  const options = { seed: 'sparring', systems: 30, factions: 2, turns: 100 };
  const scenario = generateScenario(options, ruleset);
  const setup = { scenario: scenario.id, seed: 'sparring', luck: 'full', players: {} } as const;
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
beforeAll(() => {
  for (const name of sparringPartners) plays.set(name, playedBy(name));
});

function playOf(name: SparringPartner): Played {
  return required(plays.get(name), name);
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
