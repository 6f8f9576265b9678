import { describe, expect, test } from 'vitest';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { trustOf } from '../../src/sim/rules/diplomacy/trust';
import type { DealItem } from '../../src/sim/state/dealItem';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';
import { council, moved, type Table } from '../support/council';

// Green holds the scales between red and blue. Red bids behind blue's back.

function brokered(): Table {
  const { game, rules, alliance } = council();
  alliance.broker = 'green';
  alliance.brokerage = { lean: null, effort: 1, parity: 50 };
  for (const power of Object.values(game.factions)) {
    if (power.books) power.books.stocks = { ...power.books.stocks, latinum: 900, influence: 100 };
  }
  const { deals } = rules.numbers;
  const secret = { ...deals.secret, talk: 0 };
  const numbers = { ...rules.numbers, deals: { ...deals, secret } };
  return { game, rules: { ...rules, numbers }, alliance };
}

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
const aye = (motion: string): DealItem => ({
  kind: 'promise',
  promise: { kind: 'vote', motion, choice: 'aye' },
  turns: 0,
});

function bidding(table: Table, amount: number, secret = true): Game {
  const motion = moved(table, 'red', { kind: 'tariff', permille: 50 });
  const order: Order = {
    type: 'proposeDeal',
    to: 'green',
    give: [latinum(amount)],
    take: [aye(motion.id)],
    counters: null,
    ...(secret ? { secret: true as const } : {}),
  };
  return resolveTurn(table.game, { red: [{ order }] }, table.rules).game;
}

function play({ rules }: Table, game: Game, faction: string, order: Order) {
  return resolveTurn(game, { [faction]: [{ order }] }, rules);
}

function refused({ rules }: Table, game: Game, faction: string, order: Order) {
  return (
    validateOrder(order, { view: viewFor(game, rules, faction), faction, rules })?.code ?? null
  );
}

const thinks = (
  game: Game,
  holder: string,
  of: string,
  kind: 'secretBid' | 'secretTold' | 'warned',
) => memoryOf(game, holder, of, kind)?.points;

describe('a bid in secret', () => {
  test('is kept by the broker, who may tell the other partner of it', () => {
    const table = brokered();
    const game = bidding(table, 1);
    const [letter] = game.factions.green!.books!.letters ?? [];
    expect(letter).toMatchObject({ from: 'red', promise: { kind: 'vote', choice: 'aye' } });
    const order: Order = { type: 'leakSecret', secret: letter!.id, to: 'blue' };
    const { game: after, events } = play(table, game, 'green', order);
    expect(events.find(({ type }) => type === 'secretLeaked')).toMatchObject({
      by: 'green',
      bidder: 'red',
      sold: false,
      told: ['blue'],
    });
    // Blue minds what red did, and thanks green; red trusts green no more.
    expect(thinks(after, 'blue', 'red', 'secretBid')).toBe(-8);
    expect(thinks(after, 'blue', 'green', 'warned')).toBe(6);
    expect(thinks(after, 'red', 'green', 'secretTold')).toBe(-20);
    expect(trustOf(after, table.rules, 'red', 'green')).toBeLessThan(
      trustOf(game, table.rules, 'red', 'green'),
    );
    expect(trustOf(after, table.rules, 'blue', 'red')).toBeLessThan(1000);
    expect(refused(table, after, 'green', order)).toBe('knowsSecret');
    expect(refused(table, after, 'green', { ...order, to: null })).toBe('nobodyUnaware');
  });

  test('that was taken is a sale: who tells of its own gets no thanks and is blamed by both', () => {
    const table = brokered();
    const game = bidding(table, 400);
    const [sale] = Object.values(game.pledges);
    expect(sale).toMatchObject({ by: 'green', to: 'red', secret: true });
    const { game: after } = play(table, game, 'green', {
      type: 'leakSecret',
      secret: sale!.id,
      to: null,
    });
    expect(memoryOf(after, 'blue', 'green', 'soldInSecret')?.points).toBe(-15);
    expect(thinks(after, 'blue', 'green', 'warned')).toBeUndefined();
    expect(thinks(after, 'red', 'green', 'secretTold')).toBe(-20);
    expect(after.pledges[sale!.id]?.witnesses).toEqual(['blue']);
  });

  test('cannot be invented, nor made of an open bid, nor of an answer one asked for', () => {
    const table = brokered();
    const order = (secret: string): Order => ({ type: 'leakSecret', secret, to: 'blue' });
    expect(refused(table, table.game, 'green', order('deal:red:1'))).toBe('noSuchSecret');
    const open = bidding(brokered(), 1, false);
    expect(open.factions.green!.books!.letters).toBeUndefined();
    // Green asks red for a bid in secret and gets one: that gives nobody away.
    const asked = brokered();
    const motion = moved(asked, 'red', { kind: 'tariff', permille: 50 });
    const offer = { give: [aye(motion.id)], take: [latinum(5)], secret: true as const };
    const laid = { ...offer, id: 'deal:green:1', from: 'green', to: 'red', counters: null };
    asked.game.deals[laid.id] = { ...laid, turn: asked.game.turn - 1 };
    const answered = play(asked, asked.game, 'red', {
      type: 'proposeDeal',
      to: 'green',
      give: [latinum(1)],
      take: [aye(motion.id)],
      secret: true,
      counters: laid.id,
    });
    expect(answered.events.some(({ type }) => type === 'orderLapsed')).toBe(false);
    expect(answered.game.factions.green!.books!.letters).toBeUndefined();
  });

  test('is nobody’s business but the two who know of it', () => {
    const table = brokered();
    const game = bidding(table, 1);
    const [letter] = game.factions.green!.books!.letters ?? [];
    const order: Order = { type: 'leakSecret', secret: letter!.id, to: null };
    expect(refused(table, game, 'blue', order)).toBe('noSuchSecret');
    expect(refused(table, game, 'red', order)).toBe('noSuchSecret');
  });

  test('is forgotten after a year', () => {
    const table = brokered();
    let game = bidding(table, 1);
    for (let month = 0; month < table.rules.numbers.deals.promise.recorded; month += 1) {
      game = resolveTurn(game, {}, table.rules).game;
    }
    expect(game.factions.green!.books!.letters).toBeUndefined();
  });
});

describe('a broker that lets both wait', () => {
  const wait = (motion: string): Order => ({ type: 'putOffMotion', motion });

  test('pays for it, and the vote is held a month later', () => {
    const table = brokered();
    const motion = moved(table, 'red', { kind: 'tariff', permille: 50 });
    const { game, events } = play(table, table.game, 'green', wait(motion.id));
    expect(events.some(({ type }) => type === 'motionVoted')).toBe(false);
    expect(events.find(({ type }) => type === 'motionPutOff')).toMatchObject({
      by: 'red',
      broker: 'green',
    });
    expect(memoryOf(game, 'red', 'green', 'keptWaiting')?.points).toBe(-3);
    const idle = resolveTurn(table.game, {}, table.rules).game;
    const spent = (each: Game) => each.factions.green!.books!.stocks.influence;
    expect(spent(idle) - spent(game)).toBe(table.rules.numbers.council.putOff);
    const next = resolveTurn(game, {}, table.rules);
    expect(next.events.some(({ type }) => type === 'motionVoted')).toBe(true);
  });

  test('cannot let it wait for ever: each motion once, and one at a time', () => {
    const table = brokered();
    const first = moved(table, 'red', { kind: 'tariff', permille: 50 });
    const second = moved(table, 'blue', { kind: 'technology', shared: true });
    const both = [{ order: wait(first.id) }, { order: wait(second.id) }];
    const { game } = resolveTurn(table.game, { green: both }, table.rules);
    const left = game.alliances.pact!.council!.agenda.map(({ id }) => id);
    expect(left).toEqual([first.id]);
    expect(refused(table, game, 'green', wait(first.id))).toBe('putOffAlready');
  });

  test('is the broker, and has the influence', () => {
    const table = brokered();
    const motion = moved(table, 'red', { kind: 'tariff', permille: 50 });
    expect(refused(table, table.game, 'red', wait(motion.id))).toBe('notBroker');
    table.game.factions.green!.books!.stocks.influence = 5;
    expect(refused(table, table.game, 'green', wait(motion.id))).toBe('lacksStock');
  });
});
