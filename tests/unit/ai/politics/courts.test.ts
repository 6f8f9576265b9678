import { describe, expect, test } from 'vitest';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';

/** Two great partners and their broker, who has somebody at court. */
function allied(stocks: { influence: number; latinum: number }) {
  const table = tinyGalaxy({
    systems: { east: [0, 0], west: [300, 0], small: [150, 100], far: [900, 0] },
    lanes: ['east-small', 'small-west', 'west-far'],
    factions: { east: { stocks }, small: {}, west: {}, far: {} },
    worlds: {
      'east.prime': { owner: 'east', development: 'developed', people: 3000 },
      'west.prime': { owner: 'west', development: 'developed', people: 3000 },
      'small.prime': { owner: 'small', development: 'developed', people: 800 },
      'far.prime': { owner: 'far', development: 'developed', people: 800 },
    },
    characters: { solis: { faction: 'small' }, toragh: { faction: 'east' } },
    alliances: { pact: ['east', 'small', 'west'] },
    turn: 60,
  });
  const alliance = table.game.alliances.pact!;
  alliance.broker = 'small';
  alliance.brokerage = { lean: null, effort: 1, parity: 50 };
  table.game.factions.small!.court = [{ person: 'solis', since: 0, want: null }];
  return table;
}

describe('a great partner', () => {
  test('wins a councillor of the broker when it has influence to spare, and then rests', () => {
    const table = allied({ influence: 400, latinum: 0 });
    const first = planned(table, 'east');
    expect(only(first, 'winCouncillor')).toEqual([
      { type: 'winCouncillor', court: 'small', person: 'solis', means: 'flatter' },
    ]);
    for (const { key, value } of only(first, 'note')) {
      table.game.factions.east!.books!.plan[key] = value;
    }
    expect(only(planned(table, 'east'), 'winCouncillor')).toEqual([]);
  });

  test('spends nothing on friends when it is poor', () => {
    expect(only(planned(allied({ influence: 60, latinum: 300 }), 'east'), 'winCouncillor')).toEqual(
      [],
    );
  });
});

test('who speaks at court for an enemy is dismissed, who speaks for a friend is not', () => {
  for (const by of ['far', 'west']) {
    const table = allied({ influence: 400, latinum: 0 });
    table.game.relations['east|far'] = {
      kind: 'war',
      since: 50,
      until: 0,
      cause: 'history',
      begunBy: 'far',
      goals: {},
      losses: {},
      taken: {},
    };
    const won = { by, means: 'bribe', turn: 58 } as const;
    table.game.factions.east!.court = [{ person: 'toragh', since: 0, want: null, won }];
    const sent = only(planned(table, 'east'), 'dismissCouncillor');
    expect(sent).toEqual(by === 'far' ? [{ type: 'dismissCouncillor', person: 'toragh' }] : []);
  }
});
