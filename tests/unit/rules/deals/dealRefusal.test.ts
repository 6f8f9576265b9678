import { describe, expect, test } from 'vitest';
import {
  type Baskets,
  dealRefusal,
  demandedWorth,
} from '../../../../src/sim/rules/deals/dealRefusal';
import { makePledge } from '../../../../src/sim/rules/deals/pledges';
import type { DealItem } from '../../../../src/sim/state/dealItem';
import type { TreatyTerms } from '../../../../src/sim/state/diplomacy';
import { pairKey } from '../../../../src/sim/state/ids';
import type { PromiseTerms } from '../../../../src/sim/state/promise';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';

function galaxy(more: Partial<GalaxySpec> = {}) {
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0], c: [9000, 9000] },
    lanes: ['a-b:100'],
    factions: { red: { technologies: ['warp', 'warp2'] }, blue: {}, green: {} },
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'a.colony': { owner: 'red', people: 1000 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'green', people: 1000 },
    },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser'] },
      { faction: 'red', at: 'c', ships: ['cruiser'] },
      {
        faction: 'red',
        at: { kind: 'lane', from: 'a', to: 'b', progress: 10 },
        ships: ['cruiser'],
      },
    ],
    characters: {
      kor: { faction: 'blue', status: 'captured', captor: 'red' },
      dax: { faction: 'green', status: 'captured', captor: 'red' },
      mar: { faction: 'red' },
    },
    ...more,
  });
  const refused = (give: DealItem[], take: DealItem[] = []) => {
    const baskets: Baskets = { from: 'red', to: 'blue', give, take };
    return dealRefusal(made.game, made.rules, baskets)?.code ?? null;
  };
  return { ...made, refused };
}

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
const world = (id: string): DealItem => ({ kind: 'world', world: id });
const fleet = (id: string): DealItem => ({ kind: 'fleet', fleet: id });
const technology = (id: string): DealItem => ({ kind: 'technology', technology: id });
const prisoner = (id: string): DealItem => ({ kind: 'prisoner', character: id });
const favour = (amount: number): DealItem => ({ kind: 'favour', amount });
const promise = (terms: PromiseTerms, turns = 6): DealItem => ({
  kind: 'promise',
  promise: terms,
  turns,
});
const treaty = (kind: TreatyTerms['kind']): DealItem => ({
  kind: 'treaty',
  terms: { kind, turns: 0, zone: [], stock: null, amount: 0 },
});
const peace: DealItem = { kind: 'peace' };

describe('what cannot be dealt, and why', () => {
  test.each<[string | null, DealItem[], DealItem[]]>([
    ['emptyDeal', [], []],
    [null, [latinum(1000)], []],
    ['giverLacks', [latinum(1001)], []],
    ['giverLacks', [], [latinum(1001)]],
    ['itemTwice', [latinum(10)], [latinum(5)]],
    ['itemTwice', [world('a.colony'), promise({ kind: 'cede', world: 'a.colony' })], []],
    [null, [world('a.colony')], []],
    ['neverCapital', [world('a.home')], []],
    ['neverCapital', [], [world('b.home')]],
    ['notGiversWorld', [world('c.home')], []],
    ['noSuchWorld', [world('x.x')], []],
    [null, [technology('warp')], []],
    ['receiverNeedsTechnology', [technology('warp2')], []],
    ['giverIgnorant', [technology('guns')], []],
    ['giverIgnorant', [], [technology('guns')]],
    [null, [fleet('fleet:red:1')], []],
    ['noPlaceForHandover', [fleet('fleet:red:2')], []],
    ['notInSystem', [fleet('fleet:red:3')], []],
    ['notGiversFleet', [], [fleet('fleet:red:1')]],
    [null, [prisoner('kor')], []],
    ['captiveOfOthers', [prisoner('dax')], []],
    ['notACaptive', [prisoner('mar')], []],
    ['favoursAmongMembers', [favour(1)], []],
    [null, [treaty('trade')], []],
    ['notAtWar', [peace], []],
    [null, [promise({ kind: 'war', on: 'green' })], []],
    ['warOnFriend', [promise({ kind: 'war', on: 'blue' })], []],
    ['promiseTurns', [promise({ kind: 'war', on: 'green' }, 25)], []],
    ['promiseTurns', [promise({ kind: 'war', on: 'green' }, 0)], []],
    ['votesAmongMembers', [promise({ kind: 'vote', motion: 'm', choice: 'aye' })], []],
    ['notTheBroker', [promise({ kind: 'lean', toward: 'blue' })], []],
    [null, [promise({ kind: 'cede', world: 'c.home' })], []],
    ['neverCapital', [promise({ kind: 'cede', world: 'a.home' })], []],
    [null, [promise({ kind: 'spare', faction: 'blue' })], []],
  ])('%s: %j for %j', (code, give, take) => {
    expect(galaxy().refused(give, take)).toBe(code);
  });

  test('a treaty is no demand that a war must support, as things are', () => {
    const { game, rules } = galaxy({ wars: [['red', 'blue']] });
    const demanded = (item: DealItem) =>
      demandedWorth(game, rules, { from: 'red', to: 'blue', give: [], take: [peace, item] });
    const tribute = { kind: 'tribute', turns: 12, zone: [], stock: 'latinum', amount: 50 } as const;
    expect(demanded({ kind: 'treaty', terms: tribute })).toBe(0);
    expect(demanded(latinum(50))).toBeGreaterThan(0);
  });

  test('the same word is given once', () => {
    const { game, refused } = galaxy();
    makePledge(game, 'red', 'green', { kind: 'cede', world: 'a.colony' }, 6);
    makePledge(game, 'red', 'green', { kind: 'war', on: 'blue' }, 6);
    expect(refused([promise({ kind: 'cede', world: 'a.colony' })])).toBe('worldOwed');
    expect(refused([promise({ kind: 'spare', faction: 'blue' })])).toBe('promisedAlready');
  });

  test('favours are limited by what is believed', () => {
    const { refused } = galaxy({ alliances: { pact: ['red', 'blue'] } });
    expect(refused([favour(5)])).toBeNull();
    expect(refused([favour(6)])).toBe('tooManyFavours');
  });

  test('members whose Council decides on war promise none alone', () => {
    const { refused } = galaxy({ alliances: { pact: ['red', 'blue'] } });
    expect(refused([promise({ kind: 'war', on: 'green' })])).toBe('theirCouncilDecidesWar');
  });

  test('enemies deal in peace and prisoners only', () => {
    const { refused } = galaxy({ wars: [['red', 'blue']] });
    expect(refused([latinum(10)])).toBe('onlyPeace');
    expect(refused([latinum(10), prisoner('kor')])).toBeNull();
    expect(refused([peace, latinum(10)])).toBeNull();
    expect(refused([peace, treaty('trade')])).toBeNull();
  });

  test('a peace takes no more than the war supports', () => {
    const { game, refused } = galaxy({ wars: [['red', 'blue']] });
    expect(refused([peace], [latinum(50)])).toBe('peaceDemandsTooMuch');
    expect(refused([peace, latinum(60)], [])).toBeNull();
    game.relations[pairKey('blue', 'red')]!.losses = { blue: 5000 };
    expect(refused([peace], [latinum(50)])).toBeNull();
    expect(refused([peace], [latinum(900)])).toBe('peaceDemandsTooMuch');
  });

  test('who left peace to a Council offers none alone; the Council may', () => {
    const { game, rules, refused } = galaxy({
      alliances: { pact: ['red', 'green'] },
      wars: [['red', 'blue']],
    });
    expect(refused([peace])).toBe('councilDecidesPeace');
    const baskets: Baskets = { from: 'red', to: 'blue', give: [peace], take: [] };
    expect(dealRefusal(game, rules, baskets, true)).toBeNull();
  });

  test('a refusal betrays nothing of stores one does not see', () => {
    const factions = { red: {}, blue: { species: 'lizard' }, green: {} };
    const { game, rules } = galaxy({ factions });
    const baskets: Baskets = { from: 'red', to: 'blue', give: [], take: [latinum(1001)] };
    expect(dealRefusal(viewFor(game, rules, 'red'), rules, baskets)).toBeNull();
  });
});
