import { describe, expect, test } from 'vitest';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned, playTurns } from '../../../support/planning';
import { weighs } from '../../../support/weighs';

/** Two equals next door to each other, so that neither is prey. */
function equals(turn = 62) {
  const table = tinyGalaxy({
    systems: { home: [0, 0], next: [100, 0] },
    lanes: ['home-next'],
    factions: { blue: {}, red: { stocks: { influence: 30 } } },
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 2000 },
      'next.prime': { owner: 'blue', development: 'developed', people: 2000 },
    },
    fleets: [
      { faction: 'red', at: 'home', ships: ['cruiser*4'] },
      { faction: 'blue', at: 'next', ships: ['cruiser*4'] },
    ],
    turn,
  });
  for (const id of ['blue', 'red']) weighs(table.game, id, { fleets: 400, industry: 30 });
  return table;
}

describe('treaties', () => {
  test('neighbours who gain by it sign, one treaty at a time', () => {
    const deals = only(planned(equals(), 'red'), 'proposeDeal');
    expect(deals).toHaveLength(1);
    expect(deals[0]?.give).toEqual([
      {
        kind: 'treaty',
        terms: { kind: 'trade', turns: 0, zone: [], stock: null, amount: 0 },
      },
    ]);
  });

  test('two treaties with one court are enough', () => {
    const table = equals();
    for (const kind of ['trade', 'transit'] as const) {
      table.game.treaties[`treaty:${kind}`] = {
        id: `treaty:${kind}`,
        parties: ['blue', 'red'],
        terms: { kind, turns: 0, zone: [], stock: null, amount: 0 },
        since: 10,
        until: 0,
      };
    }
    expect(only(planned(table, 'red'), 'proposeDeal')).toEqual([]);
  });

  test('what is about to run out is proposed anew, while one would sign it still', () => {
    const table = equals();
    table.game.treaties['treaty:trade'] = {
      id: 'treaty:trade',
      parties: ['blue', 'red'],
      terms: { kind: 'trade', turns: 24, zone: [], stock: null, amount: 0 },
      since: 10,
      until: 62 + table.rules.numbers.treaties.renewal + 1,
    };
    const offered = () =>
      only(planned(table, 'red'), 'proposeDeal').flatMap(({ give }) =>
        give.flatMap((item) => (item.kind === 'treaty' ? item.terms.kind : [])),
      );
    expect(offered()).not.toContain('trade');
    table.game.treaties['treaty:trade']!.until -= 1;
    expect(offered()).toContain('trade');
    table.game.memories['red>blue'] = [{ kind: 'history', turn: 62, points: -150, about: null }];
    expect(offered()).not.toContain('trade');
  });

  test('the reason is the sum by which it serves the proposer', () => {
    const given = planned(equals(), 'red').find(({ order }) => order.type === 'proposeDeal');
    expect(given?.reason?.code).toBe('treaty.trade');
    const worth = given?.reason?.terms.reduce((sum, { amount }) => sum + amount, 0);
    expect(worth).toBeGreaterThan(0);
  });

  test('who would refuse is not asked, nor asked again next time', () => {
    const table = equals();
    table.game.memories['blue>red'] = [{ kind: 'history', turn: 62, points: -150, about: null }];
    expect(only(planned(table, 'red'), 'proposeDeal')).toEqual([]);
    const later = playTurns(table, ['red'], 3);
    expect(later.factions.red?.books?.plan['no:trade:blue']).toBeDefined();
    expect(only(planned({ ...table, game: later }, 'red'), 'proposeDeal')).toEqual([]);
  });

  test('nothing is signed with whom one is at war', () => {
    const table = equals();
    table.game.relations['blue|red'] = {
      kind: 'war',
      since: 50,
      until: 0,
      cause: 'conquest',
      begunBy: 'blue',
      goals: {},
      losses: {},
      taken: {},
    };
    const signed = only(planned(table, 'red'), 'proposeDeal').filter(({ give }) =>
      give.every(({ kind }) => kind === 'treaty'),
    );
    expect(signed).toEqual([]);
  });
});
