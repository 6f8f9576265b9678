import { describe, expect, test } from 'vitest';
import { offerRefusal } from '../../../src/sim/rules/deals/dealRefusal';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import type { DealItem } from '../../../src/sim/state/dealItem';
import type { Order } from '../../../src/sim/state/order';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { tinyGalaxy } from '../../support/galaxy';

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
const duranium = (amount: number): DealItem => ({ kind: 'stock', stock: 'duranium', amount });

const ask = (take: DealItem[], give: DealItem[] = []): Order => ({
  type: 'proposeDeal',
  to: 'blue',
  give,
  take,
  counters: null,
});

function strangers(stored = 1000) {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0] },
    factions: { red: {}, blue: { species: 'lizard', stocks: { latinum: stored } } },
    worlds: { 'a.home': { owner: 'red' }, 'b.home': { owner: 'blue' } },
  });
}

function play({ game, rules }: ReturnType<typeof strangers>, ...orders: Order[]) {
  return resolveTurn(game, { red: orders.map((order) => ({ order })) }, rules);
}

describe('an absurd demand', () => {
  test('costs opinion, more when it is repeated, and then nobody listens for a while', () => {
    const world = strangers();
    const first = play(world, ask([latinum(400)]));
    expect(memoryOf(first.game, 'blue', 'red', 'insulted')?.points).toBe(-4);
    const again = play({ ...world, game: first.game }, ask([latinum(400)]), ask([latinum(300)]));
    const insult = memoryOf(again.game, 'blue', 'red', 'insulted');
    expect(insult?.points).toBeLessThan(-10);
    const fair = { from: 'red', to: 'blue', give: [latinum(90)], take: [duranium(60)] };
    const refusal = offerRefusal(again.game, world.rules, fair);
    expect(refusal).toMatchObject({ code: 'wearyOfTalks', values: { faction: 'blue' } });
    const turns = Number(refusal?.values?.turns);
    expect(turns).toBeGreaterThan(0);
    again.game.turn += turns - 1;
    expect(offerRefusal(again.game, world.rules, fair)?.code).toBe('wearyOfTalks');
    again.game.turn += 1;
    expect(offerRefusal(again.game, world.rules, fair)).toBeNull();
  });

  test('what is only dear is no insult', () => {
    const { game } = play(strangers(), ask([latinum(100)]));
    expect(memoryOf(game, 'blue', 'red', 'insulted')).toBeUndefined();
  });

  test('tells nothing of a treasury: the answer is the same whatever lies in it', () => {
    const answers = [20, 500, 5000].map((stored) => {
      const { events } = play(strangers(stored), ask([latinum(800)]), ask([duranium(500)]));
      return events.filter(({ type }) => type === 'dealRefused');
    });
    expect(answers[0]).toHaveLength(2);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('what would be worth it is not to be had, but not how much there is', () => {
    const { events } = play(strangers(20), ask([latinum(100)], [duranium(300)]));
    const refused = events.find(({ type }) => type === 'dealRefused');
    expect(refused).toMatchObject({
      refusal: { code: 'giverCannotSpare', values: { faction: 'blue', stock: 'latinum' } },
    });
    expect(JSON.stringify(refused)).not.toContain('available');
  });
});
