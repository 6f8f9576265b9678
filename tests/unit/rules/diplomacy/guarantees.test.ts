import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../../src/sim/rules/deals/answers';
import { worthTerms } from '../../../../src/sim/rules/deals/worth';
import { guaranteeCost } from '../../../../src/sim/rules/diplomacy/guarantees';
import { atWar } from '../../../../src/sim/rules/diplomacy/relations';
import { breakTreaty, signTreaty } from '../../../../src/sim/rules/diplomacy/treaties';
import { treatyRefusal } from '../../../../src/sim/rules/diplomacy/treatyRefusal';
import { warRefusal } from '../../../../src/sim/rules/diplomacy/warRefusal';
import { beginWar } from '../../../../src/sim/rules/diplomacy/wars';
import { incomeOf } from '../../../../src/sim/rules/economy/income';
import type { TreatyTerms } from '../../../../src/sim/state/diplomacy';
import { economy } from '../../../../src/sim/turn/phases/economy';
import { testContext } from '../../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';
import { weighs } from '../../../support/weighs';

const terms: TreatyTerms = { kind: 'guarantee', turns: 36, zone: [], stock: null, amount: 0 };

/** Red is great and dislikes grey, blue and green are small; grey is the greatest. */
function powers(spec: Partial<GalaxySpec> = {}) {
  const made = tinyGalaxy({
    systems: { r: [0, 0], b: [100, 0], g: [200, 0], y: [300, 0] },
    lanes: ['r-b', 'b-g', 'g-y'],
    factions: {
      red: { stocks: { influence: 300 } },
      blue: { stocks: { influence: 30, latinum: 500 } },
      green: {},
      grey: {},
    },
    worlds: {
      'r.home': { owner: 'red', people: 2000 },
      'b.home': { owner: 'blue', people: 1000 },
      'g.home': { owner: 'green', people: 1000 },
      'y.home': { owner: 'grey', people: 2000 },
    },
    turn: 60,
    ...spec,
  });
  const fleets = { red: 800, blue: 100, green: 100, grey: 900 };
  for (const [id, points] of Object.entries(fleets)) {
    weighs(made.game, id, { fleets: points, industry: 0 });
  }
  for (const [holder, points] of [
    ['red', -60],
    ['blue', -40],
  ] as const) {
    made.game.memories[`${holder}>grey`] = [{ kind: 'history', turn: 60, points, about: null }];
  }
  return made;
}

type Made = ReturnType<typeof powers>;

const sign = ({ game, rules }: Made, ward = 'blue', guarantor = 'red') =>
  signTreaty(game, testContext(game, rules), terms, guarantor, ward);

const worth = ({ game, rules }: Made, judge: string, other: string, gains: boolean) =>
  Object.fromEntries(
    worthTerms(game, rules, judge, { kind: 'treaty', terms }, gains, other).map(
      ({ label, amount }) => [label, amount],
    ),
  );

describe('a guarantee', () => {
  test('puts whoever attacks the ward at war with the guarantor', () => {
    const made = powers();
    sign(made);
    expect(beginWar(made.game, made.rules, 'grey', 'blue', 'conquest', []).joined).toEqual(['red']);
    expect(atWar(made.game, 'red', 'grey')).toBe(true);
  });

  test('drags the guarantor into no war that the ward begins, nor the ward into the guarantor’s', () => {
    const made = powers();
    sign(made);
    expect(beginWar(made.game, made.rules, 'blue', 'grey', 'conquest', []).joined).toEqual([]);
    expect(beginWar(made.game, made.rules, 'green', 'red', 'conquest', []).joined).toEqual([]);
  });

  test('binds the guarantor himself: whom he guarantees he attacks only by breaking his word', () => {
    const made = powers();
    const treaty = sign(made);
    const { game, rules } = made;
    expect(warRefusal(game, rules, 'red', 'blue')?.code).toBe('war.guarantee');
    breakTreaty(game, testContext(game, rules), treaty, 'red');
    const minds = ['blue', 'green', 'grey'].map(
      (holder) => game.memories[`${holder}>red`]?.map(({ kind }) => kind) ?? [],
    );
    expect(minds).toEqual([['treatyBroken'], ['sawTreatyBroken'], ['sawTreatyBroken']]);
  });

  test('costs influence every month, each further one more, and lapses unpaid', () => {
    const made = powers();
    const { game, rules } = made;
    expect(guaranteeCost(game, rules, 'red', 'blue')).toBe(2);
    sign(made);
    expect(guaranteeCost(game, rules, 'red', 'blue')).toBe(2);
    sign(made, 'green');
    const paid = incomeOf(game, rules, 'red').influence.filter(
      ({ label }) => label === 'upkeep.guarantee',
    );
    expect(paid.map(({ amount, subject }) => [subject, amount])).toEqual([
      ['blue', -2],
      ['green', -4],
    ]);
    game.factions.red!.books!.stocks.influence = -20;
    const context = testContext(game, rules);
    economy(game, context);
    expect(Object.values(game.treaties)).toEqual([]);
    expect(context.events.filter(({ type }) => type === 'treatyEnded')).toHaveLength(2);
    expect(context.events.some(({ type }) => type === 'treatyBroken')).toBe(false);
  });

  test('is not given by who cannot stand behind it, nor by members of a Council, nor to a client', () => {
    const made = powers();
    const { game, rules } = made;
    const refused = (first: string, second: string) =>
      treatyRefusal(game, rules, terms, first, second)?.code;
    expect(refused('red', 'blue')).toBeUndefined();
    game.factions.red!.books!.stocks.influence = 23;
    expect(refused('red', 'blue')).toBe('guaranteeTooDear');
    const united = powers({ alliances: { pact: ['red', 'green'] } });
    expect(treatyRefusal(united.game, united.rules, terms, 'red', 'blue')?.code).toBe(
      'councilPromisesHelp',
    );
    const client = powers({ treaties: [{ kind: 'protectorate', between: ['grey', 'blue'] }] });
    expect(treatyRefusal(client.game, client.rules, terms, 'red', 'blue')?.code).toBe(
      'alreadyProtected',
    );
  });
});

describe('the worth of a guarantee', () => {
  test('is safety to the ward, and to the guarantor what it keeps from a rival', () => {
    const made = powers();
    const safety = worth(made, 'blue', 'red', true)['deal.endangered'];
    expect(safety).toBeGreaterThan(0);
    expect(worth(made, 'red', 'blue', false)).toMatchObject({
      'deal.contains': 180,
      'deal.burden': -20,
    });
    made.game.memories['red>grey'] = [{ kind: 'history', turn: 60, points: 60, about: null }];
    expect(worth(made, 'red', 'blue', false)).not.toHaveProperty('deal.contains');
  });

  test('is little when the guarantor could not withstand the danger himself', () => {
    const made = powers();
    const safety = (from: string) => worth(made, 'blue', from, true)['deal.endangered'] ?? 0;
    expect(safety('green') * 4).toBeLessThan(safety('red'));
  });

  test('is sold once: who has one guarantor is worth half to the next, and needs him half as much', () => {
    const made = powers();
    weighs(made.game, 'green', { fleets: 800, industry: 0 });
    made.game.memories['green>grey'] = [{ kind: 'history', turn: 60, points: -60, about: null }];
    const before = worth(made, 'green', 'blue', false)['deal.contains']!;
    const safety = worth(made, 'blue', 'green', true)['deal.endangered']!;
    sign(made);
    expect(worth(made, 'green', 'blue', false)['deal.contains']).toBe(Math.floor(before / 2));
    expect(worth(made, 'blue', 'green', true)['deal.endangered']).toBeLessThanOrEqual(safety / 2);
  });
});

describe('a guarantee', () => {
  test('is given for what it keeps from a rival, and never paid for by who gives it', () => {
    const { game, rules } = powers();
    const shield = { kind: 'treaty', terms } as const;
    const asks = (latinum: number) => ({
      from: 'blue',
      to: 'red',
      give: [],
      take:
        latinum === 0
          ? [shield]
          : [shield, { kind: 'stock', stock: 'latinum', amount: latinum } as const],
    });
    game.factions.red!.books!.stocks.latinum = 500;
    expect(answerTo(game, rules, asks(0)).verdict).toBe('yes');
    expect(answerTo(game, rules, asks(1)).verdict).toBe('no');
  });
});

describe('computer players', () => {
  const guarantees = (made: Made, faction: string) =>
    only(planned(made, faction), 'proposeDeal').filter(({ give, take }) =>
      [...give, ...take].some((item) => item.kind === 'treaty' && item.terms.kind === 'guarantee'),
    );

  test('the small ask whom their danger has for a rival, the great stand before them', () => {
    const asked = guarantees(powers(), 'blue');
    expect(asked.map(({ to }) => to)).toEqual(['red']);
    const given = guarantees(powers(), 'red');
    expect(given).toHaveLength(1);
  });

  test('nobody guarantees against a friend, nor without influence to spare', () => {
    const friends = powers();
    friends.game.memories['red>grey'] = [{ kind: 'history', turn: 60, points: 60, about: null }];
    expect(guarantees(friends, 'red')).toEqual([]);
    expect(guarantees(friends, 'blue')).toEqual([]);
    const poor = powers();
    poor.game.factions.red!.books!.stocks.influence = 10;
    expect(guarantees(poor, 'red')).toEqual([]);
  });
});
