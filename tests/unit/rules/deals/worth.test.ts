import { describe, expect, test } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { worthTerms } from '../../../../src/sim/rules/deals/worth';
import { memoryKey } from '../../../../src/sim/rules/diplomacy/memories';
import { trustOf } from '../../../../src/sim/rules/diplomacy/trust';
import type { DealItem } from '../../../../src/sim/state/dealItem';
import type { TreatyTerms } from '../../../../src/sim/state/diplomacy';
import { pairKey } from '../../../../src/sim/state/ids';
import { tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';
import { weighs } from '../../../support/weighs';

/** `far`: how far blue lives from red, in tenths of a light year. */
function galaxy(far = 9000) {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [far, 0], c: [9000, 900] },
    factions: { red: { technologies: ['warp'] }, blue: { species: 'lizard' }, green: {} },
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'a.colony': { owner: 'red', people: 2000, buildings: ['mine'], size: 2 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'green', people: 1000 },
    },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser', { class: 'cruiser', hull: 80 }] }],
    characters: {
      kor: {
        faction: 'red',
        status: 'captured',
        captor: 'blue',
        skills: { attack: 3, defence: 2, manoeuvre: 1, ground: 0, administration: 0 },
      },
    },
  });
}

type Made = ReturnType<typeof galaxy>;

/** Blue lives next to red and is as strong. */
function feared(): Made {
  const made = galaxy(500);
  for (const id of ['red', 'blue']) made.game.factions[id]!.might = { fleets: 100, industry: 0 };
  return made;
}

const worth = (
  { game, rules }: Made,
  item: DealItem,
  judge = 'red',
  gains = true,
  other = judge === 'red' ? 'blue' : 'red',
) =>
  Object.fromEntries(
    worthTerms(game, rules, judge, item, gains, other).map(({ label, amount }) => [label, amount]),
  );

const treaty = (kind: TreatyTerms['kind'], terms: Partial<TreatyTerms> = {}): DealItem => ({
  kind: 'treaty',
  terms: { kind, turns: 0, zone: [], stock: null, amount: 0, ...terms },
});

describe('what a treaty is worth for a time', () => {
  const usual = { ...testRules.numbers.treaties.usual, trade: 24 };
  const rules = {
    ...testRules,
    numbers: { ...testRules.numbers, treaties: { ...testRules.numbers.treaties, usual } },
  };
  const sum = (made: ReturnType<typeof galaxy>, turns: number) =>
    Object.values(worth({ ...made, rules }, treaty('trade', { turns }))).reduce((a, b) => a + b, 0);

  test('less than usual is worth so much less, more is not worth more', () => {
    const made = galaxy();
    const full = sum(made, 24);
    expect(full).toBeGreaterThan(0);
    expect(sum(made, 48)).toBe(full);
    expect(sum(made, 12)).toBe(Math.floor(full / 2));
    expect(sum(made, 1)).toBeLessThan(full / 20);
  });

  test('months that are agreed on already are not sold twice', () => {
    const made = galaxy();
    const full = sum(made, 24);
    const { terms } = treaty('trade', { turns: 24 }) as Extract<DealItem, { kind: 'treaty' }>;
    const until = made.game.turn + 6;
    const parties = ['red', 'blue'] as const;
    made.game.treaties.old = { id: 'old', terms, parties, since: 0, until };
    expect(sum(made, 24)).toBeLessThan(full);
    expect(sum(made, 6)).toBe(0);
  });
});

describe('what stores are worth', () => {
  test('at their price, with the sign of who gives', () => {
    const made = galaxy();
    const dilithium: DealItem = { kind: 'stock', stock: 'dilithium', amount: 30 };
    expect(worth(made, dilithium)).toEqual({ 'deal.stock': 60 });
    expect(worth(made, dilithium, 'red', false)).toEqual({ 'deal.stock': -60 });
  });

  test('dearer when stores run short, cheaper when they overflow; money never', () => {
    const made = galaxy();
    const { stocks } = made.game.factions.red!.books!;
    const dilithium: DealItem = { kind: 'stock', stock: 'dilithium', amount: 30 };
    stocks.dilithium = 10;
    expect(worth(made, dilithium)).toEqual({ 'deal.stock': 60, 'deal.need': 30 });
    stocks.dilithium = 5000;
    expect(worth(made, dilithium)).toEqual({ 'deal.stock': 60, 'deal.need': -30 });
    stocks.latinum = 0;
    expect(worth(made, { kind: 'stock', stock: 'latinum', amount: 30 })).toEqual({
      'deal.stock': 30,
    });
  });

  test('unit by unit: what fills a gap is dearer, what comes on top of plenty is cheaper', () => {
    const made = galaxy();
    const { stocks } = made.game.factions.red!.books!;
    const dilithium = (amount: number): DealItem => ({ kind: 'stock', stock: 'dilithium', amount });
    stocks.dilithium = 40;
    expect(worth(made, dilithium(30))).toEqual({ 'deal.stock': 60, 'deal.need': 10 });
    stocks.dilithium = 1990;
    expect(worth(made, dilithium(30))).toEqual({ 'deal.stock': 60, 'deal.need': -20 });
  });

  test('more than the price where more is asked than can be spared', () => {
    const { game, rules } = galaxy();
    const deals = { ...rules.numbers.deals, spare: { share: 250, premium: 1000 } };
    const made = { game, rules: { ...rules, numbers: { ...rules.numbers, deals } } };
    made.game.factions.red!.books!.stocks.latinum = 200;
    const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
    expect(worth(made, latinum(50), 'red', false)).toEqual({ 'deal.stock': -50 });
    expect(worth(made, latinum(80), 'red', false)).toEqual({
      'deal.stock': -80,
      'deal.spare': -30,
    });
    expect(worth(made, latinum(80))).toEqual({ 'deal.stock': 80 });
  });
});

describe('what things are worth', () => {
  test('a world: land, riches, people, works; its owner clings to it and to his kin', () => {
    const made = galaxy();
    const world: DealItem = { kind: 'world', world: 'a.colony' };
    // 2 × 50 size, 3 × 20 riches, 2 × 10 people, 30 for the mine, 200 developed
    expect(worth(made, world, 'blue')).toEqual({ 'deal.world': 410 });
    expect(worth(made, world, 'red', false)).toEqual({
      'deal.world': -410,
      'deal.homeland': -100,
      'deal.attachment': -255,
    });
  });

  test('knowledge: half its cost to the pupil, a fifth lost to the teacher, and a lead', () => {
    const made = galaxy();
    const warp: DealItem = { kind: 'technology', technology: 'warp' };
    expect(worth(made, warp, 'blue')).toEqual({ 'deal.technology': 50 });
    expect(worth(made, warp, 'red', false)).toEqual({ 'deal.technology': -20, 'deal.lead': -35 });
    for (const id of ['red', 'blue']) made.game.factions[id]!.alliance = 'pact';
    expect(worth(made, warp, 'red', false)).toEqual({ 'deal.technology': -20 });
  });

  test('a fleet: what it cost to build, for the share of hulls that is whole', () => {
    const made = galaxy();
    // 40 × 2 dilithium + 120 duranium + 40 latinum + half of 160 work = 320, and half of that
    expect(worth(made, { kind: 'fleet', fleet: 'fleet:red:1' }, 'blue')).toEqual({
      'deal.fleet': 480,
    });
  });

  test('a captive: his skills at home, half of that to his captor; more for a head of state', () => {
    const made = galaxy();
    const kor: DealItem = { kind: 'prisoner', character: 'kor' };
    expect(worth(made, kor)).toEqual({ 'deal.prisoner': 60 });
    expect(worth(made, kor, 'blue', false)).toEqual({ 'deal.prisoner': -30 });
    made.game.factions.red!.head = 'kor';
    expect(worth(made, kor)).toEqual({ 'deal.prisoner': 260 });
  });

  test('favours at their price', () => {
    expect(worth(galaxy(), { kind: 'favour', amount: 3 })).toEqual({ 'deal.favour': 60 });
  });
});

describe('what promises are worth', () => {
  test('a war promised: help in one’s own war, blood in another’s', () => {
    const made = galaxy();
    const war: DealItem = { kind: 'promise', promise: { kind: 'war', on: 'green' }, turns: 6 };
    expect(worth(made, war)).toEqual({});
    made.game.relations[pairKey('red', 'green')] = {
      kind: 'war',
      since: 0,
      until: 0,
      cause: 'conquest',
      begunBy: 'red',
      goals: {},
      losses: {},
      taken: {},
    };
    expect(worth(made, war)['deal.war']).toBe(150);
    expect(worth(made, war)['deal.enmity']).toBeGreaterThan(0);
    made.game.factions.blue!.exhaustion = 20;
    expect(worth(made, war, 'blue', false)).toEqual({ 'deal.war': -200, 'deal.exhaustion': -20 });
  });

  test('to be spared is worth something each turn, and ties the hands of who spares', () => {
    const made = feared();
    const spare: DealItem = {
      kind: 'promise',
      promise: { kind: 'spare', faction: 'red' },
      turns: 10,
    };
    expect(worth(made, spare)).toEqual({ 'deal.spared': 50 });
    expect(worth(made, spare, 'blue', false)).toEqual({ 'deal.sparing': -40 });
  });

  test('a world on paper is worth half of one in hand', () => {
    const cede: DealItem = {
      kind: 'promise',
      promise: { kind: 'cede', world: 'a.colony' },
      turns: 6,
    };
    expect(worth(galaxy(), cede, 'blue')).toEqual({ 'deal.cede': 205 });
  });

  test('a word that was broken is worth less, to who was wronged and to who saw it', () => {
    const made = feared();
    const { game, rules } = made;
    const spare: DealItem = {
      kind: 'promise',
      promise: { kind: 'spare', faction: 'red' },
      turns: 10,
    };
    game.memories[memoryKey('red', 'blue')] = [
      { kind: 'promiseBroken', turn: 1, points: -40, about: null },
    ];
    expect(trustOf(game, rules, 'red', 'blue')).toBe(600);
    expect(worth(made, spare)).toEqual({ 'deal.spared': 50, 'deal.distrust': -20 });
    expect(worth(made, spare, 'blue', false)['deal.distrust']).toBeUndefined();
    game.memories[memoryKey('red', 'blue')]!.push({
      kind: 'sawPromiseBroken',
      turn: 1,
      points: -70,
      about: null,
    });
    expect(trustOf(game, rules, 'red', 'blue')).toBe(0);
    expect(total(worthTerms(game, rules, 'red', spare, true, 'blue'))).toBe(0);
  });
});

describe('what treaties and peace are worth', () => {
  test('trade for its own sake; defence for a friend or against a common enemy', () => {
    const made = galaxy();
    expect(worth(made, treaty('trade'))).toEqual({ 'deal.treaty.trade': 30 });
    expect(worth(made, treaty('defence'))).toEqual({ 'deal.treaty.defence': -40 });
    made.game.relations[pairKey('blue', 'green')] = {
      kind: 'war',
      since: 0,
      until: 0,
      cause: 'conquest',
      begunBy: 'green',
      goals: {},
      losses: {},
      taken: {},
    };
    expect(worth(made, treaty('defence'))).toEqual({
      'deal.treaty.defence': -40,
      'deal.foreignWar': -80,
    });
  });

  test('tribute: what is paid, less the further off it is, to who pays as to who is paid', () => {
    const made = galaxy();
    const tribute = treaty('tribute', { stock: 'latinum', amount: 5, turns: 6 });
    expect(worth(made, tribute)).toEqual({ 'deal.stock': 24 });
    expect(worth(made, tribute, 'red', false)).toEqual({ 'deal.stock': -24 });
    const long = treaty('tribute', { stock: 'latinum', amount: 5, turns: 72 });
    expect(worth(made, long)).toEqual({ 'deal.stock': 90 });
    expect(worth(made, long, 'red', false)).toEqual({ 'deal.stock': -90 });
    const open = treaty('tribute', { stock: 'latinum', amount: 5 });
    expect(worth(made, open)).toEqual({ 'deal.stock': 120 });
  });

  test('protection: safety for independence; the giver bears the burden', () => {
    const made = galaxy();
    expect(worth(made, treaty('protectorate'))).toEqual({
      'deal.protection': 60,
      'deal.independence': -150,
    });
    expect(worth(made, treaty('protectorate'), 'red', false)).toEqual({ 'deal.burden': -50 });
  });

  test('might is an argument: up to twice one’s own', () => {
    const made = galaxy();
    weighs(made.game, 'red', { fleets: 100, industry: 0 });
    weighs(made.game, 'blue', { fleets: 150, industry: 0 });
    expect(worth(made, treaty('protectorate'))['deal.fear']).toBe(50);
    expect(worth(made, treaty('protectorate'), 'blue')['deal.fear']).toBeUndefined();
    weighs(made.game, 'blue', { fleets: 900, industry: 0 });
    expect(worth(made, treaty('protectorate'))['deal.fear']).toBe(100);
  });

  test('peace: rest for the weary, aims given up', () => {
    const made = galaxy();
    made.game.factions.red!.exhaustion = 10;
    const relation = {
      kind: 'war' as const,
      since: 0,
      until: 0,
      cause: 'conquest' as const,
      begunBy: 'red',
      goals: { red: ['b'] },
      losses: {},
      taken: {},
    };
    made.game.relations[pairKey('red', 'blue')] = relation;
    const peace = worth(made, { kind: 'peace' });
    expect(peace).toMatchObject({
      'deal.peace': 50,
      'deal.exhaustion': 40,
      'deal.goals': -40,
    });
  });
});
