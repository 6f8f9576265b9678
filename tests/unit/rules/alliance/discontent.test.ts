import { describe, expect, test } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { lobby } from '../../../../src/sim/orders/lobby';
import { contentmentOf, contentmentTerms } from '../../../../src/sim/rules/alliance/contentment';
import { discontentOf, nextDiscontent } from '../../../../src/sim/rules/alliance/discontent';
import { leanTerms } from '../../../../src/sim/rules/alliance/leans';
import { quotaTerms } from '../../../../src/sim/rules/alliance/operations';
import { remediesFor } from '../../../../src/sim/rules/alliance/remedies';
import { isUnsold } from '../../../../src/sim/rules/alliance/unsoldVotes';
import { addFavours } from '../../../../src/sim/rules/deals/favours';
import { vote } from '../../../../src/sim/rules/deals/promises/vote';
import type { DiscontentStage, Motion } from '../../../../src/sim/state/alliance';
import { growDiscontent } from '../../../../src/sim/turn/phases/alliances/growDiscontent';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { accord, table } from '../../../support/accord';
import { testContext } from '../../../support/context';

type Table = ReturnType<typeof accord>;

/** Sets a member's contentment by what it remembers of the alliance. */
function feel({ game, rules, alliance }: Table, member: string, contentment: number): void {
  const key = `${member}>accord`;
  delete game.memories[key];
  const felt = contentmentTerms(game, rules, alliance, member).filter(
    ({ label }) => label !== 'contentment.bound',
  );
  const points = contentment - total(felt);
  game.memories[key] = [{ kind: 'history', turn: game.turn, points, about: null }];
  expect(contentmentOf(game, rules, alliance, member)).toBe(contentment);
}

/** So many months in which a member is so content; the stages it stood at, month by month. */
function months(made: Table, member: string, contentment: number, count: number) {
  const context = testContext(made.game, made.rules);
  const stages = Array.from({ length: count }, () => {
    feel(made, member, contentment);
    growDiscontent(made.game, context, made.alliance);
    const stage = discontentOf(made.alliance, member)?.stage ?? null;
    made.game.turn += 1;
    return stage;
  });
  return { stages, events: context.events };
}

const standing = (made: Table, member: string, stage: DiscontentStage) => {
  made.alliance.council!.discontent = { [member]: { stage, since: made.game.turn } };
};

const about = (terms: Motion['terms'], by = 'red'): Motion => ({
  id: 'motion:red:1',
  terms,
  by,
  entered: 0,
  ultimatum: false,
  offer: null,
  lobbying: {},
  votes: {},
});
const sharesOf = (permille: number) =>
  about({ kind: 'charter', change: { what: 'shares', member: 'red', from: 'blue', permille } });

describe('discontent', () => {
  test('goes one step at a time, each for some months, and never out of the alliance by itself', () => {
    const { stages, events } = months(accord(), 'blue', 5, 13);
    expect(stages).toEqual([
      ...['cool', 'cool', 'cool'],
      ...['demanding', 'demanding', 'demanding'],
      ...['obstructing', 'obstructing', 'obstructing'],
      ...['ultimatum', 'ultimatum', 'ultimatum', 'ultimatum'],
    ]);
    const told = events.filter(({ type }) => type === 'discontentChanged');
    expect(told.map((event) => event.type === 'discontentChanged' && event.stage)).toEqual([
      'cool',
      'demanding',
      'obstructing',
      'ultimatum',
    ]);
    expect(told[0]).toMatchObject({ member: 'blue', grows: true, contentment: 5 });
  });

  test('is not fanned and calmed by a point: a stage is left above its margin', () => {
    const made = accord();
    expect(months(made, 'blue', 39, 1).stages).toEqual(['cool']);
    expect(months(made, 'blue', 41, 3).stages).toEqual(['cool', 'cool', 'cool']);
    expect(months(made, 'blue', 43, 2).stages).toEqual(['cool', 'cool']);
    const calm = months(made, 'blue', 44, 2);
    expect(calm.stages).toEqual([null, null]);
    expect(calm.events).toMatchObject([{ type: 'discontentChanged', stage: null, grows: false }]);
    expect(made.alliance.council!.discontent).toBeUndefined();
  });

  test('is as far as what a member has told everybody', () => {
    const made = accord();
    const { game, rules, alliance } = made;
    const next = () => nextDiscontent(game, rules, alliance, 'blue')?.stage;
    alliance.council!.agenda = [
      { ...about({ kind: 'tariff', permille: 0 }, 'blue'), ultimatum: true },
    ];
    expect(next()).toBe('ultimatum');
    alliance.council!.notices.blue = game.turn + 3;
    expect(next()).toBe('leaving');
  });

  test('is known to the members, with its date, and to nobody else', () => {
    const made = accord();
    standing(made, 'blue', 'demanding');
    const { game, rules } = made;
    const stageIn = (viewer: string) =>
      discontentOf(viewFor(game, rules, viewer).alliances.accord!, 'blue');
    expect(stageIn('red')).toEqual({ stage: 'demanding', since: game.turn });
    expect(stageIn('grey')).toBeNull();
  });
});

describe('who obstructs', () => {
  test('owes no quota, of operations that gather neither, and an envoy’s fleets go home', () => {
    const made = accord();
    const { game, rules, alliance } = made;
    standing(made, 'blue', 'demanding');
    alliance.council!.operations = [
      {
        id: 'operation:red:1',
        target: 'd',
        staging: 'b',
        strike: 9,
        command: 'red',
        called: 1,
        quotas: { red: 10, blue: 10, green: 5 },
        fleets: { blue: ['fleet:1'], red: ['fleet:2'] },
        brought: {},
        status: 'gathering',
      },
    ];
    game.factions.blue!.envoys = true;
    game.turn += 3;
    months(made, 'blue', 10, 1);
    expect(alliance.council!.operations[0]).toMatchObject({
      quotas: { red: 10, blue: 0, green: 5 },
      fleets: { red: ['fleet:2'] },
    });
    expect(alliance.council!.operations[0]!.fleets.blue).toBeUndefined();
    expect(total(quotaTerms(game, rules, alliance, 'blue'))).toBe(0);
  });

  test('sells no vote on the charter, for favours, words or payment', () => {
    const made = accord();
    const { game, rules, alliance } = made;
    const motion = sharesOf(100);
    alliance.council!.agenda = [motion];
    addFavours(alliance, 'blue', 'red', 3);
    const promise = { kind: 'vote', motion: motion.id, choice: 'aye' } as const;
    const refusals = () => [
      vote.refusal(game, rules, promise, 'blue', 'red')?.code,
      lobby.validate(
        { type: 'lobby', motion: motion.id, member: 'blue', choice: 'aye', means: 'persuade' },
        { view: viewFor(game, rules, 'red'), rules, faction: 'red' },
      )?.code,
    ];
    const favours = () => table(leanTerms(game, rules, alliance, 'blue', motion))['lean.favours'];
    expect(refusals()).toEqual([undefined, undefined]);
    expect(favours()).toBeGreaterThan(0);
    standing(made, 'blue', 'obstructing');
    expect(refusals()).toEqual(['voteUnsold', 'voteUnsold']);
    expect(favours()).toBeUndefined();
    // What is no matter of the constitution may still be bargained over.
    const tariff = about({ kind: 'tariff', permille: 10 });
    expect(isUnsold(game, rules, alliance, 'blue', tariff)).toBe(false);
    alliance.council!.agenda = [tariff];
    expect(refusals()).toEqual([undefined, undefined]);
  });

  test('is no worse off for it than one who is content with nothing', () => {
    const made = accord();
    feel(made, 'blue', 0);
    const { game, rules, alliance } = made;
    expect(isUnsold(game, rules, alliance, 'blue', sharesOf(10))).toBe(true);
    feel(made, 'blue', 1);
    expect(isUnsold(game, rules, alliance, 'blue', sharesOf(10))).toBe(false);
  });
});

describe('what would content a member', () => {
  test('is answered by the terms of contentment, the least that suffices first', () => {
    const made = accord({ shares: { red: 850, blue: 50, green: 100 }, parity: 50 });
    const { game, rules, alliance } = made;
    alliance.charter.tariff = 50;
    standing(made, 'blue', 'demanding');
    feel(made, 'blue', 30);
    const remedies = remediesFor(game, rules, alliance, 'blue');
    expect(remedies.map(({ cure }) => cure.kind)).toEqual(
      expect.arrayContaining(['office', 'shares', 'tariff', 'lean']),
    );
    const [first] = remedies;
    expect(first?.suffices).toBe(true);
    for (const { terms, suffices } of remedies) {
      expect(total(terms)).toBeGreaterThan(0);
      // 35, and the margin of 4.
      expect(suffices).toBe(total(terms) >= 9);
      if (suffices) expect(total(terms)).toBeGreaterThanOrEqual(total(first?.terms ?? []));
    }
  });

  test('comes true when it is done', () => {
    const made = accord({ shares: { red: 700, blue: 150, green: 150 }, parity: 50 });
    const { game, rules, alliance } = made;
    const share = remediesFor(game, rules, alliance, 'blue').find(
      ({ cure }) => cure.kind === 'shares',
    );
    const { cure, terms } = share!;
    if (cure.kind !== 'shares') throw new Error('no shares');
    const before = contentmentOf(game, rules, alliance, 'blue');
    alliance.charter.shares.red! -= cure.permille;
    alliance.charter.shares.blue! += cure.permille;
    expect(cure).toMatchObject({ from: 'red', permille: 150 });
    expect(contentmentOf(game, rules, alliance, 'blue') - before).toBe(total(terms));
  });

  test('is a world taken together, where it had less of the wars than it gave; and comes true when that is given', () => {
    const made = accord({ shares: { red: 400, blue: 400, green: 200 } });
    const { game, rules, alliance } = made;
    game.worlds['d.rock'] = { ...game.worlds['d.home']!, id: 'd.rock', owner: 'red' };
    alliance.council!.spoils['d.rock'] = {
      world: 'd.rock',
      by: 'red',
      from: 'grey',
      turn: 0,
      worth: 2000,
      allotted: 0,
    };
    const asks = () =>
      remediesFor(game, rules, alliance, 'blue').find(({ cure }) => cure.kind === 'spoil');
    expect(asks()).toBeUndefined();
    alliance.council!.accounts = { blue: { given: { ships: 500 }, received: {} } };
    const asked = asks();
    expect(asked?.cure).toEqual({ kind: 'spoil', world: 'd.rock' });
    const before = contentmentOf(game, rules, alliance, 'blue');
    game.worlds['d.rock'] = { ...game.worlds['d.rock']!, owner: 'blue' };
    expect(contentmentOf(game, rules, alliance, 'blue') - before).toBe(total(asked?.terms ?? []));
    expect(asks()).toBeUndefined();
  });

  test('is nothing where all is its own already', () => {
    const made = accord({ lean: 'blue', shares: { red: 100, blue: 700, green: 200 } });
    const { game, rules, alliance } = made;
    alliance.charter.tariff = 0;
    alliance.leader = 'blue';
    for (const office of rules.charters.khitomer!.offices) {
      alliance.offices[office] = { holder: 'blue', since: 0 };
    }
    expect(remediesFor(game, rules, alliance, 'blue')).toEqual([]);
  });
});
