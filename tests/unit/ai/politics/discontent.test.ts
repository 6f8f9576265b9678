import { describe, expect, test } from 'vitest';
import type { DiscontentStage } from '../../../../src/sim/state/alliance';
import type { Game } from '../../../../src/sim/state/game';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';

/** Three allies, an enemy outside, and a chancellery whose terms run out. */
function allied(turn = 61) {
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
    turn,
  });
  for (const id of ['east', 'small', 'west']) table.game.factions[id]!.books!.stocks.influence = 90;
  return { ...table, alliance: table.game.alliances.pact! };
}

/** Contentment far below what is bearable, and how far it has gone. */
function cheated(game: Game, stage: DiscontentStage, since = game.turn) {
  game.memories['west>pact'] = [{ kind: 'cheated', turn: game.turn, points: -70, about: null }];
  game.alliances.pact!.council!.discontent = { west: { stage, since } };
}

const isUltimatum = ({ ultimatum }: { ultimatum: boolean }) => ultimatum;

describe('a discontent member', () => {
  test('threatens and leaves no sooner than its discontent has gone so far', () => {
    for (const stage of ['cool', 'demanding', 'obstructing'] as const) {
      const table = allied();
      cheated(table.game, stage, 1);
      const orders = planned(table, 'west');
      expect(only(orders, 'proposeMotion').some(isUltimatum), stage).toBe(false);
      expect(only(orders, 'leaveAlliance'), stage).toEqual([]);
    }
  });

  test('moves what it asks for as an ultimatum at the last stage', () => {
    const table = allied();
    cheated(table.game, 'ultimatum');
    const orders = planned(table, 'west');
    expect(only(orders, 'proposeMotion').some(isUltimatum)).toBe(true);
    expect(only(orders, 'leaveAlliance')).toEqual([]);
  });

  test('gives notice when there is nothing left to threaten with, and not in the same month', () => {
    const table = allied();
    cheated(table.game, 'ultimatum');
    table.game.factions.west!.books!.plan['no:ultimatum'] = '80';
    expect(only(planned(table, 'west'), 'leaveAlliance')).toEqual([]);

    cheated(table.game, 'ultimatum', 40);
    expect(only(planned(table, 'west'), 'leaveAlliance')).toEqual([
      { type: 'leaveAlliance', manner: 'notice' },
    ]);
  });

  test('does nothing more once it has given notice', () => {
    const table = allied();
    cheated(table.game, 'leaving', 40);
    table.alliance.council!.notices = { west: 70 };
    expect(only(planned(table, 'west'), 'proposeMotion')).toEqual([]);
    expect(only(planned(table, 'west'), 'leaveAlliance')).toEqual([]);
  });
});

describe('a demand', () => {
  /** All dues of the alliance are hated in the west, which is worth keeping against the foe. */
  const taxed = (stage: DiscontentStage | null) => {
    const table = allied(60);
    table.alliance.charter.tariff = 60;
    table.alliance.offices = {
      regent: { holder: 'east', since: 55 },
      supremeLegate: { holder: 'west', since: 55 },
      intendant: { holder: 'small', since: 55 },
    };
    table.alliance.leader = 'east';
    if (stage) table.alliance.council!.discontent = { west: { stage, since: 50 } };
    return table;
  };
  const endsTariff = ({ terms }: { terms: { kind: string; permille?: number } }) =>
    terms.kind === 'tariff' && terms.permille === 0;

  test('is moved by whoever makes it', () => {
    const turns = [60, 61, 62];
    const moved = turns.flatMap((turn) => {
      const table = taxed('demanding');
      table.game.turn = turn;
      return only(planned(table, 'west'), 'proposeMotion');
    });
    expect(moved.length).toBeGreaterThan(0);
  });

  test('is heard by who would rather keep it, and not before it is made', () => {
    const heard = (stage: DiscontentStage | null) =>
      [60, 61, 62].flatMap((turn) => {
        const table = taxed(stage);
        table.game.turn = turn;
        return only(planned(table, 'east'), 'proposeMotion').filter(endsTariff);
      });
    expect(heard(null)).toEqual([]);
    expect(heard('cool')).toEqual([]);
    expect(heard('ultimatum').length).toBeGreaterThan(0);
  });

  test('that is before the Council gets the vote it hangs on of who would rather keep it, for a favour or for nothing', () => {
    const answered = (stage: DiscontentStage) => {
      const table = taxed(stage);
      const motion = {
        id: 'motion:west:1',
        by: 'west',
        terms: { kind: 'tariff', permille: 0 } as const,
        entered: table.game.turn - 1,
        ultimatum: false,
        offer: null,
        lobbying: {},
        votes: { west: 'aye', small: 'nay' } as const,
      };
      table.alliance.council!.agenda = [{ ...motion, votes: { ...motion.votes } }];
      const orders = planned(table, 'east');
      const votes = only(orders, 'castVote').filter((each) => each.motion === motion.id);
      const deals = only(orders, 'proposeDeal').filter(({ give }) =>
        give.some((item) => item.kind === 'promise' && item.promise.kind === 'vote'),
      );
      return { votes, deals };
    };
    const { votes, deals } = answered('ultimatum');
    expect(votes.length + deals.length).toBe(1);
    const cool = answered('cool');
    expect(cool.votes.length + cool.deals.length).toBe(0);
  });
});
