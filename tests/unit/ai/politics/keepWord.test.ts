import { describe, expect, test } from 'vitest';
import { makePledge } from '../../../../src/sim/rules/deals/pledges';
import type { PromiseTerms } from '../../../../src/sim/state/promise';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned, playTurns } from '../../../support/planning';

/** Red has promised blue something, for so many turns. */
function bound(promise: PromiseTerms, turns: number) {
  const table = tinyGalaxy({
    systems: { a: [0, 0], b: [300, 0], c: [0, 300] },
    lanes: ['a-b', 'a-c'],
    factions: { red: { envoys: true }, blue: { envoys: true }, grey: { envoys: true } },
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'a.one': { owner: 'red', people: 500 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'grey', people: 1000 },
    },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser*3'] }],
    turn: 60,
  });
  table.game.factions.red!.books!.stocks.influence = 200;
  makePledge(table.game, 'red', 'blue', promise, turns);
  return table;
}

describe('a computer player keeps its word', () => {
  const world = { kind: 'cede', world: 'a.one' } as const;

  test('it hands over the world it has promised, for nothing more, when it is due', () => {
    const gifts = (turns: number) =>
      only(planned(bound(world, turns), 'red'), 'proposeDeal').filter(({ give }) =>
        give.some(({ kind }) => kind === 'world'),
      );
    expect(gifts(20)).toEqual([]);
    expect(gifts(3)).toMatchObject([{ to: 'blue', take: [], give: [{ world: 'a.one' }] }]);
    const after = playTurns(bound(world, 3), ['red'], 2);
    expect(after.worlds['a.one']!.owner).toBe('blue');
    expect(Object.values(after.pledges)).toMatchObject([{ status: 'kept' }]);
  });

  test('it goes to the war it has promised', () => {
    const wars = (turns: number) =>
      only(planned(bound({ kind: 'war', on: 'grey' }, turns), 'red'), 'declareWar');
    expect(wars(3)).toMatchObject([{ on: 'grey' }]);
  });
});
