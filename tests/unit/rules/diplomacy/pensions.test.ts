import { describe, expect, test } from 'vitest';
import { treatyEffects } from '../../../../src/sim/rules/deals/effects/treatyEffects';
import { memoryOf } from '../../../../src/sim/rules/diplomacy/memories';
import { notePensions, pensionGoodwill } from '../../../../src/sim/rules/diplomacy/pensions';
import { treatyRefusal } from '../../../../src/sim/rules/diplomacy/treatyRefusal';
import { incomeOf } from '../../../../src/sim/rules/economy/income';
import { treaties } from '../../../../src/sim/turn/phases/treaties';
import { testContext } from '../../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';
import { weighs } from '../../../support/weighs';

const pays = (from: string, to: string, amount = 25) =>
  ({ kind: 'pension', between: [from, to], stock: 'latinum', amount, turns: 0 }) as const;

function powers(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { r: [0, 0], b: [100, 0], g: [200, 0] },
    lanes: ['r-b', 'b-g'],
    factions: { red: { stocks: { latinum: 900 } }, blue: {}, green: {} },
    worlds: {
      'r.home': { owner: 'red', people: 2000 },
      'b.home': { owner: 'blue', people: 2000 },
      'g.home': { owner: 'green', people: 2000 },
    },
    turn: 60,
    ...spec,
  });
}

type Made = ReturnType<typeof powers>;

function months({ game, rules }: Made, count: number) {
  for (let month = 0; month < count; month += 1) {
    notePensions(game, rules);
    game.turn += 1;
  }
}

const goodwill = ({ game }: Made, holder: string, subject: string) =>
  memoryOf(game, holder, subject, 'pensioned')?.points ?? 0;

describe('a pension', () => {
  test('is paid month by month and wins goodwill by and by, up to what it is worth', () => {
    const made = powers({ treaties: [pays('red', 'blue')] });
    expect(incomeOf(made.game, made.rules, 'blue').latinum).toContainEqual({
      label: 'tribute.received',
      subject: 'red',
      amount: 25,
    });
    months(made, 4);
    expect(goodwill(made, 'blue', 'red')).toBe(4 * made.rules.numbers.affairs.pace);
    months(made, 20);
    expect(goodwill(made, 'blue', 'red')).toBe(10);
  });

  test('says before it is signed what it will come to', () => {
    const { game, rules } = powers();
    const { between: _, ...terms } = pays('red', 'blue');
    expect(treatyEffects(game, rules, { ...terms, zone: [] }, 'red', 'blue')).toContainEqual({
      code: 'treaty.goodwill',
      values: { payer: 'red', receiver: 'blue', points: 10 },
    });
  });

  test('wins less and less for more money, and never more than a friend is worth', () => {
    const { rules } = powers();
    const won = [1, 4, 16, 64, 1000].map((price) => pensionGoodwill(rules, price));
    expect(won).toEqual([2, 4, 8, 12, 12]);
  });

  test('wins nothing where money goes round in a ring', () => {
    const made = powers({
      treaties: [pays('red', 'blue'), pays('blue', 'green'), pays('green', 'red')],
    });
    months(made, 20);
    for (const [holder, subject] of [
      ['blue', 'red'],
      ['green', 'blue'],
      ['red', 'green'],
    ] as const) {
      expect(goodwill(made, holder, subject)).toBe(0);
    }
  });

  test('of nothing is none, and who does not pay has broken his word', () => {
    const made = powers();
    const { game, rules } = made;
    const nothing = { kind: 'pension', turns: 12, zone: [], stock: null, amount: 0 } as const;
    expect(treatyRefusal(game, rules, nothing, 'red', 'blue')?.code).toBe('nothingPaid');
    const endless = { ...nothing, turns: 0, stock: 'latinum', amount: 5 } as const;
    expect(treatyRefusal(game, rules, endless, 'red', 'blue')?.code).toBe('treatyRunsOut');
    const poor = powers({ treaties: [pays('red', 'blue', 5000)] });
    const context = testContext(poor.game, poor.rules);
    treaties(poor.game, context);
    expect(context.events).toContainEqual(
      expect.objectContaining({ type: 'treatyBroken', kind: 'pension', by: 'red' }),
    );
  });
});

describe('a rich court', () => {
  const offers = (made: Made) =>
    only(planned(made, 'red'), 'proposeDeal').filter(({ give }) =>
      give.some((item) => item.kind === 'treaty' && item.terms.kind === 'pension'),
    );
  /** Nothing else is to be signed, and nobody has stores to exchange. */
  const neighbours = (latinum: number) => {
    const bare = { dilithium: 100, duranium: 100, influence: 30 };
    const made = powers({
      factions: {
        blue: { stocks: { ...bare, latinum: 100 } },
        green: { stocks: { ...bare, latinum: 100 } },
        red: { stocks: { ...bare, latinum }, plan: { 'no:treaties': '99' } },
      },
      treaties: [{ kind: 'nonAggression', between: ['red', 'blue'] }],
      turn: 61,
    });
    for (const id of ['red', 'blue']) weighs(made.game, id, { fleets: 400, industry: 30 });
    return made;
  };

  test('feeds a neighbour as strong as itself, once', () => {
    expect(offers(neighbours(900)).map(({ to }) => to)).toEqual(['blue']);
    expect(offers(neighbours(100))).toEqual([]);
  });
});
