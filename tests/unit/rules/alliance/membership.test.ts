import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { contentmentOf } from '../../../../src/sim/rules/alliance/contentment';
import { courtship } from '../../../../src/sim/rules/alliance/dues';
import {
  dissolve,
  followersOf,
  followTerms,
  join,
  type LeavingManner,
  leave,
  leavingTerms,
} from '../../../../src/sim/rules/alliance/membership';
import { rescaled, withNewcomer } from '../../../../src/sim/rules/alliance/shares';
import { addFavours } from '../../../../src/sim/rules/deals/favours';
import { memoryTerms } from '../../../../src/sim/rules/diplomacy/memories';
import { opinionOf } from '../../../../src/sim/rules/diplomacy/opinion';
import { relationFor } from '../../../../src/sim/rules/diplomacy/relationFor';
import { relationOf } from '../../../../src/sim/rules/diplomacy/relations';
import { treatyBetween } from '../../../../src/sim/rules/diplomacy/treaties';
import type { Motion } from '../../../../src/sim/state/alliance';
import { type AccordSpec, accord, table } from '../../../support/accord';
import { testContext } from '../../../support/context';

function left(
  member: string,
  how: LeavingManner,
  spec: AccordSpec = {},
  prepare = (_: ReturnType<typeof accord>) => {},
) {
  const made = accord(spec);
  prepare(made);
  const { game, rules, alliance } = made;
  const forecast = leavingTerms(game, rules, alliance, member, how);
  const context = testContext(game, rules);
  leave(game, context, alliance, member, how);
  return { ...made, forecast, events: context.events };
}

const kinds = (game: ReturnType<typeof accord>['game'], key: string) =>
  (game.memories[key] ?? []).map(({ kind }) => kind);

const motion = (by: string, terms: Motion['terms']): Motion => ({
  id: `motion:${by}`,
  terms,
  by,
  entered: 1,
  ultimatum: false,
  offer: null,
  lobbying: { red: [{ by: 'blue', means: 'press', choice: 'aye', influence: 2 }] },
  votes: { blue: 'aye', red: 'nay' },
});

describe('leaving by notice', () => {
  it('is a parting in peace: truce, passage home, a share of the chest', () => {
    const { game, rules, alliance, forecast, events } = left(
      'blue',
      'notice',
      { parity: 0 },
      (made) => {
        made.alliance.council!.chest = 890;
      },
    );
    expect(alliance.members).toEqual(['green', 'red']);
    expect(game.factions.blue!.alliance).toBeNull();
    // 303 of 989 points of standing.
    expect(forecast.chest).toBe(272);
    expect(alliance.council!.chest).toBe(618);
    expect(game.factions.blue!.books!.stocks.latinum).toBe(1272);
    expect(relationOf(game, 'blue', 'red')).toBe('truce');
    expect(game.relations['blue|red']!.until).toBe(11);
    expect(game.relations['blue|green']!.closed).toBe(1);
    expect(forecast.passage).toBe(4 + rules.numbers.treaties.withdrawal);
    expect(kinds(game, 'red>blue')).not.toContain('deserted');
    expect(events[0]).toMatchObject({ type: 'memberLeft', faction: 'blue', how: 'notice' });
    expect(forecast).toMatchObject({ war: false, dissolves: false, worlds: 1, fleets: 0 });
    // Notice of three turns.
    expect(forecast.turn).toBe(4);
  });

  it('leaves the shares of those who stay in their old proportion', () => {
    const { alliance } = left('blue', 'notice');
    expect(alliance.charter.shares).toEqual({ green: 290, red: 710 });
  });

  it('strikes the leaver out of the Council', () => {
    const { alliance } = left('blue', 'notice', {}, ({ alliance: { council: affairs } }) => {
      affairs!.agenda = [
        motion('blue', { kind: 'dissolution' }),
        motion('red', { kind: 'censure', member: 'blue' }),
        motion('green', { kind: 'tariff', permille: 50 }),
      ];
      affairs!.notices.blue = 1;
      affairs!.intents.blue = [];
      affairs!.accounts.blue = { given: {}, received: {} };
      affairs!.spoils['b.home'] = {
        world: 'b.home',
        by: 'blue',
        from: 'grey',
        turn: 1,
        worth: 10,
        allotted: 0,
      };
    });
    const affairs = alliance.council!;
    expect(affairs.agenda.map(({ by }) => by)).toEqual(['green']);
    expect(affairs.agenda[0]).toMatchObject({ votes: { red: 'nay' }, lobbying: {} });
    expect(affairs).toMatchObject({ notices: {}, intents: {}, accounts: {}, spoils: {} });
    expect(alliance.offices.supremeLegate).toBeUndefined();
  });

  it('lets favours lapse, and who was owed some remembers', () => {
    const { game, alliance, forecast } = left('blue', 'notice', {}, (made) => {
      addFavours(made.alliance, 'blue', 'red', 2);
      addFavours(made.alliance, 'green', 'blue', 1);
    });
    expect(alliance.council!.favours).toEqual({});
    expect(kinds(game, 'red>blue')).toContain('promiseBroken');
    expect(kinds(game, 'green>blue')).not.toContain('promiseBroken');
    expect(forecast.grudges.find(({ faction }) => faction === 'red')?.terms).toEqual([
      { label: 'memory.promiseBroken', subject: 'accord', amount: -40 },
    ]);
  });
});

describe('breaking away', () => {
  it('is civil war with all who remain, and they call it desertion', () => {
    const { game, forecast, events, alliance } = left('blue', 'war', {}, (made) => {
      made.alliance.council!.chest = 500;
    });
    expect(relationOf(game, 'blue', 'red')).toBe('war');
    expect(relationOf(game, 'blue', 'green')).toBe('war');
    expect(game.relations['blue|red']).toMatchObject({ cause: 'secession', begunBy: 'blue' });
    expect(kinds(game, 'red>blue')).toContain('deserted');
    expect(kinds(game, 'green>blue')).toContain('deserted');
    expect(game.factions.blue!.books!.stocks.latinum).toBe(1000);
    expect(alliance.council!.chest).toBe(500);
    expect(forecast).toMatchObject({ war: true, chest: 0, truce: 0, passage: 0 });
    expect(forecast.remaining).toEqual(['green', 'red']);
    const types = events.map(({ type }) => type);
    expect(types.indexOf('warDeclared')).toBeGreaterThan(types.indexOf('memberLeft'));
    expect(events.find(({ type }) => type === 'warDeclared')).toMatchObject({
      by: 'blue',
      cause: 'secession',
    });
  });

  it('is held against the leaver exactly as forecast', () => {
    const { game, rules, forecast } = left('blue', 'war', {}, (made) => {
      made.game.treaties['treaty:blue:1'] = {
        id: 'treaty:blue:1',
        terms: { kind: 'nonAggression', turns: 0, zone: [], stock: null, amount: 0 },
        parties: ['blue', 'red'],
        since: 0,
        until: 0,
      };
      made.game.treaties['treaty:red:1'] = {
        id: 'treaty:red:1',
        terms: { kind: 'defence', turns: 0, zone: [], stock: null, amount: 0 },
        parties: ['red', 'grey'],
        since: 0,
        until: 0,
      };
    });
    for (const { faction, terms } of forecast.grudges) {
      const held = memoryTerms(game, rules, faction, 'blue').filter(
        ({ label }) => label !== 'memory.sawTreatyBroken',
      );
      expect(total(terms)).toBeLessThan(0);
      expect(total(held)).toBe(total(terms));
    }
    expect(forecast.called).toEqual(['grey']);
    expect(relationOf(game, 'blue', 'grey')).toBe('war');
  });

  it('takes along who thinks more of the leaver than of the leader', () => {
    const { game, forecast, events } = left('blue', 'war', { parity: 0 }, (made) => {
      made.game.memories['green>red'] = [{ kind: 'history', turn: 1, points: -60, about: null }];
      made.game.memories['green>accord'] = [{ kind: 'history', turn: 1, points: -40, about: null }];
      made.game.memories['green>blue'] = [{ kind: 'history', turn: 1, points: 20, about: null }];
    });
    expect(forecast.followers).toEqual(['green']);
    expect(forecast.dissolves).toBe(true);
    const league = game.alliances[game.factions.blue!.alliance!]!;
    expect(league).toMatchObject({ leader: 'blue', members: ['blue', 'green'], broker: null });
    expect(game.factions.green!.alliance).toBe(league.id);
    expect(relationOf(game, 'green', 'red')).toBe('war');
    expect(game.alliances.accord).toBeUndefined();
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['allianceFounded', 'memberLeft', 'allianceDissolved']),
    );
  });

  it('takes nobody along who answers for himself, nor the leader', () => {
    const made = accord({ parity: 0 });
    const { game, rules, alliance } = made;
    for (const key of ['green>red', 'green>accord', 'red>accord']) {
      game.memories[key] = [{ kind: 'history', turn: 1, points: -90, about: null }];
    }
    game.memories['green>blue'] = [{ kind: 'history', turn: 1, points: 20, about: null }];
    expect(followersOf(game, rules, alliance, 'blue')).toEqual(['green']);
    game.factions.green!.envoys = false;
    expect(followersOf(game, rules, alliance, 'blue')).toEqual([]);
  });

  it('weighs opinions and discontent against caution', () => {
    const { game, rules, alliance } = accord();
    const terms = followTerms(game, rules, alliance, 'green', 'blue');
    expect(terms[0]).toEqual({ label: 'follow.caution', amount: -20 });
    const opinions =
      opinionOf(game, rules, 'green', 'blue') - opinionOf(game, rules, 'green', 'red');
    const discontent = 50 - contentmentOf(game, rules, alliance, 'green');
    expect(discontent).not.toBe(0);
    // 183 of 989 points of standing, an office, and 400 against 600 in the field.
    const losses = { 'follow.say': -7, 'follow.offices': -4, 'follow.war': -6 };
    expect(table(terms)).toMatchObject(losses);
    expect(total(terms)).toBe(-20 + opinions + discontent - 17);
  });

  it('nobody goes along with a leaver he thinks no good of, however discontent', () => {
    const { game, forecast } = left('blue', 'war', {}, (made) => {
      for (const key of ['green>red', 'green>accord', 'green>blue']) {
        made.game.memories[key] = [{ kind: 'history', turn: 1, points: -90, about: null }];
      }
    });
    expect(forecast.stances).toMatchObject([
      { faction: 'green', stays: 'dislikes' },
      { faction: 'red', stays: 'leads' },
    ]);
    expect(relationOf(game, 'green', 'blue')).toBe('war');
  });

  it('weighs spoils that are still to be allotted, and no war where there is none', () => {
    const { game, rules, alliance } = accord();
    const spoil = { world: 'a.home', by: 'red', from: 'grey', turn: 1, worth: 400, allotted: 0 };
    alliance.council!.spoils['a.home'] = spoil;
    // 185 permille of 400, a tenth of it.
    const terms = table(followTerms(game, rules, alliance, 'green', 'blue', false));
    expect(terms).toMatchObject({ 'follow.spoils': -7 });
    expect(terms['follow.war']).toBeUndefined();
  });

  /** Green as willing to follow blue as can be; grey as well, a little less. */
  const rebellious = ({ game, alliance }: ReturnType<typeof accord>) => {
    for (const key of ['green>red', 'green>accord', 'grey>red', 'grey>accord']) {
      game.memories[key] = [{ kind: 'history', turn: 1, points: -90, about: null }];
    }
    game.memories['green>blue'] = [{ kind: 'history', turn: 1, points: 60, about: null }];
    game.memories['grey>blue'] = [{ kind: 'history', turn: 1, points: 50, about: null }];
    alliance.charter.tariff = 70;
    alliance.charter.majority = 600;
    alliance.charter.subjects = 'clients';
    alliance.charter.vetoes = ['regent'];
  };
  const four: AccordSpec = {
    members: ['red', 'blue', 'green', 'grey'],
    shares: { red: 400, blue: 200, green: 200, grey: 200 },
    might: { grey: { fleets: 200, industry: 20 }, red: { fleets: 500 } },
  };

  it('takes a minority of the standing along at most, the most willing first', () => {
    const { game, forecast, alliance } = left('blue', 'war', four, rebellious);
    expect(forecast.stances).toMatchObject([
      { faction: 'green', stays: null },
      { faction: 'grey', stays: 'majority' },
      { faction: 'red', stays: 'leads' },
    ]);
    expect(alliance.members).toEqual(['grey', 'red']);
    for (const leaver of ['blue', 'green']) {
      for (const other of alliance.members) expect(relationOf(game, leaver, other)).toBe('war');
    }
  });

  it('makes no constitution: who goes along lives under the charter there was, in proportion', () => {
    const { game, alliance } = left('blue', 'war', four, rebellious);
    const league = game.alliances[game.factions.blue!.alliance!]!;
    const { shares, ...laws } = league.charter;
    const { shares: _, ...kept } = alliance.charter;
    expect(laws).toEqual(kept);
    expect(laws).toMatchObject({ tariff: 70, majority: 600, subjects: 'clients' });
    expect(shares).toEqual({ blue: 500, green: 500 });
  });
});

describe('other ways out', () => {
  it('an ultimatum made good is a bitter parting, but no war', () => {
    const { game } = left('blue', 'ultimatum');
    expect(relationOf(game, 'blue', 'red')).toBe('truce');
    expect(kinds(game, 'red>blue')).toContain('abandoned');
  });

  it('who is expelled holds it against all who remain', () => {
    const { game, forecast } = left('blue', 'expelled');
    expect(kinds(game, 'blue>red')).toContain('expelled');
    expect(forecast.grudges.every(({ terms }) => terms.length === 0)).toBe(true);
    expect(relationOf(game, 'blue', 'red')).toBe('truce');
  });

  it('who falls leaves no quarrel behind', () => {
    const { game, events } = left('blue', 'fallen');
    expect(relationOf(game, 'blue', 'red')).not.toBe('war');
    expect(treatyBetween(game, 'transit', 'blue', 'red')).toBeNull();
    expect(events[0]).toMatchObject({ type: 'memberLeft', how: 'fallen' });
  });
});

describe('what the leaver held', () => {
  it('the lead goes to the heaviest who is not the broker', () => {
    const { alliance, events } = left('red', 'notice', { might: { green: { fleets: 900 } } });
    expect(alliance.leader).toBe('blue');
    expect(alliance.offices.regent).toEqual({ holder: 'blue', since: 1 });
    expect(events.some(({ type }) => type === 'officeFilled')).toBe(true);
  });

  it('commands fall to the leader', () => {
    const { alliance } = left('blue', 'notice', {}, (made) => {
      made.alliance.council!.operations = [
        {
          id: 'operation:red:1',
          target: 'd',
          staging: 'a',
          strike: 5,
          command: 'blue',
          called: 1,
          quotas: { red: 10, blue: 10 },
          fleets: { blue: ['fleet:blue:1'] },
          brought: {},
          status: 'gathering',
        },
      ];
    });
    expect(alliance.council!.operations[0]).toMatchObject({
      command: 'red',
      fleets: {},
      quotas: { red: 10 },
    });
  });

  it('the broker’s chair stands empty between two', () => {
    const { alliance, events } = left('green', 'notice');
    expect(alliance.broker).toBeNull();
    expect(alliance.brokerage).toMatchObject({ lean: null, effort: 0 });
    expect(events.some(({ type }) => type === 'brokerChanged')).toBe(true);
  });

  it('the broker’s chair goes to the lightest of three', () => {
    const { alliance } = left('green', 'notice', {
      members: ['red', 'blue', 'green', 'grey'],
      shares: { red: 300, blue: 300, green: 200, grey: 200 },
      might: { grey: { fleets: 50 } },
    });
    expect(alliance.broker).toBe('grey');
  });

  it('a broker leans to nobody who has gone', () => {
    const { alliance } = left('blue', 'notice', {
      members: ['red', 'blue', 'green', 'grey'],
      shares: { red: 300, blue: 300, green: 200, grey: 200 },
      lean: 'blue',
    });
    expect(alliance.brokerage.lean).toBeNull();
  });
});

describe('the price of leaving', () => {
  it('is the fee a partner saves, and all that a broker lives from', () => {
    const { game, rules, alliance } = accord({ parity: 80 });
    const terms = (member: string) =>
      table(leavingTerms(game, rules, alliance, member, 'notice').terms);
    expect(terms('blue')).toEqual({ 'leaving.fee': 16 });
    const courted = Math.floor((20 * courtship(game, rules, alliance)) / 1000);
    expect(courted).toBeGreaterThan(0);
    expect(terms('green')).toEqual({
      'leaving.fee red': -16,
      'leaving.fee blue': -16,
      'leaving.courted': -courted,
    });
  });
});

describe('dissolution', () => {
  it('shares out the chest, and all part under a truce', () => {
    const { game, rules, alliance } = accord({ parity: 0 });
    alliance.council!.chest = 890;
    game.memories['red>accord'] = [{ kind: 'outvoted', turn: 1, points: -5, about: null }];
    const context = testContext(game, rules);
    dissolve(game, context, alliance, 'voted');
    expect(game.alliances).toEqual({});
    expect(game.memories['red>accord']).toBeUndefined();
    expect(game.factions.red!.books!.stocks.latinum).toBe(1452);
    expect(game.factions.green!.books!.stocks.latinum).toBe(1164);
    for (const pair of ['blue|green', 'blue|red', 'green|red']) {
      expect(game.relations[pair]?.kind).toBe('truce');
    }
    expect(context.events[0]).toMatchObject({
      type: 'allianceDissolved',
      name: 'accord',
      why: 'voted',
      members: ['blue', 'green', 'red'],
    });
  });
});

describe('joining', () => {
  it('gives a share by what it brings, peace with the members and a part in the Council’s wars', () => {
    const { game, rules, alliance } = accord({
      members: ['red', 'blue'],
      shares: { red: 600, blue: 400 },
      broker: null,
      offices: {},
    });
    for (const member of ['red', 'blue']) {
      const relation = relationFor(game, member, 'grey');
      relation.kind = 'war';
    }
    relationFor(game, 'red', 'green').kind = 'truce';
    const context = testContext(game, rules);
    join(game, context, alliance, 'green');
    expect(alliance.members).toEqual(['blue', 'green', 'red']);
    expect(alliance.charter.shares).toEqual({ blue: 360, green: 100, red: 540 });
    expect(relationOf(game, 'green', 'red')).toBe('allied');
    expect(game.relations['green|red']?.kind).toBe('peace');
    expect(relationOf(game, 'green', 'grey')).toBe('war');
    expect(context.events[0]).toMatchObject({ type: 'memberJoined', faction: 'green' });
  });
});

describe('shares', () => {
  it('always add up to 1000', () => {
    expect(rescaled({ a: 334, b: 333, c: 333 }, ['b', 'c'])).toEqual({ b: 500, c: 500 });
    expect(rescaled({ a: 700, b: 200, c: 100 }, ['a', 'c'])).toEqual({ a: 880, c: 120 });
    expect(rescaled({}, ['b', 'a', 'c'])).toEqual({ a: 340, b: 330, c: 330 });
    expect(withNewcomer({ a: 333, b: 667 }, 'c', 400)).toEqual({ a: 200, b: 400, c: 400 });
  });
});
