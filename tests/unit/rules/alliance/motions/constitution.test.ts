import { describe, expect, test } from 'vitest';
import type { MotionTerms } from '../../../../../src/sim';
import { total } from '../../../../../src/sim/lib/terms';
import { contentmentOf } from '../../../../../src/sim/rules/alliance/contentment';
import { standings } from '../../../../../src/sim/rules/alliance/standing';
import { council, interestsOf, refusedWith, think } from '../../../../support/council';
import { enact, samples } from '../../../../support/motions';

describe('change of the charter', () => {
  const change = (what: object) => ({ kind: 'charter', change: what }) as unknown as MotionTerms;

  test('own standing before and after decides, with custom against it', () => {
    const table = council();
    const weigh = (member: string) =>
      total(standings(table.game, table.rules, table.alliance)[member]!);
    const before = weigh('red');
    const interests = interestsOf(table, 'red', samples.charter);
    enact(table, samples.charter);
    expect(interests).toEqual({
      'lean.custom': -8,
      'lean.ownStanding': Math.trunc((weigh('red') - before) / 2),
      'lean.ownShare': 50,
    });
    expect(table.alliance.charter.shares).toEqual({ red: 500, blue: 300, green: 200 });
    expect(weigh('red') - before).toBe(40);
  });

  test('nobody is talked out of a share that is its due, not even step by step', () => {
    const table = council();
    table.alliance.charter.shares = { red: 340, blue: 330, green: 330 };
    const take = (permille: number) =>
      change({ what: 'shares', member: 'green', from: 'red', permille });
    const short = (permille: number) =>
      interestsOf(table, 'red', take(permille))['lean.shortShare'] ?? 0;
    expect(short(100)).toBeLessThan(-10);
    expect(short(300)).toBeLessThan(short(100) - 20);
    // The last small step weighs all that was lost before.
    table.alliance.charter.shares = { red: 150, blue: 330, green: 520 };
    expect(short(10)).toBeLessThan(-40);
    const back = change({ what: 'shares', member: 'red', from: 'green', permille: 190 });
    expect(interestsOf(table, 'red', back)['lean.shortShare']).toBeGreaterThan(40);
  });

  test.each([
    [{ what: 'majority', permille: 600 }, { majority: 600 }],
    [{ what: 'equalVotes', equal: true }, { equalVotes: true }],
    [{ what: 'war', by: 'members' }, { war: 'members' }],
    [{ what: 'veto', office: 'regent', allowed: true }, { vetoes: ['regent'] }],
  ])('%j is written into the charter', (what, expected) => {
    const table = council();
    expect(refusedWith(table, 'red', change(what))).toBeNull();
    enact(table, change(what));
    expect(table.alliance.charter).toMatchObject(expected);
    expect(refusedWith(table, 'red', change(what))).toBe('nothingChanges');
  });

  test('a new broker takes the chair', () => {
    const table = council();
    const events = enact(table, change({ what: 'broker', broker: 'green' }));
    expect(table.alliance.broker).toBe('green');
    expect(events).toMatchObject([{ type: 'brokerChanged', broker: 'green' }]);
    expect(interestsOf(table, 'green', change({ what: 'broker', broker: null }))).toMatchObject({
      'lean.chair': -40,
    });
  });

  test('what stakes each kind of change has', () => {
    const customs = { red: { ambition: 40 }, blue: { equality: 40 }, green: { coalition: 40 } };
    const table = council({ customs });
    expect(interestsOf(table, 'red', change({ what: 'majority', permille: 600 }))).toEqual({
      'lean.custom': -8,
      'lean.attitude.ambition': -10,
    });
    expect(interestsOf(table, 'blue', change({ what: 'majority', permille: 600 }))).toEqual({
      'lean.custom': -8,
      'lean.attitude.equality': 10,
    });
    expect(interestsOf(table, 'red', change({ what: 'war', by: 'members' }))).toEqual({
      'lean.custom': -8,
      'lean.freeHand': 10,
    });
    expect(interestsOf(table, 'green', change({ what: 'war', by: 'members' }))).toEqual({
      'lean.custom': -8,
      'lean.attitude.coalition': -10,
    });
    const veto = change({ what: 'veto', office: 'regent', allowed: true });
    expect(interestsOf(table, 'red', veto)).toEqual({ 'lean.custom': -8, 'lean.veto regent': 15 });
    expect(interestsOf(table, 'blue', veto)).toEqual({
      'lean.custom': -8,
      'lean.vetoOfOthers regent': -15,
    });
  });

  test.each([
    [{ what: 'shares', member: 'red', from: 'grey', permille: 1 }, 'notMember'],
    [{ what: 'shares', member: 'red', from: 'red', permille: 1 }, 'nothingChanges'],
    [{ what: 'shares', member: 'red', from: 'green', permille: 201 }, 'shareTooLarge'],
    [{ what: 'majority', permille: 499 }, 'majorityRange'],
    [{ what: 'veto', office: 'speaker', allowed: true }, 'noSuchOffice'],
    [{ what: 'broker', broker: 'grey' }, 'notMember'],
  ])('%j is refused: %s', (what, code) => {
    expect(refusedWith(council(), 'red', change(what))).toBe(code);
  });
});

describe('dissolution', () => {
  test('the discontented want it; common enemies and the broker’s chair speak against it', () => {
    const table = council({ wars: [['red', 'grey']], alliance: { broker: 'green' } });
    think(table.game, 'blue', 'red', -40);
    expect(interestsOf(table, 'green', samples.dissolution)).toMatchObject({
      'lean.custom': -8,
      'lean.company': -12,
      'lean.chair': -40,
    });
    expect(interestsOf(table, 'blue', samples.dissolution)).toMatchObject({
      'lean.regard red': 20,
    });
    // Half a point of lean for each point of contentment under 50 (and against it, above).
    const { alliance, game, rules } = table;
    const content = contentmentOf(game, rules, alliance, 'blue');
    expect(interestsOf(table, 'blue', samples.dissolution)).toMatchObject({
      'lean.discontent': Math.trunc(
        ((50 - content) * rules.numbers.council.lean.discontent) / 1000,
      ),
    });
    expect(content).not.toBe(50);
    enact(table, samples.dissolution);
    expect(table.game.alliances).toEqual({});
  });
});
