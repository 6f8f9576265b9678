import { describe, expect, test } from 'vitest';
import type { MotionTerms } from '../../../../../src/sim';
import { atWar, relationOf } from '../../../../../src/sim/rules/diplomacy/relations';
import { treatyBetween } from '../../../../../src/sim/rules/diplomacy/treatyLookup';
import { warScoreOf } from '../../../../../src/sim/rules/diplomacy/warScore';
import { council as holdCouncil } from '../../../../../src/sim/turn/phases/council';
import { testContext } from '../../../../support/context';
import { council, interestsOf, moved, refusedWith, think } from '../../../../support/council';
import { enact, samples } from '../../../../support/motions';
import { weighs } from '../../../../support/weighs';

const even = { fleets: 100, industry: 0 };

describe('war', () => {
  const customs = { red: { war: 40 }, blue: { war: -40 } };

  test('all members are at war with the enemy, by the Council’s cause', () => {
    const table = council();
    const events = enact(table, samples.war);
    for (const member of ['red', 'blue', 'green'])
      expect(atWar(table.game, member, 'grey')).toBe(true);
    expect(events.find(({ type }) => type === 'warDeclared')).toMatchObject({
      by: 'red',
      on: 'grey',
      cause: 'council',
      joined: ['blue', 'green'],
    });
  });

  test('weighs the enemy, strength, custom, weariness, other wars and nearness', () => {
    const table = council({ customs, wars: [['red', 'grey']] });
    table.game.factions.red!.exhaustion = 20;
    table.game.factions.grey!.exhaustion = 10;
    for (const id of Object.keys(table.game.factions)) weighs(table.game, id, even);
    think(table.game, 'red', 'grey', -50);
    expect(interestsOf(table, 'red', samples.war)).toEqual({
      'lean.blood': -12,
      'lean.enemy grey': 25,
      'lean.might grey': 20,
      'lean.attitude.war': 10,
      'lean.exhaustion': -10,
      'lean.enemyWeary grey': 5,
      'lean.engaged grey': 25,
      'lean.far grey': -10,
    });
    expect(interestsOf(table, 'blue', samples.war)).toEqual({
      'lean.blood': -12,
      'lean.might grey': 20,
      'lean.attitude.war': -10,
      'lean.enemyWeary grey': 5,
      'lean.far grey': -6,
    });
  });

  test('weighs other wars of either side, friends of the enemy and treaties with him', () => {
    const table = council({
      factions: { red: {}, blue: {}, green: {}, grey: {}, foe: {}, friend: {} },
      wars: [
        ['red', 'foe'],
        ['grey', 'foe'],
      ],
      treaties: [{ kind: 'trade', between: ['red', 'grey'] }],
    });
    for (const id of ['grey', 'friend']) table.game.factions[id]!.alliance = 'others';
    const others = { ...table.alliance, id: 'others', members: ['friend', 'grey'] };
    table.game.alliances.others = others;
    expect(interestsOf(table, 'red', samples.war)).toMatchObject({
      'lean.wars': -10,
      'lean.distracted grey': 6,
      'lean.friends grey': -8,
      'lean.treaties grey': -15,
    });
  });

  test('is refused where it cannot be', () => {
    expect(refusedWith(council(), 'red', { kind: 'war', on: 'nobody' })).toBe('unknownFaction');
    expect(refusedWith(council(), 'red', { kind: 'war', on: 'blue' })).toBe('isMember');
    expect(refusedWith(council({ truces: [['blue', 'grey']] }), 'red', samples.war)).toBe(
      'truceHolds',
    );
    const wars = [
      ['red', 'grey'],
      ['blue', 'grey'],
      ['green', 'grey'],
    ] as const;
    expect(refusedWith(council({ wars }), 'red', samples.war)).toBe('alreadyAtWar');
    expect(refusedWith(council({ wars: wars.slice(1) }), 'red', samples.war)).toBeNull();
    const free = council();
    free.alliance.charter.war = 'members';
    expect(refusedWith(free, 'red', samples.war)).toBe('membersDecideWar');
  });
});

describe('armistice', () => {
  test('weighs weariness, custom, the score, aims not reached, and where the zone lies', () => {
    const table = council({ wars: [['red', 'grey']], customs: { red: { war: 40 } } });
    table.game.factions.red!.exhaustion = 30;
    const relation = table.game.relations['grey|red']!;
    relation.goals = { red: ['y', 'g'] };
    relation.taken = { 'g.home': 'grey' };
    think(table.game, 'red', 'grey', -50);
    const terms = { kind: 'armistice', with: 'grey', zone: ['r', 'n'] } as const;
    expect(warScoreOf(table.game, table.rules, 'red', 'grey')).toBe(5);
    expect(interestsOf(table, 'red', terms)).toEqual({
      // Half of what the war stands at, turned round: who is winning fights on.
      'lean.score grey': -2,
      'lean.exhaustion': 15,
      'lean.attitude.war': -10,
      'lean.goals': -8,
      'lean.reconciled grey': -25,
      'lean.zone': 2,
    });
    expect(interestsOf(table, 'blue', terms)).toEqual({
      'lean.peace grey': 12,
      'lean.zoneFar': -3,
    });
  });

  test('the enemy’s envoys answer at once; the zone then binds every member', () => {
    const wars = [
      ['red', 'grey'],
      ['blue', 'grey'],
      ['green', 'grey'],
    ] as const;
    const table = council({ wars });
    table.game.factions.grey!.exhaustion = 90;
    for (const member of ['red', 'blue', 'green']) think(table.game, 'grey', member, 150);
    const context = testContext(table.game, table.rules);
    moved(table, 'red', samples.armistice, { vote: 'aye' });
    for (const { votes } of table.alliance.council!.agenda) Object.assign(votes, { blue: 'aye' });
    holdCouncil(table.game, context);
    expect(context.events.map(({ type }) => type)).toContain('dealMade');
    expect(Object.keys(table.game.deals)).toEqual([]);
    for (const member of ['red', 'blue', 'green']) {
      expect(relationOf(table.game, member, 'grey')).toBe('truce');
      expect(treatyBetween(table.game, 'armistice', member, 'grey')?.terms.zone).toEqual(['n']);
    }
  });

  test('who answers himself finds the offer on his table', () => {
    const table = council({ wars: [['red', 'grey']] });
    table.game.factions.grey!.envoys = false;
    enact(table, samples.armistice);
    expect(Object.values(table.game.deals)).toMatchObject([
      { from: 'red', to: 'grey', give: [{ kind: 'peace' }, { kind: 'treaty' }], take: [] },
    ]);
  });

  test('is refused without a war, with a zone too large, or a system nobody knows', () => {
    expect(refusedWith(council(), 'red', samples.armistice)).toBe('notAtWar');
    const wars = [['red', 'grey']] as const;
    const zone = Array.from({ length: 50 }, (_, at) => `s${at}`);
    const armistice = (some: string[]) =>
      ({ kind: 'armistice', with: 'grey', zone: some }) as const;
    expect(refusedWith(council({ wars }), 'red', armistice(zone))).toBe('zoneTooLarge');
    expect(refusedWith(council({ wars }), 'red', armistice(['nowhere']))).toBe('unknownSystem');
    expect(refusedWith(council({ wars }), 'red', armistice(['r']))).toBe('zoneHoldsSeat');
    expect(refusedWith(council({ wars }), 'red', armistice([]))).toBeNull();
  });
});

describe('operation', () => {
  test('weighs the cause, aims, nearness, command and custom', () => {
    const table = council({ wars: [['red', 'grey']], customs: { red: { war: 40 } } });
    table.game.relations['grey|red']!.goals = { red: ['y'] };
    think(table.game, 'blue', 'red', -40);
    expect(interestsOf(table, 'red', samples.operation)).toEqual({
      'lean.cause': 12,
      'lean.goal y': 8,
      'lean.far y': -10,
      'lean.command': 12,
      'lean.attitude.war': 10,
    });
    expect(interestsOf(table, 'blue', samples.operation)).toEqual({
      'lean.cause': -12,
      'lean.othersPrize red': -10,
      'lean.far y': -6,
      'lean.regard red': -20,
    });
  });

  test('is called, and refused on the ground of friends', () => {
    const table = council({ wars: [['red', 'grey']] });
    // Red has all the warships: two thirds more than an even share, of which the quota is owed.
    weighs(table.game, 'red', { fleets: 300, industry: 0 });
    for (const other of ['blue', 'green']) {
      weighs(table.game, other, { fleets: 0, industry: 0 });
    }
    expect(interestsOf(table, 'red', samples.operation)['lean.burden']).toBe(-40);
    expect(interestsOf(table, 'blue', samples.operation)['lean.burden']).toBe(19);
    enact(table, samples.operation);
    expect(table.alliance.council!.operations).toMatchObject([{ target: 'y', command: 'red' }]);
    const friendly = { ...samples.operation, target: 'b' } as MotionTerms;
    expect(refusedWith(council({ wars: [['red', 'grey']] }), 'red', friendly)).toBe(
      'targetNotHostile',
    );
  });
});
