import { describe, expect, test } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { answerTo } from '../../../../src/sim/rules/deals/answers';
import { counterOffer } from '../../../../src/sim/rules/deals/counterOffer';
import { dealRefusal } from '../../../../src/sim/rules/deals/dealRefusal';
import { makePledge } from '../../../../src/sim/rules/deals/pledges';
import { worthTerms } from '../../../../src/sim/rules/deals/worth';
import { trustOf } from '../../../../src/sim/rules/diplomacy/trust';
import type { DealItem } from '../../../../src/sim/state/dealItem';
import { pairKey } from '../../../../src/sim/state/ids';
import type { PromiseTerms } from '../../../../src/sim/state/promise';
import { concludeDeals } from '../../../../src/sim/turn/phases/diplomacy/concludeDeals';
import { judgePledges } from '../../../../src/sim/turn/phases/diplomacy/judgePledges';
import { testContext } from '../../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';

/** Red sells what it can to blue and green, who answer by envoys; grey holds what red would like to have. */
function market(spec: Partial<GalaxySpec> = {}) {
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [300, 0], c: [0, 300], d: [300, 300] },
    factions: Object.fromEntries(
      ['red', 'blue', 'green', 'grey'].map((id) => [
        id,
        { envoys: true, stocks: { latinum: 2000 } },
      ]),
    ),
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'a.one': { owner: 'red', people: 2000, size: 3 },
      'a.two': { owner: 'red', people: 2000, size: 3 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'green', people: 1000 },
      'd.home': { owner: 'grey', people: 1000 },
      'd.one': { owner: 'grey', people: 4000, size: 5 },
    },
    ...spec,
  });
  const { game, rules } = made;
  for (const id of ['red', 'blue', 'green', 'grey']) {
    game.factions[id]!.might = { fleets: 100, industry: 100 };
  }
  const context = testContext(game, rules);
  let deals = 0;
  return {
    ...made,
    context,
    /** What a court thinks an item of red's is worth. */
    worth: (item: DealItem, to = 'blue') => total(worthTerms(game, rules, to, item, true, 'red')),
    answer: (give: DealItem[], price: number, to = 'blue') =>
      answerTo(game, rules, { from: 'red', to, give, take: [latinum(price)] }),
    offer(to: string, give: DealItem[], price: number) {
      deals += 1;
      const id = `deal:red:${deals}`;
      const take = price > 0 ? [latinum(price)] : [];
      game.deals[id] = { id, from: 'red', to, give, take, turn: game.turn, counters: null };
    },
    conclude: () => concludeDeals(game, context),
    on(turn: number) {
      game.turn = turn;
      judgePledges(game, context);
    },
    money: (id: string) => game.factions[id]!.books!.stocks.latinum,
    fight(by: string, on: string) {
      game.relations[pairKey(by, on)] = {
        kind: 'war',
        since: game.turn,
        until: 0,
        cause: 'conquest',
        begunBy: by,
        goals: {},
        losses: {},
        taken: {},
      };
    },
  };
}

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
const word = (promise: PromiseTerms, deposit?: number): DealItem => ({
  kind: 'promise',
  promise,
  turns: 6,
  ...(deposit === undefined ? {} : { deposit: { stock: 'latinum', amount: deposit } as const }),
});
const cede = (world: string) => ({ kind: 'cede', world }) as const;
const ifHeld = (world: string) => ({ ...cede(world), ifHeld: true }) as const;

describe('who sells what he does not hold', () => {
  test('gets nothing for the world of a peaceful neighbour', () => {
    const { worth, answer } = market();
    expect(worth(word(cede('d.one')))).toBe(0);
    expect(worth(word(ifHeld('d.one')))).toBe(0);
    expect(answer([word(cede('d.one'))], 1).verdict).toBe('no');
  });

  test('gets little by hope alone, and nothing for a condition, before the war goes well', () => {
    const { game, worth, fight } = market();
    fight('red', 'grey');
    const held = worth(word(cede('a.one')));
    expect(worth(word(cede('d.one')))).toBeLessThan(held / 4);
    expect(worth(word(ifHeld('d.one')))).toBe(0);
    expect(worth(word(ifHeld('d.home')))).toBe(0);
    game.relations[pairKey('red', 'grey')]!.losses = { grey: 20_000 };
    expect(worth(word(ifHeld('d.one')))).toBeGreaterThan(0);
    expect(worth(word(cede('d.one')))).toBeGreaterThan(worth(word(cede('d.home'))));
  });

  test('gets nothing where it has no ships', () => {
    const { game, worth, fight } = market();
    fight('red', 'grey');
    game.relations[pairKey('red', 'grey')]!.losses = { grey: 20_000 };
    game.factions.red!.might = { fleets: 0, industry: 100 };
    expect(worth(word(cede('d.one')))).toBe(0);
  });

  test('shows who holds it and why it is worth so little', () => {
    const { game, rules } = market();
    const terms = worthTerms(game, rules, 'blue', word(cede('d.one')), true, 'red');
    expect(terms.map(({ label, subject }) => [label, subject])).toEqual([
      ['deal.cede', 'd.one'],
      ['deal.unheld', 'grey'],
    ]);
  });
});

describe('who sells one thing to several', () => {
  test('finds that the second deal of the month cannot be done', () => {
    const table = market();
    table.offer('blue', [word(cede('a.one'))], 50);
    table.offer('green', [word(cede('a.one'))], 50);
    table.conclude();
    expect(Object.values(table.game.pledges)).toHaveLength(1);
    expect(table.money('red')).toBe(2050);
    expect(table.context.events).toMatchObject([
      { type: 'dealMade' },
      { type: 'dealRefused', refusal: { code: 'worldOwed' } },
    ]);
  });

  test('nor is a world promised that was sold in the same month, or promised anew while it is owed', () => {
    const table = market();
    table.offer('blue', [{ kind: 'world', world: 'a.one' }], 50);
    table.conclude();
    const baskets = { from: 'red', to: 'green', give: [word(cede('a.one'))], take: [] };
    expect(dealRefusal(table.game, table.rules, baskets)?.code).toBe('worldJustSold');
    makePledge(table.game, 'red', 'green', cede('a.two'), 6);
    const again = { ...baskets, give: [word(cede('a.two'))] };
    expect(dealRefusal(table.game, table.rules, again)?.code).toBe('worldOwed');
  });

  test('breaks his word by selling what he has promised', () => {
    const table = market();
    table.offer('blue', [word(cede('a.one'))], 50);
    table.conclude();
    table.game.turn = 2;
    table.offer('green', [{ kind: 'world', world: 'a.one' }], 50);
    table.conclude();
    table.on(2);
    expect(Object.values(table.game.pledges)).toMatchObject([{ status: 'broken' }]);
    expect(trustOf(table.game, table.rules, 'blue', 'red')).toBeLessThan(1000);
  });
});

describe('a bare word', () => {
  test('is believed for so much in all, in one deal and in many', () => {
    const table = market();
    const { base } = table.rules.numbers.deals.promise.credit;
    const both = [word(cede('a.one')), word(cede('a.two'))];
    const worth = both.map((each) => table.worth(each));
    expect(worth[0]! + worth[1]!).toBeGreaterThan(base);
    expect(table.answer(both, base + 1).why).toBe('answer.deposit');
    expect(table.answer(both, base).total).toBeGreaterThanOrEqual(0);
    table.offer('blue', both, base);
    table.conclude();
    expect(table.money('red')).toBe(2000 + base);
    expect(table.answer([word({ kind: 'war', on: 'grey' })], 1).verdict).toBe('no');
  });

  test('is good for more with a deposit, and then costs who breaks it more than he got', () => {
    const table = market();
    const { base } = table.rules.numbers.deals.promise.credit;
    const both = [word(cede('a.one')), word(cede('a.two'), 800)];
    const price = base + 100;
    expect(table.answer(both, price).total).toBeGreaterThanOrEqual(0);
    table.offer('blue', both, price);
    table.conclude();
    expect(table.money('red')).toBe(2000 + price - 800);
    table.on(7);
    expect(table.money('red')).toBe(2000 + price - 800);
    expect(table.money('blue')).toBe(2000 - price + 800);
  });
});

describe('who has lied before', () => {
  /** Red has broken a promise to blue. */
  function liar() {
    const table = market();
    table.game.memories['blue>red'] = [
      { kind: 'promiseBroken', turn: 1, points: -90, about: null },
    ];
    return table;
  }

  test('is believed as far as a deposit covers what is distrusted, and no further', () => {
    const { worth } = liar();
    const bare = worth(word(cede('a.one')));
    const full = market().worth(word(cede('a.one')));
    expect(bare).toBeLessThan(full / 4);
    expect(worth(word(cede('a.one'), 50))).toBe(bare + 50);
    expect(worth(word(cede('a.one'), 2000))).toBe(full);
  });

  test('is asked for a deposit, and loses at least what he was paid by lying again', () => {
    const table = liar();
    const baskets = { from: 'red', to: 'blue', give: [word(cede('a.one'))], take: [latinum(80)] };
    const asked = counterOffer(table.game, table.rules, baskets);
    const [item] = asked?.give ?? [];
    expect(item).toMatchObject({ kind: 'promise', deposit: { stock: 'latinum' } });
    table.offer('blue', [...(asked?.give ?? [])], 80);
    table.conclude();
    expect(Object.values(table.game.pledges)).toMatchObject([{ status: 'open' }]);
    table.on(7);
    expect(table.money('red')).toBeLessThan(2000);
    expect(table.money('red') + table.money('blue')).toBe(4000);
  });

  test('pays with nothing that he has set aside', () => {
    const table = market();
    const give = [latinum(1500), word({ kind: 'spare', faction: 'blue' }, 600)];
    const baskets = { from: 'red', to: 'blue', give, take: [] };
    expect(dealRefusal(table.game, table.rules, baskets)?.code).toBe('giverLacks');
    const twice = [
      word({ kind: 'spare', faction: 'blue' }, 1100),
      word({ kind: 'spare', faction: 'green' }, 1100),
    ];
    expect(dealRefusal(table.game, table.rules, { ...baskets, give: twice })?.code).toBe(
      'giverLacks',
    );
  });
});

describe('who sells what he cannot do', () => {
  test('gets nothing for a war without ships or out of reach', () => {
    const { game, worth, fight } = market();
    fight('blue', 'grey');
    const full = worth(word({ kind: 'war', on: 'grey' }));
    expect(full).toBeGreaterThan(0);
    game.factions.red!.might = { fleets: 50, industry: 100 };
    expect(worth(word({ kind: 'war', on: 'grey' }))).toBe(Math.floor(full / 2));
    game.factions.red!.might = { fleets: 0, industry: 100 };
    expect(worth(word({ kind: 'war', on: 'grey' }))).toBe(0);
    const far = market({ systems: { a: [0, 0], b: [300, 0], c: [0, 300], d: [9000, 0] } });
    far.fight('blue', 'grey');
    expect(far.worth(word({ kind: 'war', on: 'grey' }))).toBe(0);
  });

  test('gets nothing for sparing whom he cannot attack, or may not by treaty', () => {
    const spare = word({ kind: 'spare', faction: 'blue' });
    expect(market().worth(spare)).toBeGreaterThan(0);
    const weak = market();
    weak.game.factions.red!.might = { fleets: 0, industry: 100 };
    expect(weak.worth(spare)).toBe(0);
    const bound = market({ treaties: [{ kind: 'nonAggression', between: ['red', 'blue'] }] });
    expect(bound.worth(spare)).toBe(0);
  });
});

describe('who sells peace', () => {
  const pact: DealItem = {
    kind: 'treaty',
    terms: { kind: 'nonAggression', turns: 36, zone: [], stock: null, amount: 0 },
  };

  test('is paid for the same months once, by word or by treaty', () => {
    const table = market();
    table.game.factions.red!.might = { fleets: 200, industry: 200 };
    const full = table.worth(pact);
    expect(full).toBeGreaterThan(0);
    makePledge(table.game, 'red', 'blue', { kind: 'spare', faction: 'blue' }, 18);
    expect(table.worth(pact)).toBe(Math.floor(full / 2));
    makePledge(table.game, 'red', 'blue', { kind: 'spare', faction: 'blue' }, 36);
    expect(table.worth(pact)).toBe(0);
  });

  test('to everybody gets half for each further court, and is signed for nothing as before', () => {
    const table = market();
    table.game.factions.red!.might = { fleets: 200, industry: 200 };
    const price = (to: string, give: DealItem) => {
      let most = 0;
      while (table.answer([give], most + 1, to).total >= 0) most += 1;
      return most;
    };
    const alone = price('green', pact);
    const gift = () =>
      answerTo(table.game, table.rules, { from: 'red', to: 'green', give: [pact], take: [] }).total;
    const free = gift();
    expect(alone).toBeGreaterThan(10);
    const mercy = price('grey', word({ kind: 'spare', faction: 'grey' }));
    table.offer('blue', [word({ kind: 'spare', faction: 'blue' })], 1);
    table.conclude();
    expect(Object.values(table.game.pledges)).toHaveLength(1);
    const unafraid = table.rules.numbers.deals.treaty.kinds.nonAggression;
    expect(price('green', pact)).toBe(unafraid + Math.floor((alone - unafraid) / 2));
    expect(price('grey', word({ kind: 'spare', faction: 'grey' }))).toBeLessThanOrEqual(
      Math.ceil(mercy / 2),
    );
    expect(gift()).toBe(free);
  });

  test('does not lay both into one deal', () => {
    const { game, rules } = market();
    const give = [pact, word({ kind: 'spare', faction: 'blue' })];
    const baskets = { from: 'red', to: 'blue', give, take: [latinum(20)] };
    expect(dealRefusal(game, rules, baskets)?.code).toBe('itemTwice');
  });
});

describe('a greedy buyer', () => {
  test('finds no court that sets a deposit aside for what it cannot keep', () => {
    const { game, rules } = market();
    const cost = (promise: PromiseTerms) =>
      total(worthTerms(game, rules, 'red', word(promise, 1000), false, 'blue'));
    expect(cost(cede('d.one'))).toBeLessThanOrEqual(-1000);
    expect(cost(ifHeld('d.one'))).toBeGreaterThan(-1000);
  });
});
