import { describe, expect, test } from 'vitest';
import { answerTo, type Baskets, type DealItem, type TreatyKind, total } from '../../../../src/sim';
import { memoryKey } from '../../../../src/sim/rules/diplomacy/memories';
import { signTreaty } from '../../../../src/sim/rules/diplomacy/treaties';
import type { Game } from '../../../../src/sim/state/game';
import { testContext } from '../../../support/context';
import { tinyGalaxy } from '../../../support/galaxy';

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });

const treaty = (kind: TreatyKind): DealItem => ({
  kind: 'treaty',
  terms: { kind, turns: 36, zone: [], stock: null, amount: 0 },
});

/** Blue thinks well of red, whose treaties it would sign. */
function friends() {
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0] },
    factions: ['red', 'blue'],
    worlds: { 'a.home': { owner: 'red' }, 'b.home': { owner: 'blue' } },
  });
  game.memories[memoryKey('blue', 'red')] = [{ kind: 'history', turn: 1, points: 40, about: null }];
  return { game, rules };
}

const deal = (give: DealItem[], take: DealItem[] = []): Baskets => ({
  from: 'red',
  to: 'blue',
  give,
  take,
});

function laid(game: Game, id: string, give: DealItem[]): void {
  const rest = { from: 'red', to: 'blue', take: [], turn: game.turn, counters: null };
  game.deals[id] = { id, ...rest, give };
}

describe('goodwill signs once', () => {
  const { game, rules } = friends();
  const answer = (...give: DealItem[]) => answerTo(game, rules, deal(give));
  const trade = answer(treaty('trade')).total;
  const transit = answer(treaty('transit')).total;

  test('of two treaties in one deal the second counts for half, in whatever order they lie', () => {
    const both = answer(treaty('trade'), treaty('transit'));
    expect(both.total).toBe(trade + transit - 20);
    expect(both.terms).toContainEqual({ label: 'deal.goodwillShared', amount: -20 });
    expect(answer(treaty('transit'), treaty('trade')).total).toBe(both.total);
  });

  test('what a treaty brings is paid for the less, too', () => {
    const pair = [treaty('trade'), treaty('nonAggression')];
    const { terms } = answer(...pair);
    expect(terms).toContainEqual({ label: 'deal.anotherTreaty', amount: -5 });
    const priced = (amount: number) => answerTo(game, rules, deal(pair, [latinum(amount)]));
    expect(priced(35).verdict).toBe('yes');
    expect(priced(36).verdict).toBe('no');
  });

  test('within a year of another, and when another is offered in the same month', () => {
    const { game: later, rules: same } = friends();
    laid(later, 'deal:red:1', [treaty('trade')]);
    const second = answerTo(later, same, deal([treaty('transit')]));
    expect(second.total).toBe(transit - 20);
    // The first of the month is not the less for those after it.
    laid(later, 'deal:red:2', [treaty('transit')]);
    const first = later.deals['deal:red:1'];
    expect(first && answerTo(later, same, first).total).toBe(trade);

    later.deals = {};
    signTreaty(
      later,
      testContext(later, same),
      { kind: 'trade', turns: 36, zone: [], stock: null, amount: 0 },
      'red',
      'blue',
    );
    const shared = () =>
      total(
        answerTo(later, same, deal([treaty('transit')])).terms.filter(
          ({ label }) => label === 'deal.goodwillShared',
        ),
      );
    expect(shared()).toBe(-24);
    later.turn += 12;
    expect(shared()).toBe(0);
  });

  test('a third for a quarter; what is disliked is disliked of each', () => {
    const three = answer(treaty('trade'), treaty('transit'), treaty('nonAggression'));
    expect(three.terms).toContainEqual({ label: 'deal.goodwillShared', amount: -50 });
    const cold = friends().game;
    cold.memories[memoryKey('blue', 'red')] = [
      { kind: 'history', turn: 1, points: -20, about: null },
    ];
    const disliked = answerTo(cold, rules, deal([treaty('trade'), treaty('transit')]));
    expect(disliked.terms.map(({ label }) => label)).not.toContain('deal.goodwillShared');
  });
});
