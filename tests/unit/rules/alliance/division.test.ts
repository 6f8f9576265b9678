import { describe, expect, test } from 'vitest';
import type { MotionTerms, VoteChoice } from '../../../../src/sim';
import { total } from '../../../../src/sim/lib/terms';
import {
  agendaOf,
  motionCostTerms,
  motionRefusal,
} from '../../../../src/sim/rules/alliance/agenda';
import { forecastDivision, holdDivision } from '../../../../src/sim/rules/alliance/division';
import { leanOf, leanTerms, votePrice } from '../../../../src/sim/rules/alliance/leans';
import { lobbyCost, lobbyTerms } from '../../../../src/sim/rules/alliance/lobbying';
import { standings } from '../../../../src/sim/rules/alliance/standing';
import { addFavours } from '../../../../src/sim/rules/deals/favours';
import { makePledge } from '../../../../src/sim/rules/deals/pledges';
import type { Motion } from '../../../../src/sim/state/alliance';
import { council, moved, type Table, think } from '../../../support/council';
import { weighs } from '../../../support/weighs';

const quota: MotionTerms = { kind: 'quota', permille: 400 };
const bar: MotionTerms = { kind: 'charter', change: { what: 'majority', permille: 600 } };

/** A motion with the votes of all members commanded. */
function commanded(table: Table, terms: MotionTerms, votes: Record<string, VoteChoice>): Motion {
  return { ...moved(table, 'red', terms), votes };
}

const hold = ({ game, rules, alliance }: Table, motion: Motion) =>
  holdDivision(game, rules, alliance, motion);

describe('a division', () => {
  test('counts every member once, with all its standing and the terms of its lean', () => {
    const table = council();
    const { game, rules, alliance } = table;
    const motion = moved(table, 'red', quota);
    const { ballots, ayes, nays } = hold(table, motion);
    expect(Object.keys(ballots)).toEqual(['blue', 'green', 'red']);
    const weights = standings(game, rules, alliance);
    let cast = 0;
    for (const [member, { standing, lean, choice, because }] of Object.entries(ballots)) {
      expect(standing).toBe(total(weights[member]!));
      expect(because).toBe('lean');
      expect(lean).toEqual(leanTerms(game, rules, alliance, member, motion));
      expect(choice).toBe(total(lean) > 0 ? 'aye' : total(lean) < 0 ? 'nay' : 'abstain');
      if (choice !== 'abstain') cast += standing;
    }
    expect(ayes + nays).toBe(cast);
  });

  test('passes by more than the majority of the standing that votes', () => {
    const table = council();
    const [red, blue] = ['red', 'blue'].map((member) =>
      total(standings(table.game, table.rules, table.alliance)[member]!),
    ) as [number, number];
    const held = hold(
      table,
      commanded(table, quota, { red: 'aye', blue: 'nay', green: 'abstain' }),
    );
    expect(held).toMatchObject({
      ayes: red,
      nays: blue,
      passed: red > blue,
      veto: null,
      tie: false,
    });
    expect(held.needed).toBe(Math.floor((red + blue) / 2));
    table.alliance.charter.majority = 600;
    const strict = hold(
      table,
      commanded(table, quota, { red: 'aye', blue: 'nay', green: 'abstain' }),
    );
    expect(strict).toMatchObject({
      needed: Math.floor(((red + blue) * 600) / 1000),
      passed: false,
    });
  });

  test('of the charter needs more than two thirds of all standing, absent members included', () => {
    const table = council();
    const all = { red: 'aye', blue: 'aye', green: 'nay' } as const;
    const sums = standings(table.game, table.rules, table.alliance);
    const whole = ['red', 'blue', 'green'].reduce((sum, id) => sum + total(sums[id]!), 0);
    const held = hold(table, commanded(table, bar, all));
    expect(held.needed).toBe(Math.floor((whole * 667) / 1000));
    expect(held.passed).toBe(held.ayes > held.needed);
    const fewer = hold(
      table,
      commanded(table, bar, { red: 'aye', blue: 'abstain', green: 'abstain' }),
    );
    expect(fewer).toMatchObject({ nays: 0, passed: false });
    expect(
      hold(table, commanded(table, quota, { red: 'aye', blue: 'abstain', green: 'abstain' }))
        .passed,
    ).toBe(true);
  });

  test('tied is decided by the broker: as it voted, as it leans, or not at all', () => {
    const equal = { alliance: { form: 'commonwealth' } };
    const votes = { red: 'aye', blue: 'nay', green: 'abstain' } as const;
    const without = council(equal);
    expect(hold(without, commanded(without, quota, votes))).toMatchObject({
      ayes: 333,
      nays: 333,
      passed: false,
      tie: false,
    });
    const table = council(equal);
    table.alliance.broker = 'green';
    const motion = commanded(table, quota, votes);
    think(table.game, 'green', 'red', 200);
    expect(hold(table, motion)).toMatchObject({ tie: true, passed: true });
    think(table.game, 'green', 'red', -200);
    expect(hold(table, motion)).toMatchObject({ tie: true, passed: false });
    table.game.factions.green!.envoys = false;
    expect(hold(table, motion)).toMatchObject({ tie: false, passed: false });
    const four = council({
      alliance: { form: 'commonwealth', members: ['red', 'blue', 'green', 'grey'] },
    });
    four.alliance.broker = 'grey';
    const sides = { red: 'aye', blue: 'nay', green: 'nay', grey: 'aye' } as const;
    expect(hold(four, commanded(four, quota, sides))).toMatchObject({ tie: true, passed: true });
    four.alliance.broker = 'green';
    expect(hold(four, commanded(four, quota, sides))).toMatchObject({ tie: true, passed: false });
  });

  test('is stopped by a veto only where the charter gives one, and only against the holder’s vote', () => {
    const table = council({ alliance: { offices: { intendant: 'green' } } });
    const motion = commanded(table, quota, { red: 'aye', blue: 'aye', green: 'nay' });
    expect(hold(table, motion)).toMatchObject({ passed: true, veto: null });
    table.alliance.charter.vetoes = ['intendant'];
    expect(hold(table, motion)).toMatchObject({ passed: false, veto: 'green' });
    const silent = commanded(table, quota, { red: 'aye', blue: 'aye', green: 'abstain' });
    expect(hold(table, silent)).toMatchObject({ passed: true, veto: null });
  });

  test('a promise goes before a command, a command before the lean; who says nothing abstains', () => {
    const table = council();
    const { game, rules, alliance } = table;
    game.factions.green!.envoys = false;
    const motion = commanded(table, quota, { red: 'nay', blue: 'aye' });
    makePledge(game, 'blue', 'red', { kind: 'vote', motion: motion.id, choice: 'nay' }, 0);
    const forecast = forecastDivision(game, rules, alliance, motion);
    expect(forecast.undecided).toEqual(['green']);
    expect(forecast.ballots).toMatchObject({
      red: { choice: 'nay', because: 'command', lean: [] },
      blue: { choice: 'nay', because: 'pledge', lean: [] },
      green: { choice: 'abstain', because: 'none', lean: [] },
    });
    const { undecided: _, ...division } = forecast;
    expect(division).toEqual(hold(table, motion));
  });
});

describe('a lean', () => {
  test('adds up interests, the mover, favours, what was said, and an ultimatum', () => {
    const table = council();
    const { game, rules, alliance } = table;
    think(game, 'blue', 'red', 40);
    addFavours(alliance, 'blue', 'red', 2);
    const plain = moved(table, 'red', quota);
    const motion: Motion = {
      ...plain,
      ultimatum: true,
      lobbying: {
        blue: [
          { by: 'red', means: 'persuade', choice: 'aye', influence: 5 },
          { by: 'green', means: 'persuade', choice: 'nay', influence: 5 },
          { by: 'red', means: 'persuade', choice: 'aye', influence: 10 },
          { by: 'red', means: 'press', choice: 'aye', influence: 0 },
        ],
      },
    };
    const terms = leanTerms(game, rules, alliance, 'blue', motion).map(
      ({ label, subject = '', amount }) => `${label} ${subject} ${amount}`,
    );
    const interests = leanTerms(game, rules, alliance, 'blue', { ...plain, by: 'blue' })
      .filter(({ label }) => label !== 'lean.own')
      .map(({ label, subject = '', amount }) => `${label} ${subject} ${amount}`);
    expect(terms).toEqual([
      ...interests,
      'lean.mover red 10',
      'lean.favours red 8',
      'lean.persuaded green -16',
      'lean.persuaded red 24',
      'lean.pressed red 10',
      'lean.threat red -10',
      'lean.loss red 40',
    ]);
    const own = leanTerms(game, rules, alliance, 'red', motion);
    expect(own).toContainEqual({ label: 'lean.own', amount: 60 });
  });

  test('what it takes to buy a vote is the way to the other side of nothing', () => {
    const table = council();
    const { game, rules, alliance } = table;
    const motion = moved(table, 'red', quota);
    const price = (choice: 'aye' | 'nay') =>
      votePrice(game, rules, alliance, 'green', motion, choice);
    const lean = leanOf(game, rules, alliance, 'green', motion);
    think(game, 'green', 'red', -80 - lean * 4);
    expect(leanOf(game, rules, alliance, 'green', motion)).toBe(-20);
    expect([price('aye'), price('nay')]).toEqual([21, 0]);
    think(game, 'green', 'red', 80 - lean * 4);
    expect([price('aye'), price('nay')]).toEqual([0, 21]);
  });

  test('each word persuades half as much and costs more; pressure works by strength, against pride', () => {
    const table = council({ customs: { blue: { honour: 50 } } });
    const { game, rules, alliance } = table;
    const motion = moved(table, 'red', quota);
    const told = (words: number): Motion => ({
      ...motion,
      lobbying: {
        blue: Array.from({ length: words }, () => ({
          by: 'red',
          means: 'persuade' as const,
          choice: 'aye' as const,
          influence: 5,
        })),
      },
    });
    const word = (words: number) =>
      total(lobbyTerms(game, rules, alliance, 'red', 'blue', told(words), 'persuade'));
    const price = (words: number) => lobbyCost(game, rules, 'red', 'blue', told(words), 'persuade');
    expect([0, 1, 2, 3].map(word)).toEqual([16, 8, 4, 2]);
    expect([0, 1, 2, 3].map(price)).toEqual([5, 10, 15, 20]);
    const pressure = () => lobbyTerms(game, rules, alliance, 'red', 'blue', motion, 'press');
    expect(pressure()).toEqual([
      { label: 'lobby.press', amount: 10 },
      { label: 'lobby.pride', subject: 'blue', amount: -5 },
    ]);
    weighs(game, 'red', { fleets: 300, industry: 0 });
    weighs(game, 'blue', { fleets: 100, industry: 0 });
    expect(pressure()).toContainEqual({ label: 'lobby.power', subject: 'red', amount: 15 });
    weighs(game, 'red', { fleets: 100, industry: 0 });
    weighs(game, 'blue', { fleets: 300, industry: 0 });
    expect(total(pressure())).toBe(-10);
    expect(lobbyCost(game, rules, 'red', 'blue', motion, 'press')).toBe(0);
  });
});

describe('the agenda', () => {
  test('takes ultimatums first, then who keeps the order, then standing, then age', () => {
    const table = council();
    const { game, rules, alliance } = table;
    const enter = (by: string, permille: number, ultimatum = false) =>
      moved(table, by, { kind: 'quota', permille }, { ultimatum }).id;
    const green = enter('green', 100);
    const blueLate = enter('blue', 200);
    const red = enter('red', 400);
    const greenUltimatum = enter('green', 500, true);
    const blue = enter('blue', 600);
    alliance.council!.agenda = alliance.council!.agenda.map((motion) =>
      motion.id === blue
        ? { ...motion, entered: 2 }
        : motion.id === green
          ? { ...motion, entered: 1 }
          : motion,
    );
    expect(agendaOf(game, rules, alliance).map(({ id }) => id)).toEqual([
      greenUltimatum,
      red,
      blue,
      blueLate,
      green,
    ]);
  });

  test('a motion costs by its kind and by what waits; who keeps the order is spared half', () => {
    const table = council();
    const { game, rules } = table;
    const cost = (by: string) => total(motionCostTerms(game, rules, by, quota));
    expect([cost('red'), cost('blue')]).toEqual([5, 10]);
    moved(table, 'blue', { kind: 'tariff', permille: 50 });
    expect(cost('blue')).toBe(15);
  });

  test('nobody moves the same twice, more than his share, what was lost lately, or on credit', () => {
    const table = council();
    const { game, rules, alliance } = table;
    const refusal = (by: string, terms: MotionTerms) => motionRefusal(game, rules, by, terms)?.code;
    expect(refusal('grey', quota)).toBe('notAMember');
    expect(refusal('blue', quota)).toBeUndefined();
    game.factions.blue!.books!.stocks.influence = 9;
    expect(refusal('blue', quota)).toBe('lacksStock');
    const motion = moved(table, 'red', quota);
    expect(refusal('green', { permille: 400, kind: 'quota' })).toBe('movedAlready');
    alliance.council!.agenda = [];
    alliance.council!.divisions = [{ ...hold(table, motion), passed: false, turn: 3 }];
    expect(refusal('green', quota)).toBe('lostLately');
    game.turn = 9;
    expect(refusal('green', quota)).toBeUndefined();
    const tariff: MotionTerms = { kind: 'tariff', permille: 50 };
    alliance.council!.divisions = [
      { ...hold(table, motion), terms: tariff, passed: true, turn: 3 },
    ];
    expect(refusal('green', { kind: 'tariff', permille: 80 })).toBe('decidedLately');
    game.turn = 15;
    expect(refusal('green', { kind: 'tariff', permille: 80 })).toBeUndefined();
    for (const permille of [100, 200, 500]) moved(table, 'green', { kind: 'quota', permille });
    expect(refusal('green', quota)).toBe('agendaFull');
  });
});
