import { describe, expect, test } from 'vitest';
import { validateOrder } from '../../../src/sim/orders/validateOrder';
import { answerTo } from '../../../src/sim/rules/deals/answers';
import { dealRefusal } from '../../../src/sim/rules/deals/dealRefusal';
import { leakTerms } from '../../../src/sim/rules/deals/soldVoice';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import type { DealItem } from '../../../src/sim/state/dealItem';
import type { Game } from '../../../src/sim/state/game';
import type { Ruleset } from '../../../src/sim/state/ruleset';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { viewFor } from '../../../src/sim/view/viewFor';
import { council, moved, type Table } from '../../support/council';

const ore = (amount: number): DealItem => ({ kind: 'stock', stock: 'duranium', amount });
const vote = (motion: string, choice: 'aye' | 'nay'): DealItem => ({
  kind: 'promise',
  promise: { kind: 'vote', motion, choice },
  turns: 0,
});
const lean: DealItem = { kind: 'promise', promise: { kind: 'lean', toward: 'red' }, turns: 4 };

/** Green holds the scales between red and blue; all its envoys answer. */
function brokered(secret: Partial<Ruleset['numbers']['deals']['secret']> = {}): Table {
  const { game, rules, alliance } = council();
  alliance.broker = 'green';
  alliance.brokerage = { lean: null, effort: 1, parity: 50 };
  for (const power of Object.values(game.factions)) {
    if (power.books) power.books.stocks = { ...power.books.stocks, duranium: 5000, influence: 100 };
  }
  const { deals } = rules.numbers;
  const numbers = { ...rules.numbers, deals: { ...deals, secret: { ...deals.secret, ...secret } } };
  return { game, rules: { ...rules, numbers }, alliance };
}

function bid(from: string, give: DealItem[], take: DealItem[], secret = false) {
  const order = { type: 'proposeDeal', to: 'green', give, take, counters: null } as const;
  return { [from]: [{ order: secret ? { ...order, secret: true as const } : order }] };
}

function sale(table: Table, secret: boolean) {
  const motion = moved(table, 'red', { kind: 'tariff', permille: 50 });
  const orders = bid('red', [ore(400)], [vote(motion.id, 'aye')], secret);
  return resolveTurn(table.game, orders, table.rules);
}

const thinks = (game: Game, holder: string, kind: 'voiceSold' | 'soldInSecret') =>
  memoryOf(game, holder, 'green', kind)?.points;

describe('a broker that sells its vote', () => {
  test('openly is heard of by all, and the other partner minds a little', () => {
    const { game, events } = sale(brokered(), false);
    expect(events.find(({ type }) => type === 'voiceSold')).toMatchObject({
      by: 'green',
      receiver: 'red',
      secret: false,
    });
    expect(thinks(game, 'blue', 'voiceSold')).toBe(-3);
    expect(thinks(game, 'red', 'voiceSold')).toBeUndefined();
  });

  test('in secret is heard of by nobody, and the minutes do not tell', () => {
    const { game, rules, alliance } = brokered({ talk: 0 });
    const { game: after, events } = sale({ game, rules, alliance }, true);
    expect(events.some(({ type }) => type === 'voiceSold')).toBe(false);
    expect(Object.keys(viewFor(after, rules, 'blue').pledges)).toEqual([]);
    expect(Object.keys(viewFor(after, rules, 'red').pledges)).toHaveLength(1);
    expect(events.find(({ type }) => type === 'motionVoted')).toMatchObject({
      division: { ballots: { green: { choice: 'aye', because: 'command' } } },
    });
    expect(thinks(after, 'blue', 'voiceSold')).toBeUndefined();
  });

  test('in secret is found out by the chance that is told beforehand, and held against it for long', () => {
    const table = brokered({ talk: 1000 });
    expect(leakTerms(table.game, table.rules, 'blue', ['red', 'green'])).toEqual([
      { label: 'leak.talk', amount: 1000 },
    ]);
    const { game, events } = sale(table, true);
    expect(events.find(({ type }) => type === 'voiceSold')).toMatchObject({ secret: true });
    expect(thinks(game, 'blue', 'soldInSecret')).toBe(-15);
    expect(thinks(game, 'red', 'soldInSecret')).toBeUndefined();
    expect(Object.values(viewFor(game, table.rules, 'blue').pledges)).toMatchObject([
      { by: 'green', to: 'red', witnesses: ['blue'] },
    ]);
  });

  test('to both sides is believed by neither once it comes out', () => {
    const table = brokered({ talk: 1000 });
    const tariff = moved(table, 'red', { kind: 'tariff', permille: 50 });
    const share = moved(table, 'blue', { kind: 'technology', shared: true });
    const orders = {
      ...bid('red', [ore(600)], [vote(tariff.id, 'aye')], true),
      ...bid('blue', [ore(600)], [vote(share.id, 'aye')], true),
    };
    const { game } = resolveTurn(table.game, orders, table.rules);
    expect(
      Object.values(game.pledges)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['blue', 'red']);
    expect(thinks(game, 'red', 'soldInSecret')).toBe(-30);
    expect(thinks(game, 'blue', 'soldInSecret')).toBe(-30);
  });

  test('cannot sell one vote twice, in secret no more than openly', () => {
    const table = brokered();
    const motion = moved(table, 'red', { kind: 'tariff', permille: 50 });
    const orders = {
      ...bid('red', [ore(900)], [vote(motion.id, 'aye')], true),
      ...bid('blue', [ore(300)], [vote(motion.id, 'nay')], true),
    };
    const before = table.game.factions.green!.books!.stocks.duranium;
    const { game, events } = resolveTurn(table.game, orders, table.rules);
    expect(events.filter(({ type }) => type === 'dealMade')).toHaveLength(1);
    expect(events.find(({ type }) => type === 'dealRefused')).toMatchObject({
      refusal: { code: 'voteOwed' },
    });
    const paid = game.factions.green!.books!.stocks.duranium - before;
    expect(paid).toBeLessThan(1200);
  });

  test('weighs the anger of the partner it sells behind the back of', () => {
    const table = brokered();
    const motion = moved(table, 'red', { kind: 'tariff', permille: 50 });
    const baskets = { from: 'red', to: 'green', give: [ore(1)], take: [vote(motion.id, 'aye')] };
    const envy = (secret: boolean) =>
      answerTo(table.game, table.rules, secret ? { ...baskets, secret: true } : baskets)
        .terms.filter(({ label }) => label === 'deal.envy')
        .map(({ subject, amount }) => [subject, amount]);
    expect(envy(false)).toEqual([['blue', -10]]);
    // A quarter in ten months by talk alone.
    expect(envy(true)).toEqual([
      ['blue', -Math.floor((45 * 25 * table.rules.numbers.deals.promise.recorded) / 1000)],
    ]);
  });
});

test('who is paid to lean and does not has broken its word before all, and sells its next one for less', () => {
  const table = brokered();
  const again = (game: Game) => {
    const asked = { from: 'green', to: 'red', give: [lean], take: [ore(10)] };
    return answerTo(game, table.rules, asked).total;
  };
  const before = again(table.game);
  const orders = bid('red', [ore(400)], [lean]);
  const bought = resolveTurn(table.game, orders, table.rules);
  expect(bought.events.some(({ type }) => type === 'voiceSold')).toBe(true);
  const { game, events } = resolveTurn(bought.game, {}, table.rules);
  expect(events.some(({ type }) => type === 'promiseBroken')).toBe(true);
  expect(memoryOf(game, 'blue', 'green', 'sawPromiseBroken')).toBeDefined();
  expect(again(game)).toBeLessThan(before);
});

test('only a vote can be promised in secret', () => {
  const { game, rules } = brokered();
  const refused = (take: DealItem[]) =>
    dealRefusal(game, rules, { from: 'red', to: 'green', give: [ore(10)], take, secret: true })
      ?.code;
  expect(refused([lean])).toBe('nothingSecret');
  expect(refused([{ kind: 'stock', stock: 'latinum', amount: 5 }])).toBe('nothingSecret');
});

test('who has no part in the scales hears nothing and minds nothing', () => {
  const { game, events } = sale(brokered(), false);
  expect(memoryOf(game, 'grey', 'green', 'voiceSold')).toBeUndefined();
  expect(events.some(({ type }) => type === 'voiceSold')).toBe(true);
});

describe('a broker that calls for bids', () => {
  const call = { green: [{ order: { type: 'callBids' } as const }] };

  test('is heard of by the members, who think the less of it', () => {
    const { game, rules } = brokered();
    const { game: after, events } = resolveTurn(game, call, rules);
    expect(events.find(({ type }) => type === 'bidsCalled')).toMatchObject({ broker: 'green' });
    expect(thinks(after, 'red', 'voiceSold')).toBe(-3);
    expect(thinks(after, 'blue', 'voiceSold')).toBe(-3);
  });

  test('does so only as broker, and not again for a year', () => {
    const { game, rules } = brokered();
    const refused = (state: Game, who: string) =>
      validateOrder(
        { type: 'callBids' },
        { view: viewFor(state, rules, who), faction: who, rules },
      );
    expect(refused(game, 'red')?.code).toBe('notBroker');
    expect(refused(game, 'grey')?.code).toBe('noAlliance');
    expect(refused(game, 'green')).toBeNull();
    const { game: after } = resolveTurn(game, call, rules);
    expect(refused(after, 'green')).toEqual({
      code: 'bidsCalledLately',
      values: { turns: rules.numbers.council.call.again - 1 },
    });
  });
});
