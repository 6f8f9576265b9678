import { afterAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { refuse } from '../../../../src/sim/lib/refusal';
import { term } from '../../../../src/sim/lib/terms';
import type { DealItemDefinition } from '../../../../src/sim/rules/deals/items/definition';
import type { DealItem } from '../../../../src/sim/state/dealItem';
import { anyId, whole } from '../../../../src/sim/state/schemaParts';
import type { DealItemWording } from '../../../../src/text/en/codes/politics/dealItemKinds';
import { testContext } from '../../../support/context';
import { tinyGalaxy } from '../../../support/galaxy';

declare module '../../../../src/sim/state/dealItem' {
  interface DealItemShapes {
    /** Work of the giver's yard on ships of the receiver that lie there. */
    yardTime: { world: string; work: number };
  }
}

/** The file of the tour in CONTRIBUTING. */
const yardTime: DealItemDefinition<'yardTime'> = {
  kind: 'yardTime',
  schema: z.strictObject({ kind: z.literal('yardTime'), world: anyId, work: whole(1, 1000) }),
  key: ({ world }) => `yardTime:${world}`,
  refusal: ({ realm, giver }, { world }) =>
    realm.worlds[world]?.owner === giver
      ? null
      : refuse('notGiversWorld', { world, faction: giver }),
  choices: ({ realm, giver }) =>
    Object.values(realm.worlds)
      .filter(({ owner }) => owner === giver)
      .map(({ id }) => ({ kind: 'yardTime', world: id, work: 20 })),
  worth: ({ gains }, { work }) => term('deal.fleet', gains ? work : -work),
  handOver: ({ game, receiver }, { world, work }) => {
    for (const { faction, place, ships } of Object.values(game.fleets)) {
      const isThere = place.kind === 'system' && place.system === game.worlds[world]?.system;
      if (faction !== receiver || !isThere) continue;
      for (const ship of ships) game.ships[ship]!.hull += work;
    }
  },
  effects: () => [],
};

/** Its entry in the table of words. */
const words: DealItemWording<'yardTime'> = {
  name: 'Time in a yard',
  none: 'No yard of theirs is near.',
  plate: ({ world, work }, names) => `${work} of work at ${names.world(world).text}`,
  told: ({ world }, names) => ['time in the yard of ', names.world(world)],
  effects: {},
};

// Test files share their modules: the rules are loaded anew, with one line more in the list.
vi.resetModules();
vi.doMock('../../../../src/sim/rules/deals/items/kinds', async (kinds) => ({
  ...(await kinds<object>()),
  yardTime,
}));
const { isDealItem } = await import('../../../../src/sim/rules/deals/items/schema');
const { dealRefusal } = await import('../../../../src/sim/rules/deals/dealRefusal');
const { worthTerms } = await import('../../../../src/sim/rules/deals/worth');
const { concludeDeals } = await import('../../../../src/sim/turn/phases/diplomacy/concludeDeals');
const { dealItemKindWords } = await import('../../../../src/text/en/codes/politics/dealItemKinds');
const { choicesOf, iconOf, itemKinds } = await import(
  '../../../../src/ui/screens/diplomacy/deal/itemTable'
);
const { viewFor } = await import('../../../../src/sim/view/viewFor');
const { dealItemText } = await import('../../../../src/text/dealItems');
Object.assign(dealItemKindWords, { yardTime: words });
afterAll(() => {
  vi.doUnmock('../../../../src/sim/rules/deals/items/kinds');
  vi.resetModules();
});

const item: DealItem = { kind: 'yardTime', world: 'a.home', work: 20 };

function galaxy() {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [400, 0] },
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'b.home': { owner: 'blue', people: 1000 },
    },
    fleets: [{ faction: 'blue', at: 'a', ships: [{ class: 'cruiser', hull: 40 }] }],
  });
}

describe('a thing in a basket that is added as the tour says', () => {
  test('is understood, and nothing beside it', () => {
    expect(isDealItem(item)).toBe(true);
    expect(isDealItem({ ...item, work: 0 })).toBe(false);
  });

  test('is refused, weighed and handed over', () => {
    const { game, rules } = galaxy();
    const baskets = { from: 'red', to: 'blue', give: [item], take: [] };
    expect(dealRefusal(game, rules, baskets)).toBeNull();
    const worth = worthTerms(game, rules, 'blue', item, true, 'red');
    expect(worth).toEqual([{ label: 'deal.fleet', amount: 20 }]);
    const turned = { ...baskets, from: 'blue', to: 'red' };
    expect(dealRefusal(game, rules, turned)?.code).toBe('notGiversWorld');
    const deal = { ...baskets, id: 'deal:red:1', turn: game.turn, counters: null };
    game.deals[deal.id] = deal;
    const context = testContext(game, rules);
    concludeDeals(game, context);
    expect(context.events.map(({ type }) => type)).toEqual(['dealMade']);
    expect(Object.values(game.ships).map(({ hull }) => hull)).toEqual([60]);
  });

  test('is offered on the table, with a drawing', () => {
    const { game, rules } = galaxy();
    const view = viewFor(game, rules, 'red');
    expect(itemKinds.at(-1)).toBe('yardTime');
    const side = { view, rules, giver: 'red', receiver: 'blue' };
    expect(choicesOf(side, 'yardTime')).toEqual([item]);
    expect(iconOf(item)).toBe('board');
  });

  test('has words', () => {
    const names = { world: () => ({ text: 'Home' }) } as never;
    expect(dealItemText(item, names, () => '')).toBe('20 of work at Home');
  });
});
