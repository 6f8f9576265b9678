import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Baskets,
  copy,
  type DealItem,
  dealItemChoices,
  type FactionId,
  type Luck,
  luckOf,
} from '../../../../src/sim';
import { carryOut } from '../../../../src/sim/rules/deals/carryOut';
import { memoryKey } from '../../../../src/sim/rules/diplomacy/memories';
import { stockKinds } from '../../../../src/sim/state/stocks';
import { testContext } from '../../../support/context';
import { leastTaken, mostPaid } from '../../../support/prices';
import {
  marketStates,
  type Played,
  pairOf,
  proveNoFreeLunch,
} from '../../../support/proveNoFreeLunch';

let states: Played[] = [];
beforeAll(() => {
  states = marketStates();
}, 120_000);

describe('deals between anybody and a court', () => {
  test('leave no court worse off by its own books, whatever it is offered', () => {
    expect(proveNoFreeLunch(states, 4_000)).toBeGreaterThan(120);
  }, 180_000);
});

/** Something of a power's that it may sell and buy back. */
function wareOf({ game, rules }: Played, luck: Luck, owner: FactionId, other: FactionId): DealItem {
  const table = { realm: game, rules, giver: owner, receiver: other };
  const held = luck.pick(['world', 'fleet'] as const);
  const choices = luck.chance(300) ? dealItemChoices(held, table) : [];
  if (choices.length > 0) return luck.pick(choices);
  const stock = luck.pick(stockKinds.filter((kind) => kind !== 'latinum'));
  return { kind: 'stock', stock, amount: luck.between(1, 120) };
}

/** The same game after a deal at a price. */
function dealt({ game, rules }: Played, baskets: Omit<Baskets, 'id'>): Played {
  const next = copy(game);
  const deal = { id: 'deal:x:1', ...baskets, turn: next.turn, counters: null };
  carryOut(next, testContext(next, rules), deal);
  return { game: next, rules };
}

const latinum = (amount: number): DealItem[] =>
  amount === 0 ? [] : [{ kind: 'stock', stock: 'latinum', amount }];

/** A friend of everybody's, with money to spend. */
function asFriend({ game, rules }: Played, me: FactionId, court: FactionId): Played {
  const next = copy(game);
  next.memories[memoryKey(court, me)] = [
    { kind: 'history', turn: next.turn, points: 120, about: null },
  ];
  for (const id of [me, court]) {
    const books = next.factions[id]?.books;
    if (books) books.stocks = { dilithium: 400, duranium: 400, latinum: 3000, influence: 200 };
  }
  return { game: next, rules };
}

describe('a round trip', () => {
  const trips = Array.from({ length: 160 }, (_, draw) => luckOf('lunch', draw, 'trips'));

  test('buying from the best of friends and selling it back brings nothing', () => {
    let made = 0;
    for (const luck of trips) {
      const drawn = luck.pick(states);
      const [me, court] = pairOf(drawn.game, luck);
      const played = asFriend(drawn, me, court);
      const ware = wareOf(played, luck, court, me);
      const price = leastTaken(played.game, played.rules, [me, court], [ware]);
      if (price === null) continue;
      const deal = { from: me, to: court, give: latinum(price), take: [ware] };
      const bought = dealt(played, deal);
      const back = mostPaid(bought.game, bought.rules, [me, court], [ware]);
      expect(back, `${me} ${court} ${JSON.stringify(ware)}`).toBeLessThanOrEqual(price);
      made += 1;
    }
    expect(made).toBeGreaterThan(40);
  }, 180_000);

  test('nor does selling and buying it back', () => {
    let made = 0;
    for (const luck of trips) {
      const drawn = luck.pick(states);
      const [me, court] = pairOf(drawn.game, luck);
      const played = asFriend(drawn, me, court);
      const ware = wareOf(played, luck, me, court);
      const price = mostPaid(played.game, played.rules, [me, court], [ware]);
      if (price === 0) continue;
      const deal = { from: me, to: court, give: [ware], take: latinum(price) };
      const sold = dealt(played, deal);
      const back = leastTaken(sold.game, sold.rules, [me, court], [ware]);
      if (back === null) continue;
      expect(back, `${me} ${court} ${JSON.stringify(ware)}`).toBeGreaterThanOrEqual(price);
      made += 1;
    }
    expect(made).toBeGreaterThan(40);
  }, 180_000);
});
