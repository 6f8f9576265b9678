import { describe, expect, test } from 'vitest';
import type { Order } from '../../../../src/sim';
import type { Motion } from '../../../../src/sim/state/alliance';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';

/** Three allies: east and west are the great partners, small holds the scales and has influence to spare. */
function allied() {
  const table = tinyGalaxy({
    systems: { east: [0, 0], west: [300, 0], small: [150, 100] },
    lanes: ['east-small', 'small-west'],
    factions: ['east', 'small', 'west'],
    worlds: {
      'east.prime': { owner: 'east', development: 'developed', people: 3000 },
      'west.prime': { owner: 'west', development: 'developed', people: 3000 },
      'small.prime': { owner: 'small', development: 'developed', people: 800 },
    },
    fleets: [
      { faction: 'east', at: 'east', ships: ['cruiser*5'] },
      { faction: 'west', at: 'west', ships: ['cruiser*4'] },
      { faction: 'small', at: 'small', ships: ['cruiser'] },
    ],
    alliances: { pact: ['east', 'small', 'west'] },
    turn: 60,
  });
  const alliance = table.game.alliances.pact!;
  alliance.broker = 'small';
  alliance.brokerage = { lean: null, effort: 3, parity: 50 };
  const { books } = table.game.factions.small!;
  Object.assign(books!.stocks, { influence: 300, latinum: 3000 });
  return { ...table, alliance, books: books! };
}

const grudge = (points: number) => [{ kind: 'worldTaken', turn: 50, points, about: null } as const];

describe('a computer broker', () => {
  test('lets both wait where its vote decides between them, and not without the influence', () => {
    const table = allied();
    const motion: Motion = {
      id: 'motion:east:1',
      terms: { kind: 'election', office: 'regent', holder: 'east' },
      by: 'east',
      entered: 58,
      ultimatum: false,
      offer: null,
      lobbying: {},
      votes: {},
    };
    table.alliance.offices = {};
    table.alliance.council!.agenda.push(motion);
    table.game.memories['west>east'] = grudge(-60);
    expect(only(planned(table, 'small'), 'putOffMotion')).toEqual([
      { type: 'putOffMotion', motion: motion.id },
    ]);
    table.books.stocks.influence = 50;
    expect(only(planned(table, 'small'), 'putOffMotion')).toEqual([]);
  });

  test('tells the partner it needs of a secret bid by one it likes no better, and a liked one it does not give away', () => {
    const told = (liking: number) => {
      const table = allied();
      const promise = { kind: 'vote', motion: 'motion:east:1', choice: 'aye' } as const;
      table.books.letters = [{ id: 'deal:east:1', from: 'east', promise, turn: 58, told: [] }];
      table.game.memories['small>east'] = [
        { kind: 'history', turn: 60, points: liking, about: null },
      ];
      table.game.memories['west>small'] = [{ kind: 'history', turn: 60, points: -40, about: null }];
      return only(planned(table, 'small'), 'leakSecret');
    };
    expect(told(-40)).toEqual([{ type: 'leakSecret', secret: 'deal:east:1', to: 'west' }]);
    expect(told(60)).toEqual([]);
  });

  test('offers both sides of a quarrel to settle it, and each agrees to its offer', () => {
    const table = allied();
    table.game.memories['west>east'] = grudge(-40);
    table.game.memories['east>west'] = grudge(-40);
    const offers = only(planned(table, 'small'), 'proposeDeal') as Extract<
      Order,
      { type: 'proposeDeal' }
    >[];
    const settlements = offers.filter(({ give }) =>
      give.some((item) => item.kind === 'promise' && item.promise.kind === 'settle'),
    );
    expect(settlements.map(({ to }) => to).sort()).toEqual(['east', 'west']);
    table.game.memories = {};
    expect(
      (only(planned(table, 'small'), 'proposeDeal') as typeof offers).flatMap(({ give }) =>
        give.filter((item) => item.kind === 'promise' && item.promise.kind === 'settle'),
      ),
    ).toEqual([]);
  });

  test('guarantees what one great partner has promised the other, with influence to spare', () => {
    const table = allied();
    table.game.pledges['pledge:east:1'] = {
      id: 'pledge:east:1',
      by: 'east',
      to: 'west',
      terms: { kind: 'cede', world: 'east.prime' },
      made: 58,
      due: 70,
      witnesses: ['small'],
      status: 'open',
      settled: 0,
    };
    expect(only(planned(table, 'small'), 'standSurety')).toEqual([
      { type: 'standSurety', pledge: 'pledge:east:1' },
    ]);
    table.books.stocks.influence = 50;
    expect(only(planned(table, 'small'), 'standSurety')).toEqual([]);
  });
});
