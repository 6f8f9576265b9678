import { describe, expect, it } from 'vitest';
import { beholdenUntil } from '../../../src/sim';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import { trustOf } from '../../../src/sim/rules/diplomacy/trust';
import type { DealItem } from '../../../src/sim/state/dealItem';
import type { Game } from '../../../src/sim/state/game';
import type { Order } from '../../../src/sim/state/order';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

const stock = (kind: 'latinum' | 'duranium', amount: number): DealItem => ({
  kind: 'stock',
  stock: kind,
  amount,
});
const pact: DealItem = {
  kind: 'treaty',
  terms: { kind: 'nonAggression', turns: 36, zone: [], stock: null, amount: 0 },
};

const propose = (to: string, give: DealItem[], take: DealItem[]): Order => ({
  type: 'proposeDeal',
  to,
  give,
  take,
  counters: null,
});
const war = (on: string): Order => ({ type: 'declareWar', on, goals: [] });

/** One and two in either order of their names, and a third who looks on. */
function galaxy([one, two]: readonly [string, string], more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0], c: [9000, 900] },
    factions: [one, two, 'm'].sort(),
    worlds: { 'a.home': { owner: one }, 'b.home': { owner: two }, 'c.home': { owner: 'm' } },
    ...more,
  });
}

function play(
  game: Game,
  rules: Parameters<typeof resolveTurn>[2],
  orders: Record<string, Order[]>,
) {
  const given = Object.entries(orders).map(([id, list]) => [id, list.map((order) => ({ order }))]);
  return resolveTurn(game, Object.fromEntries(given), rules);
}

const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);
const broken = (game: Game, holder: string, by: string) =>
  memoryOf(game, holder, by, 'faithBroken') !== undefined;

describe.each([
  ['a', 'z'],
  ['z', 'a'],
] as const)('whatever comes first in the month: %s and %s', (one, two) => {
  it('who offers a pact and declares war in one month has broken faith; nothing is signed or paid', () => {
    const { game, rules } = galaxy([one, two]);
    const { game: after, events } = play(game, rules, {
      [one]: [propose(two, [pact], [stock('latinum', 5)]), war(two)],
    });
    expect(types(events)).toContain('faithBroken');
    expect(after.treaties).toEqual({});
    expect(broken(after, two, one)).toBe(true);
    expect(memoryOf(after, 'm', one, 'sawFaithBroken')?.about).toBe(two);
    expect(trustOf(after, rules, two, one)).toBeLessThan(1000);
    expect(trustOf(after, rules, 'm', one)).toBeLessThan(1000);
  });

  it('who accepts a pact and declares war in one month has, too; who was attacked has not', () => {
    const { game, rules } = galaxy([one, two]);
    game.factions[one]!.envoys = false;
    const { game: offered } = play(game, rules, { [two]: [propose(one, [pact], [])] });
    const [deal] = Object.keys(offered.deals);
    const { game: after } = play(offered, rules, {
      [one]: [{ type: 'answerDeal', deal: deal!, accept: true }, war(two)],
    });
    expect(broken(after, two, one)).toBe(true);
    expect(broken(after, one, two)).toBe(false);
    expect(after.treaties).toEqual({});
  });

  it('who is paid and attacks within half a year has broken faith, later he has not', () => {
    const { game, rules } = galaxy([one, two]);
    const { game: paid, events } = play(game, rules, {
      [one]: [propose(two, [stock('duranium', 60)], [stock('latinum', 50)])],
    });
    expect(types(events)).toContain('dealMade');
    expect(beholdenUntil(paid, rules, one, two)).toBe(1 + rules.numbers.treaties.faith);
    // Who only said yes by his envoys is free: nobody buys his peace with a penny.
    expect(beholdenUntil(paid, rules, two, one)).toBe(0);
    const soon = play(paid, rules, { [one]: [war(two)] });
    expect(broken(soon.game, two, one)).toBe(true);
    expect(types(soon.events)).toContain('faithBroken');
    paid.turn += rules.numbers.treaties.faith;
    const late = play(paid, rules, { [one]: [war(two)] });
    expect(types(late.events)).toContain('warDeclared');
    expect(broken(late.game, two, one)).toBe(false);
  });

  it('a war for a broken treaty breaks no faith', () => {
    const { game, rules } = galaxy([one, two], {
      treaties: [{ kind: 'trade', between: [one, two] }],
    });
    const [treaty] = Object.keys(game.treaties);
    const { game: wronged } = play(game, rules, {
      [one]: [propose(two, [stock('duranium', 60)], [stock('latinum', 50)])],
      [two]: [{ type: 'breakTreaty', treaty: treaty! }],
    });
    expect(beholdenUntil(wronged, rules, one, two)).toBeGreaterThan(0);
    const { game: after } = play(wronged, rules, { [one]: [war(two)] });
    expect(broken(after, two, one)).toBe(false);
  });

  it('of two who offer each other pacts and declare war on each other, both have', () => {
    const { game, rules } = galaxy([one, two]);
    const { game: after } = play(game, rules, {
      [one]: [propose(two, [pact], []), war(two)],
      [two]: [propose(one, [pact], []), war(one)],
    });
    expect(broken(after, two, one)).toBe(true);
    expect(broken(after, one, two)).toBe(true);
  });
});

it('a deal of the month in which the Council votes war binds who voted for it', () => {
  const { game, rules } = galaxy(['a', 'z'], {
    systems: { a: [0, 0], b: [9000, 0], c: [9000, 900], d: [200, 0] },
    factions: ['a', 'ally', 'm', 'z'],
    worlds: {
      'a.home': { owner: 'a' },
      'd.home': { owner: 'ally' },
      'b.home': { owner: 'z' },
      'c.home': { owner: 'm' },
    },
    alliances: { pact: ['a', 'ally'] },
  });
  const { game: moved } = play(game, rules, {
    a: [{ type: 'proposeMotion', terms: { kind: 'war', on: 'z' }, ultimatum: false }],
  });
  const sold = propose('z', [stock('duranium', 60)], [stock('latinum', 50)]);
  const [motion] = moved.alliances.pact!.council!.agenda;
  const { game: after, events } = play(moved, rules, {
    a: [sold, { type: 'castVote', motion: motion!.id, choice: 'aye' }],
    ally: [sold, { type: 'castVote', motion: motion!.id, choice: 'nay' }],
  });
  const voted = events.find(({ type }) => type === 'motionVoted');
  expect(voted).toBeDefined();
  expect(types(events).filter((type) => type === 'dealMade')).toHaveLength(2);
  if (!types(events).includes('warDeclared')) throw new Error('no war');
  expect(broken(after, 'z', 'a')).toBe(true);
  expect(broken(after, 'z', 'ally')).toBe(false);
});
