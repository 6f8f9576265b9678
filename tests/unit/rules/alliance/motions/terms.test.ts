import { describe, expect, test } from 'vitest';
import {
  isMotionTerms,
  needsCharterMajority,
  sessionOf,
} from '../../../../../src/sim/rules/alliance/agenda';
import { holdDivision } from '../../../../../src/sim/rules/alliance/division';
import { recordTerms } from '../../../../../src/sim/rules/alliance/record';
import { candidatesFor, termEnd, termLeft } from '../../../../../src/sim/rules/alliance/tenure';
import { makePledge } from '../../../../../src/sim/rules/deals/pledges';
import type { Operation } from '../../../../../src/sim/state/alliance';
import { council as councilPhase } from '../../../../../src/sim/turn/phases/council';
import { testContext } from '../../../../support/context';
import { council, interestsOf, moved, refusedWith, type Table } from '../../../../support/council';
import { enact } from '../../../../support/motions';

const elect = (office: string, holder: string) => ({ kind: 'election', office, holder }) as const;
const recall = (office: string, holder: string) =>
  ({ ...elect(office, holder), recall: true }) as const;

/** A Council in turn 5, as old as the game, whose legate is blue since so many turns. */
function sitting(held: number, terms?: number): Table {
  const table = council({ alliance: { offices: { supremeLegate: 'blue' }, turn: 1 } });
  const since = table.game.turn - held;
  table.alliance.offices.supremeLegate = { holder: 'blue', since, ...(terms ? { terms } : {}) };
  return table;
}

const { term, canvass, most } = council().rules.numbers.council.office;

describe('a term', () => {
  test('is served: nobody takes the offices of a young alliance, not for any influence', () => {
    const table = council({ alliance: { offices: { supremeLegate: 'blue', intendant: 'green' } } });
    for (const office of ['regent', 'supremeLegate', 'intendant']) {
      for (const taker of table.alliance.members) {
        expect(['termRuns', 'holdsOffice']).toContain(
          refusedWith(table, 'red', elect(office, taker)),
        );
        expect(['firstTerm', 'holdsOffice']).toContain(
          refusedWith(table, 'red', recall(office, taker)),
        );
      }
    }
  });

  test('begins anew for who is elected', () => {
    const table = sitting(term);
    expect(termLeft(table.game, table.rules, table.alliance, 'supremeLegate')).toBe(0);
    enact(table, elect('supremeLegate', 'green'));
    const end = termEnd(table.rules, table.alliance, 'supremeLegate');
    expect(end).toBe(table.game.turn + term);
    expect(refusedWith(table, 'red', elect('supremeLegate', 'red'))).toBe('termRuns');
  });

  test('a vacant office may be filled at once', () => {
    const table = council({ alliance: { offices: {} } });
    delete table.alliance.offices.intendant;
    expect(refusedWith(table, 'red', elect('intendant', 'red'))).toBeNull();
    expect(refusedWith(table, 'red', recall('intendant', 'red'))).toBe('recallNeedless');
  });
});

describe('a contest', () => {
  test('is seen coming: one stands some months before, and the vote waits for the day', () => {
    expect(refusedWith(sitting(term - canvass - 1), 'red', elect('supremeLegate', 'red'))).toBe(
      'termRuns',
    );
    const table = sitting(term - canvass);
    expect(refusedWith(table, 'red', elect('supremeLegate', 'red'))).toBeNull();
    const motion = moved(table, 'red', elect('supremeLegate', 'red'));
    moved(table, 'blue', elect('supremeLegate', 'blue'));
    expect(candidatesFor(table.alliance, 'supremeLegate')).toEqual(['red', 'blue']);
    for (let months = canvass; months > 0; months -= 1) {
      const { held, lapsed } = sessionOf(table.game, table.rules, table.alliance);
      expect([held, lapsed]).toEqual([[], []]);
      table.game.turn += 1;
    }
    const { held } = sessionOf(table.game, table.rules, table.alliance);
    expect(held.map(({ id }) => id)).toContain(motion.id);
  });

  test('two who are elected in one session: the second election has lost its object', () => {
    const table = sitting(term);
    for (const candidate of ['red', 'green'])
      moved(table, candidate, elect('supremeLegate', candidate));
    for (const motion of table.alliance.council!.agenda) {
      Object.assign(motion.votes, { red: 'aye', blue: 'aye', green: 'aye' });
    }
    const context = testContext(table.game, table.rules);
    councilPhase(table.game, context);
    expect(table.alliance.offices.supremeLegate!.holder).toBe('red');
    const types = context.events.map(({ type }) => type);
    expect(types.filter((type) => type === 'officeFilled')).toHaveLength(1);
    expect(types).toContain('motionWithdrawn');
  });

  test('after so many terms a holder makes way for whoever else stands, and for nobody else', () => {
    const again = elect('supremeLegate', 'blue');
    const table = sitting(term, most);
    expect(refusedWith(table, 'blue', again)).toBeNull();
    moved(table, 'red', elect('supremeLegate', 'red'));
    expect(refusedWith(table, 'blue', again)).toBe('termsServed');
    expect(refusedWith(sitting(term, most - 1), 'blue', again)).toBeNull();
    const kept = sitting(term);
    enact(kept, again);
    expect(kept.alliance.offices.supremeLegate).toMatchObject({ holder: 'blue', terms: 2 });
    expect(kept.game.memories['blue>pact']?.map(({ kind }) => kind)).toEqual(['honoured']);
  });
});

describe('a recall', () => {
  test('cuts a term short by the majority of the charter only, after the first term', () => {
    const table = sitting(2);
    expect(refusedWith(table, 'red', recall('supremeLegate', 'red'))).toBe('firstTerm');
    table.game.turn = 1 + term;
    table.alliance.offices.supremeLegate!.since = table.game.turn - 2;
    expect(refusedWith(table, 'red', recall('supremeLegate', 'red'))).toBeNull();
    expect(refusedWith(table, 'red', recall('supremeLegate', 'blue'))).toBe('holdsOffice');
    expect(isMotionTerms(recall('supremeLegate', 'red'))).toBe(true);
    expect(isMotionTerms({ ...elect('supremeLegate', 'red'), recall: false })).toBe(false);
    expect(needsCharterMajority(elect('supremeLegate', 'red'))).toBe(false);
    const motion = moved(table, 'red', recall('supremeLegate', 'red'));
    Object.assign(motion.votes, { red: 'aye', blue: 'nay', green: 'aye' });
    const votes = holdDivision(table.game, table.rules, table.alliance, motion);
    // Red and green are more than half, and less than two thirds.
    expect(votes.ayes).toBeGreaterThan(votes.nays);
    expect(votes.passed).toBe(false);
  });

  test('costs as much as a change of the charter', () => {
    const { rules, alliance } = sitting(2);
    expect(alliance.founded).toBe(1);
    const { cost } = rules.numbers.council;
    expect(cost.charter).toBeGreaterThan(cost.election);
  });
});

describe('the record', () => {
  const operation = (status: Operation['status'], command: string, strike: number): Operation => ({
    id: `operation:${status}:${strike}`,
    target: 'y',
    staging: 'g',
    strike,
    command,
    called: strike - 2,
    quotas: {},
    fleets: {},
    brought: {},
    status,
  });

  test('is what was won and lost in the term, and the word that was kept', () => {
    const table = sitting(term);
    const { game, rules, alliance } = table;
    const { won, lost, broken } = rules.numbers.council.office;
    const record = (office: string) => recordTerms(game, rules, alliance, office);
    expect(record('supremeLegate')).toEqual([]);
    alliance.council!.operations = [
      operation('won', 'blue', 2),
      operation('won', 'blue', 3),
      operation('failed', 'blue', 4),
      operation('won', 'red', 4),
      operation('won', 'blue', -60),
      operation('gathering', 'blue', 9),
    ];
    expect(record('supremeLegate')).toEqual([
      { label: 'lean.led', subject: 'blue', amount: 2 * won - lost },
    ]);
    const pledge = makePledge(game, 'blue', 'red', { kind: 'spare', faction: 'grey' }, 6);
    Object.assign(pledge, { status: 'broken', settled: game.turn });
    expect(record('supremeLegate')).toContainEqual({
      label: 'lean.faith',
      subject: 'blue',
      amount: -broken,
    });
    expect(interestsOf(table, 'green', elect('supremeLegate', 'blue'))).toMatchObject({
      'lean.led blue': 2 * won - lost,
      'lean.faith blue': -broken,
      'lean.rotation blue': -8,
    });
    expect(interestsOf(table, 'green', elect('supremeLegate', 'red'))).toMatchObject({
      'lean.led blue': lost - 2 * won,
      'lean.faith blue': broken,
      'lean.rotation blue': 8,
    });
  });

  test('whoever commands by office answers for every operation', () => {
    const table = sitting(term);
    table.alliance.council!.operations = [operation('failed', 'green', 4)];
    const { game, rules, alliance } = table;
    expect(recordTerms(game, rules, alliance, 'regent')).toMatchObject([{ label: 'lean.led' }]);
    expect(recordTerms(game, rules, alliance, 'supremeLegate')).toEqual([]);
  });
});
