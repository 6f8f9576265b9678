import { describe, expect, test } from 'vitest';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import { breakPledge, keepPledge, makePledge } from '../../src/sim/rules/deals/pledges';
import { creditLeft } from '../../src/sim/rules/deals/worth/credit';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { trustOf } from '../../src/sim/rules/diplomacy/trust';
import type { Pledge } from '../../src/sim/state/diplomacy';
import type { Game } from '../../src/sim/state/game';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from '../support/context';
import { council, type Table } from '../support/council';

// Red has promised blue to spare grey; green, the broker, guarantees it.

function promised(): Table & { readonly pledge: Pledge } {
  const { game, rules, alliance } = council();
  alliance.broker = 'green';
  alliance.brokerage = { lean: null, effort: 0, parity: 50 };
  for (const power of Object.values(game.factions)) {
    if (power.books) power.books.stocks = { ...power.books.stocks, latinum: 500, influence: 60 };
  }
  const pledge = makePledge(game, 'red', 'blue', { kind: 'spare', faction: 'grey' }, 12, {
    trusted: 60,
  });
  return { game, rules, alliance, pledge };
}

function guaranteed() {
  const table = promised();
  const order = { type: 'standSurety', pledge: table.pledge.id } as const;
  const { game, events } = resolveTurn(table.game, { green: [{ order }] }, table.rules);
  return { ...table, before: table.game, game, events };
}

function refused({ rules }: Table, game: Game, faction: string, pledge: string) {
  const order = { type: 'standSurety', pledge } as const;
  return (
    validateOrder(order, { view: viewFor(game, rules, faction), faction, rules })?.code ?? null
  );
}

const latinum = (game: Game, of: string) => game.factions[of]!.books!.stocks.latinum;

describe('a promise that the broker guarantees', () => {
  test('is heard of by all members, and binds no more of the bare word', () => {
    const { game, before, rules, events, pledge } = guaranteed();
    expect(events.find(({ type }) => type === 'suretyStood')).toMatchObject({
      broker: 'green',
      by: 'red',
      receiver: 'blue',
    });
    expect(game.pledges[pledge.id]?.surety).toBe('green');
    expect(creditLeft(game, rules, 'blue', 'red')).toBe(
      creditLeft(before, rules, 'blue', 'red') + 60,
    );
    const influence = (each: Game) => each.factions.green!.books!.stocks.influence;
    const idle = resolveTurn(before, {}, rules).game;
    expect(influence(idle) - influence(game)).toBe(rules.numbers.deals.surety.influence);
  });

  test('and that is broken is broken to the broker too, who trusts the breaker no more; he pays', () => {
    const { game, rules, pledge } = guaranteed();
    const bare = promised();
    breakPledge(bare.game, testContext(bare.game, bare.rules), bare.pledge);
    const before = { red: latinum(game, 'red'), blue: latinum(game, 'blue') };
    breakPledge(game, testContext(game, rules), game.pledges[pledge.id]!);
    const { fine } = rules.numbers.deals.surety;
    expect(latinum(game, 'red')).toBe(before.red - fine);
    expect(latinum(game, 'blue')).toBe(before.blue + fine);
    expect(memoryOf(game, 'green', 'red', 'promiseBroken')).toBeDefined();
    expect(memoryOf(bare.game, 'green', 'red', 'promiseBroken')).toBeUndefined();
    expect(trustOf(game, rules, 'green', 'red')).toBeLessThan(
      trustOf(bare.game, rules, 'green', 'red'),
    );
    const parted = ({ alliances }: Game) =>
      alliances.pact?.bonds?.find(({ kind }) => kind === 'promisesBroken')?.points ?? 0;
    expect(parted(game)).toBeLessThan(parted(bare.game));
  });

  test('and broken by agreement gains the two of them nothing, and the broker loses by it', () => {
    const { game, before, rules, pledge } = guaranteed();
    const idle = resolveTurn(before, {}, rules).game;
    breakPledge(game, testContext(game, rules), game.pledges[pledge.id]!);
    const both = (each: Game) => latinum(each, 'red') + latinum(each, 'blue');
    expect(both(game)).toBe(both(idle));
    expect(latinum(game, 'green')).toBe(latinum(idle, 'green'));
    // Who has nothing pays nothing: nobody pays in his stead.
    const poor = guaranteed();
    poor.game.factions.red!.books!.stocks.latinum = 10;
    const had = latinum(poor.game, 'blue');
    breakPledge(poor.game, testContext(poor.game, rules), poor.game.pledges[pledge.id]!);
    expect(latinum(poor.game, 'blue')).toBe(had + 10);
    expect(latinum(poor.game, 'red')).toBe(0);
  });

  test('and kept is thanked for by both', () => {
    const { game, rules, pledge } = guaranteed();
    keepPledge(game, testContext(game, rules), game.pledges[pledge.id]!);
    expect(memoryOf(game, 'red', 'green', 'vouched')?.points).toBe(4);
    expect(memoryOf(game, 'blue', 'green', 'vouched')?.points).toBe(4);
  });

  test('is open, another’s, and guaranteed once, by the broker', () => {
    const table = promised();
    const { game, pledge } = table;
    expect(refused(table, game, 'green', pledge.id)).toBeNull();
    expect(refused(table, game, 'blue', pledge.id)).toBe('notBroker');
    expect(refused(table, game, 'green', 'pledge:nobody:1')).toBe('noSuchPromise');
    const own = makePledge(game, 'green', 'red', { kind: 'lean', toward: 'red' }, 6);
    expect(refused(table, game, 'green', own.id)).toBe('suretyForOthers');
    expect(refused(table, guaranteed().game, 'green', pledge.id)).toBe('suretyAlready');
  });
});
