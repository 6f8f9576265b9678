import { describe, expect, test } from 'vitest';
import { answerTo } from '../../src/sim/rules/deals/answers';
import { offerRefusal } from '../../src/sim/rules/deals/dealRefusal';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { opinionOf } from '../../src/sim/rules/diplomacy/opinion';
import type { DealItem } from '../../src/sim/state/dealItem';
import type { MemoryKind } from '../../src/sim/state/diplomacy';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { council, type Table } from '../support/council';

// Red took a world of blue's years ago, and blue left red alone in need; green, the broker, offers to settle it.

function quarrelling(): Table {
  const { game, rules, alliance } = council({ turn: 20 });
  alliance.broker = 'green';
  alliance.brokerage = { lean: null, effort: 0, parity: 50 };
  for (const power of Object.values(game.factions)) {
    if (power.books) power.books.stocks = { ...power.books.stocks, latinum: 900, influence: 60 };
  }
  const wrong = (kind: MemoryKind, points: number) => [{ kind, turn: 12, points, about: null }];
  game.memories['blue>red'] = wrong('worldTaken', -40);
  game.memories['red>blue'] = wrong('abandoned', -30);
  return { game, rules, alliance };
}

const settle = (other: string): DealItem => ({
  kind: 'promise',
  promise: { kind: 'settle', with: other },
  turns: 6,
});
const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });

function offer(to: string, other: string, fee: number): Order {
  const take = fee > 0 ? [latinum(fee)] : [];
  const give = fee < 0 ? [settle(other), latinum(-fee)] : [settle(other)];
  return { type: 'proposeDeal', to, give, take, counters: null };
}

function play({ rules }: Table, game: Game, ...orders: Order[]) {
  return resolveTurn(game, { green: orders.map((order) => ({ order })) }, rules);
}

const refused = ({ game, rules }: Table, to: string, other: string) =>
  offerRefusal(game, rules, { from: 'green', to, give: [settle(other)], take: [] })?.code ?? null;

describe('a broker that settles a quarrel', () => {
  test('is paid by both, and both think better of each other and of it', () => {
    const table = quarrelling();
    const { rules } = table;
    const { game, events } = play(
      table,
      table.game,
      offer('red', 'blue', 20),
      offer('blue', 'red', -10),
    );
    expect(events.find(({ type }) => type === 'quarrelSettled')).toMatchObject({
      mediator: 'green',
      between: ['blue', 'red'],
    });
    expect(events.filter(({ type }) => type === 'promiseKept')).toHaveLength(2);
    for (const [holder, subject] of [['red', 'blue'] as const, ['blue', 'red'] as const]) {
      const idle = resolveTurn(table.game, {}, rules).game;
      expect(opinionOf(game, rules, holder, subject)).toBeGreaterThan(
        opinionOf(idle, rules, holder, subject) + 15,
      );
      expect(memoryOf(game, holder, 'green', 'mediated')?.points).toBe(8);
    }
    expect(game.factions.green!.prestige).toBe(table.game.factions.green!.prestige + 2);
    const stocks = (each: Game) => each.factions.green!.books!.stocks.influence;
    const idle = resolveTurn(table.game, {}, rules).game;
    expect(stocks(idle) - stocks(game)).toBe(rules.numbers.council.mediation.influence);
  });

  test('says why either side refuses: what it would have to swallow', () => {
    const { game, rules } = quarrelling();
    const answer = answerTo(game, rules, {
      from: 'green',
      to: 'blue',
      give: [settle('red')],
      take: [latinum(80)],
    });
    expect(answer.verdict).toBe('no');
    const said = Object.fromEntries(answer.terms.map(({ label, amount }) => [label, amount]));
    expect(said['deal.swallowed']).toBeLessThan(0);
    expect(said['deal.settled']).toBeGreaterThan(0);
  });

  test('that takes money of one side and does not bring the other has broken its word', () => {
    const table = quarrelling();
    let { game } = play(table, table.game, offer('red', 'blue', 10));
    expect(memoryOf(game, 'red', 'blue', 'reconciled')).toBeUndefined();
    const events = [];
    for (let month = 0; month < 7; month += 1) {
      const next = resolveTurn(game, {}, table.rules);
      game = next.game;
      events.push(...next.events);
    }
    expect(events.some(({ type }) => type === 'promiseBroken')).toBe(true);
    expect(memoryOf(game, 'red', 'green', 'promiseBroken')).toBeDefined();
  });

  test('is not paid for what it has stirred up itself, for fresh wrongs, nor again at once', () => {
    const made = quarrelling();
    const kinds = ['secretBid', 'votedAgainst', 'soldInSecret'] as const;
    const stirred = kinds.map((kind) => ({ kind, turn: 12, points: -30, about: null }));
    made.game.memories['blue>red'] = stirred;
    made.game.memories['red>blue'] = stirred;
    expect(refused(made, 'red', 'blue')).toBe('noQuarrel');
    const fresh = quarrelling();
    for (const key of ['blue>red', 'red>blue']) {
      fresh.game.memories[key] = fresh.game.memories[key]!.map((each) => ({ ...each, turn: 19 }));
    }
    expect(refused(fresh, 'red', 'blue')).toBe('noQuarrel');
    const table = quarrelling();
    const { game } = play(table, table.game, offer('red', 'blue', 20), offer('blue', 'red', -10));
    const again = { ...table, game };
    expect(refused(again, 'red', 'blue')).toBe('settledLately');
  });

  test('is the broker, and no part of it', () => {
    const table = quarrelling();
    expect(refused(table, 'red', 'blue')).toBeNull();
    expect(refused(table, 'red', 'green')).toBe('quarrelAmongMembers');
    expect(refused(table, 'red', 'grey')).toBe('quarrelAmongMembers');
    table.alliance.broker = 'blue';
    expect(refused(table, 'red', 'blue')).toBe('notTheBroker');
  });
});
