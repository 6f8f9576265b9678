import { beforeAll, describe, expect, test } from 'vitest';
import { ruleset } from '../../../../src/content';
import {
  answerTo,
  type Baskets,
  copy,
  counterOffer,
  type DealItem,
  dealRefusal,
  type Game,
  hopefulOffer,
  idsOf,
  luckOf,
  type Ruleset,
  required,
  restore,
  spanOf,
  stockKinds,
  sureOffer,
  total,
  viewFor,
} from '../../../../src/sim';
import { unbounded } from '../../../../src/sim/rules/deals/answers';
import { memoryKey } from '../../../../src/sim/rules/diplomacy/memories';
import { nextId } from '../../../../src/sim/state/ids';
import { concludeDeals } from '../../../../src/sim/turn/phases/diplomacy/concludeDeals';
import { testContext } from '../../../support/context';
import { tinyGalaxy } from '../../../support/galaxy';
import { proofPlay } from '../../../support/playedGames';
import { feasibleBaskets } from '../../../support/randomDeals';

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
const duranium = (amount: number): DealItem => ({ kind: 'stock', stock: 'duranium', amount });

function neighbours(species = 'human') {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0] },
    factions: { red: {}, blue: { species } },
    worlds: { 'a.home': { owner: 'red' }, 'b.home': { owner: 'blue' } },
  });
}

const deal = (give: DealItem[], take: DealItem[]): Baskets => ({
  from: 'red',
  to: 'blue',
  give,
  take,
});

/** The same numbers, but who parts with more than so much of a store asks more for it. */
function withSpare({ numbers }: Ruleset, share: number): Ruleset['numbers'] {
  return { ...numbers, deals: { ...numbers.deals, spare: { share, premium: 1000 } } };
}

function feel(game: Game, points: number): void {
  game.memories[memoryKey('blue', 'red')] = [{ kind: 'history', turn: 1, points, about: null }];
}

const pact: DealItem = {
  kind: 'treaty',
  terms: { kind: 'nonAggression', turns: 0, zone: [], stock: null, amount: 0 },
};

describe('goodwill', () => {
  test('signs a treaty, and pays for no more than the treaty brings', () => {
    const { game, rules } = neighbours();
    const brings = rules.numbers.deals.treaty.kinds.nonAggression;
    const price = (amount: number) => answerTo(game, rules, deal([pact], [latinum(amount)]));
    const before = total(price(1).terms);
    feel(game, 50);
    expect(answerTo(game, rules, deal([pact], [])).total).toBeGreaterThan(brings + 40);
    const [liked] = price(1).terms.filter(({ label }) => label === 'deal.unpaid');
    expect(liked?.amount).toBeLessThan(-40);
    expect(total(price(1).terms)).toBeGreaterThanOrEqual(before);
    expect(price(2 * brings).total).toBeLessThan(0);
    // Whoever adds goods worth more than he asks for meets no such limit.
    const swapped = deal([pact, duranium(100)], [latinum(50)]);
    expect(answerTo(game, rules, swapped).terms.map(({ label }) => label)).not.toContain(
      'deal.unpaid',
    );
  });

  test('covers what one dislikes about a treaty, and then pays nothing', () => {
    const { game, rules } = neighbours();
    feel(game, 90);
    const passage: DealItem = { kind: 'treaty', terms: { ...pact.terms, kind: 'transit' } };
    expect(answerTo(game, rules, deal([passage], [])).verdict).toBe('yes');
    expect(answerTo(game, rules, deal([passage], [latinum(1)])).verdict).toBe('no');
  });
});

describe('likes and grudges', () => {
  test('a friend asks less above the worth of a thing, an enemy asks more of all', () => {
    const { game, rules: usual } = neighbours();
    const rules = { ...usual, numbers: withSpare(usual, 500) };
    const asked = deal([latinum(100)], [duranium(600)]);
    const amount = (label: string) =>
      answerTo(game, rules, asked).terms.find((each) => each.label === label)?.amount;
    expect(amount('deal.spare')).toBe(-100);
    feel(game, 50);
    expect(amount('deal.liking')).toBe(10);
    feel(game, -50);
    expect(amount('deal.grudge')).toBe(-350);
    const even = answerTo(game, rules, deal([latinum(100)], [duranium(100)]));
    expect(even).toMatchObject({ total: -50, verdict: 'no', why: 'answer.grudge' });
  });

  test('the best of friends gives nothing for nothing', () => {
    const { game, rules } = neighbours();
    feel(game, 200);
    expect(answerTo(game, rules, deal([], [latinum(10)]))).toMatchObject({
      total: -10,
      verdict: 'no',
      why: 'answer.tooLittle',
    });
  });

  test('nobody buys from a friend what he sells back to him for more', () => {
    const { game, rules } = neighbours();
    feel(game, 200);
    expect(answerTo(game, rules, deal([latinum(99)], [duranium(100)])).verdict).toBe('no');
    expect(answerTo(game, rules, deal([duranium(100)], [latinum(101)])).verdict).toBe('no');
  });

  test('who is held in contempt may still make a gift', () => {
    const { game, rules } = neighbours();
    feel(game, -200);
    expect(answerTo(game, rules, deal([latinum(100)], []))).toMatchObject({
      total: 100,
      verdict: 'yes',
    });
  });
});

describe('what intelligence does not reach', () => {
  test('is named, and makes the answer uncertain only where it could decide', () => {
    const { game, rules } = neighbours('lizard');
    const view = viewFor(game, rules, 'red');
    expect(view.factions.blue!.purse).toBeUndefined();
    const dilithium: DealItem = { kind: 'stock', stock: 'dilithium', amount: 50 };
    // worth 100, dearer or cheaper by up to half, and by a quarter of that for what they feel
    const answer = answerTo(view, rules, deal([latinum(100)], [dilithium]));
    expect(answer.hidden.map(({ label }) => label)).toEqual(['hidden.needs', 'hidden.means']);
    expect(answer.verdict).toBe('perhaps');
    // Means that are not there can spoil a bargain, never sweeten it.
    const asked = answerTo(view, rules, deal([], [latinum(500)]));
    expect(asked).toMatchObject({ total: -500, verdict: 'no', why: 'answer.tooLittle' });
    expect(asked.hidden).toEqual([{ label: 'hidden.means', up: 0, down: unbounded }]);
    const hopeless = answerTo(view, rules, deal([dilithium], [{ kind: 'world', world: 'b.x' }]));
    expect(hopeless.hidden.map(({ label }) => label)).toContain('hidden.needs');
    expect(answerTo(view, rules, deal([latinum(10)], [])).verdict).toBe('yes');
    expect(answerTo(game, rules, deal([latinum(100)], [dilithium])).hidden).toEqual([]);
  });

  test('who is no ally may have promised to others what is asked of him', () => {
    const { game, rules } = neighbours();
    const view = viewFor(game, rules, 'red');
    const spare: DealItem = {
      kind: 'promise',
      promise: { kind: 'spare', faction: 'red' },
      turns: 6,
    };
    const labels = (baskets: Baskets) =>
      answerTo(view, rules, baskets).hidden.map(({ label }) => label);
    expect(labels(deal([], [spare]))).toContain('hidden.promises');
    expect(labels(deal([spare], []))).not.toContain('hidden.promises');
  });

  test('allies see into each other’s stores', () => {
    const { game, rules } = tinyGalaxy({
      systems: { a: [0, 0], b: [9000, 0] },
      factions: ['red', 'blue'],
      worlds: { 'a.home': { owner: 'red' }, 'b.home': { owner: 'blue' } },
      alliances: { pact: ['red', 'blue'] },
    });
    const view = viewFor(game, rules, 'red');
    expect(view.factions.blue!.books).toBeNull();
    expect(view.factions.blue!.purse).toEqual(game.factions.blue!.books!.stocks);
    expect(dealRefusal(view, rules, deal([], [latinum(5000)]))).toEqual({
      code: 'giverLacks',
      values: { faction: 'blue', stock: 'latinum', needed: 5000, available: 1000 },
    });
  });
});

describe('the word of an answer follows its sum', () => {
  test('over amounts of every stock, whatever is hidden: no below 0 at best, yes from 0 at worst', () => {
    const { game, rules } = neighbours('lizard');
    const view = viewFor(game, rules, 'red');
    for (const stock of stockKinds) {
      for (const amount of [1, 40, 90, 140, 400]) {
        const baskets = deal([latinum(120)], [{ kind: 'stock', stock, amount }]);
        const answer = answerTo(view, rules, baskets);
        const { least, most } = spanOf(answer.total, answer.hidden);
        const word = least >= 0 ? 'yes' : most < 0 ? 'no' : 'perhaps';
        expect(answer.verdict, `${amount} ${stock}: ${answer.total}`).toBe(word);
        if (answer.verdict === 'perhaps') expect(answer.hidden).not.toEqual([]);
      }
    }
  });

  test('peace with who leaves it to a Council is the Council’s, whatever the sum', () => {
    const { game, rules } = tinyGalaxy({
      systems: { a: [0, 0], b: [9000, 0] },
      factions: ['red', 'blue', 'green'],
      worlds: {
        'a.home': { owner: 'red' },
        'b.home': { owner: 'blue' },
        'b.two': { owner: 'green' },
      },
      wars: [['red', 'blue']],
      alliances: { pact: ['blue', 'green'] },
    });
    const answer = answerTo(viewFor(game, rules, 'red'), rules, deal([{ kind: 'peace' }], []));
    expect(answer).toMatchObject({ verdict: 'council', why: 'answer.council' });
  });
});

describe('counter-offers', () => {
  test('a sure offer allows for the worst of what is hidden and has a price', () => {
    const { game, rules } = neighbours('lizard');
    const view = viewFor(game, rules, 'red');
    const asked = deal([latinum(100)], [{ kind: 'stock', stock: 'dilithium', amount: 50 }]);
    expect(counterOffer(view, rules, asked)).toBeNull();
    const sure = sureOffer(view, rules, asked)!;
    const { total: points, hidden } = answerTo(view, rules, sure);
    expect(points).toBeGreaterThanOrEqual(
      hidden.find(({ label }) => label === 'hidden.needs')!.down,
    );
    expect(sureOffer(view, rules, sure)).toBeNull();
    // With luck what was asked does as it is; of what is known there is no range.
    expect(hopefulOffer(view, rules, asked)).toEqual(asked);
    const cheap = deal([latinum(20)], [...asked.take]);
    const [least, most] = [hopefulOffer(view, rules, cheap), sureOffer(view, rules, cheap)].map(
      (offer) => offer?.take.find(({ kind }) => kind === 'stock'),
    );
    expect(least).not.toEqual(most);
    expect(hopefulOffer(game, rules, cheap)).toEqual(sureOffer(game, rules, cheap));
    // What nobody shows may still forbid it, and is named.
    expect(hidden.map(({ label }) => label)).toContain('hidden.means');
  });

  test('the least that would do: less asked for, else money, else influence', () => {
    const { game, rules } = neighbours();
    const less = counterOffer(game, rules, deal([latinum(60)], [duranium(100)]));
    expect(less).toEqual(deal([latinum(60)], [duranium(60)]));
    const home: DealItem = { kind: 'fleet', fleet: 'none' };
    expect(counterOffer(game, rules, deal([latinum(60)], [home]))).toBeNull();
    const promise = { kind: 'spare', faction: 'red' } as const;
    const spare: DealItem = { kind: 'promise', promise, turns: 10 };
    expect(counterOffer(game, rules, deal([], [spare]))).toEqual(deal([latinum(40)], [spare]));
    game.factions.red!.books!.stocks.latinum = 20;
    expect(counterOffer(game, rules, deal([], [spare]))).toEqual(
      deal([{ kind: 'stock', stock: 'influence', amount: 8 }], [spare]),
    );
  });

  test('is nothing where nothing is needed', () => {
    const { game, rules } = neighbours();
    expect(counterOffer(game, rules, deal([latinum(100)], []))).toBeNull();
  });
});

describe('the forecast of a deal is what happens', () => {
  const states: { game: Game; rules: Ruleset }[] = [];
  beforeAll(() => {
    for (const name of ['khitomer_2295', 'crossover_2370'] as const) {
      const { file, proof } = proofPlay(name);
      for (const turn of [4, 8, 12]) {
        const game = copy(required(restore(file, turn, ruleset), name));
        takeCaptives(game);
        // Who has given his word already has nothing left to promise.
        game.pledges = {};
        moveMotions(game);
        states.push({ game, rules: proof.rules });
      }
    }
  }, 120_000);

  test('over deals drawn at random from the views of played games', () => {
    const seen: Record<string, number> = {};
    const kinds: Record<string, number> = {};
    for (let draw = 0; draw < 1500; draw += 1) {
      const luck = luckOf('deals', draw, 'forecast');
      const { game, rules } = luck.pick(states);
      const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
      const from = luck.pick(living);
      const mates = living.filter((id) => id !== from);
      const near = mates.filter(
        (id) =>
          game.factions[id]?.alliance &&
          game.factions[id]?.alliance === game.factions[from]?.alliance,
      );
      const to = luck.pick(near.length > 0 && luck.chance(500) ? near : mates);
      const view = viewFor(game, rules, from);
      const baskets = feasibleBaskets({ view, rules, luck }, to);
      if (baskets === null) continue;
      // What nobody could foresee forbids: where a fleet cannot be handed over as things really are.
      if (dealRefusal(game, rules, baskets, true) !== null) continue;
      const forecast = answerTo(view, rules, baskets);
      expect(forecast.total).toBe(total(forecast.terms));
      const happened = settledIn(game, rules, baskets);
      const where = `${draw}: ${JSON.stringify(baskets)} ${JSON.stringify(forecast)}`;
      if (forecast.hidden.length === 0) {
        const truth = answerTo(game, rules, baskets);
        expect(truth.terms, where).toEqual(forecast.terms);
      }
      if (forecast.verdict === 'council') expect(happened, where).toBeUndefined();
      else if (forecast.verdict !== 'perhaps') {
        expect(happened, where).toBe(forecast.verdict === 'yes' ? 'dealMade' : 'dealRefused');
      }
      seen[forecast.verdict] = (seen[forecast.verdict] ?? 0) + 1;
      for (const item of [...baskets.give, ...baskets.take]) {
        const kind = item.kind === 'promise' ? item.promise.kind : item.kind;
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      }
    }
    expect(seen.yes).toBeGreaterThan(100);
    expect(seen.no).toBeGreaterThan(100);
    expect(seen.perhaps).toBeGreaterThan(20);
    for (const kind of drawnKinds) expect(kinds[kind], kind).toBeGreaterThan(2);
  }, 120_000);
});

function settledIn(state: Game, rules: Ruleset, baskets: Baskets): string | undefined {
  const game = copy(state);
  game.deals = {};
  game.factions[baskets.to]!.envoys = true;
  const id = nextId(game, 'deal', baskets.from);
  game.deals[id] = { id, ...baskets, turn: game.turn, counters: null };
  const context = testContext(game, rules);
  concludeDeals(game, context);
  return context.events.find(({ type }) => type === 'dealMade' || type === 'dealRefused')?.type;
}

const drawnKinds = [
  'stock',
  'world',
  'technology',
  'fleet',
  'prisoner',
  'favour',
  'treaty',
  'peace',
  'vote',
  'war',
  'lean',
  'cede',
  'spare',
];

/** Puts some people of everybody's into others' hands. */
function takeCaptives(game: Game): void {
  const factions = idsOf(game.factions);
  for (const [at, id] of idsOf(game.characters).entries()) {
    const character = game.characters[id];
    const captor = factions[at % factions.length];
    if (!character || at % 3 !== 0 || character.faction === captor) continue;
    character.status = 'captured';
    character.captor = captor ?? null;
  }
}

/** Lays a motion before every Council. */
function moveMotions(game: Game): void {
  for (const { members, council } of Object.values(game.alliances)) {
    const by = members[0] as string;
    const terms = { kind: 'tariff', permille: 100 } as const;
    const rest = { entered: game.turn, ultimatum: false, offer: null, lobbying: {}, votes: {} };
    council?.agenda.push({ id: nextId(game, 'motion', by), terms, by, ...rest });
  }
}
