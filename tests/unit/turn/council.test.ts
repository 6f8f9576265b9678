import { describe, expect, test } from 'vitest';
import type { Division, GivenOrder, MotionTerms, Order } from '../../../src/sim';
import { draftMotion, enterMotion } from '../../../src/sim/rules/alliance/agenda';
import { makePledge } from '../../../src/sim/rules/deals/pledges';
import { council as councilPhase } from '../../../src/sim/turn/phases/council';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { testContext } from '../../support/context';
import { council, moved, type Table } from '../../support/council';
import { weighs } from '../../support/weighs';

const quota: MotionTerms = { kind: 'quota', permille: 400 };
const given = (...orders: Order[]): GivenOrder[] => orders.map((order) => ({ order }));

/** Holds a session in which everybody votes as told. */
function session(table: Table, votes: Record<string, 'aye' | 'nay' | 'abstain'>) {
  for (const motion of table.alliance.council!.agenda) Object.assign(motion.votes, votes);
  const context = testContext(table.game, table.rules);
  councilPhase(table.game, context);
  return context.events;
}

const kinds = ({ game }: Table, holder: string, subject: string) =>
  (game.memories[`${holder}>${subject}`] ?? []).map(({ kind }) => kind);

describe('a session', () => {
  test('votes on what was entered earlier, so many at most, and enacts it', () => {
    const table = council();
    for (const permille of [100, 200, 500, 600]) moved(table, 'red', { kind: 'quota', permille });
    const fresh = moved(table, 'red', { kind: 'tariff', permille: 50 });
    table.alliance.council!.agenda = table.alliance.council!.agenda.map((motion) =>
      motion.id === fresh.id ? { ...motion, entered: table.game.turn } : motion,
    );
    const events = session(table, { red: 'aye', blue: 'aye', green: 'aye' });
    const { agenda, divisions } = table.alliance.council!;
    expect(divisions.map(({ passed }) => passed)).toEqual([true, true, true]);
    expect(agenda.map(({ terms }) => terms)).toEqual([
      { kind: 'quota', permille: 600 },
      { kind: 'tariff', permille: 50 },
    ]);
    expect(table.alliance.charter).toMatchObject({ quota: 500, tariff: 0 });
    expect(events.filter(({ type }) => type === 'motionVoted')).toHaveLength(3);
  });

  test.each(['aye', null] as const)('weighs a draft as the motion it becomes: %s', (vote) => {
    const { game, alliance } = council();
    const draft = draftMotion(game, 'red', quota, { ultimatum: true, vote });
    expect(alliance.council!.agenda).toEqual([]);
    const entered = enterMotion(game, alliance, 'red', quota, {
      ultimatum: true,
      offer: null,
      vote,
    });
    expect({ ...draft, id: entered.id }).toEqual(entered);
    expect(alliance.council!.agenda).toEqual([entered]);
  });

  test('strikes off what has lost its object', () => {
    const table = council();
    moved(table, 'red', { kind: 'war', on: 'grey' });
    table.game.factions.grey!.alive = false;
    const events = session(table, {});
    expect(events.map(({ type }) => type)).toEqual(['motionWithdrawn']);
    expect(table.alliance.council).toMatchObject({ agenda: [], divisions: [] });
  });

  test('of two motions that undo each other in one session the later is not enacted', () => {
    const table = council();
    moved(table, 'red', { kind: 'expulsion', member: 'blue' });
    moved(table, 'red', { kind: 'expulsion', member: 'green' });
    session(table, { red: 'aye', blue: 'aye', green: 'aye' });
    expect(table.alliance.members).toEqual(['green', 'red']);
  });

  test('keeps so many divisions', () => {
    const table = council();
    const motion = moved(table, 'red', quota);
    const old: Division = {
      motion: motion.id,
      terms: quota,
      by: 'red',
      turn: 1,
      ballots: {},
      ayes: 0,
      nays: 0,
      needed: 0,
      passed: false,
      veto: null,
      tie: false,
    };
    table.alliance.council!.divisions = Array.from({ length: 60 }, () => old);
    session(table, { red: 'aye', blue: 'aye', green: 'aye' });
    const { divisions } = table.alliance.council!;
    expect([divisions.length, divisions.at(-1)!.turn]).toEqual([60, 5]);
  });
});

describe('the aftermath', () => {
  test('the mover remembers who was with it; the outvoted that nobody listened', () => {
    const table = council();
    moved(table, 'red', quota);
    session(table, { red: 'aye', blue: 'nay', green: 'aye' });
    expect(kinds(table, 'red', 'blue')).toEqual(['votedAgainst']);
    expect(kinds(table, 'red', 'green')).toEqual(['votedWith']);
    expect(kinds(table, 'blue', 'pact')).toEqual(['outvoted']);
    expect(kinds(table, 'green', 'pact')).toEqual([]);
    expect(kinds(table, 'red', 'pact')).toEqual(['motionCarried']);
  });

  test('a motion lost leaves its mover outvoted, and nobody else', () => {
    const table = council();
    // Short of two thirds.
    moved(table, 'red', { kind: 'charter', change: { what: 'majority', permille: 600 } });
    session(table, { red: 'aye', blue: 'nay', green: 'aye' });
    expect(kinds(table, 'red', 'pact')).toEqual(['outvoted']);
    expect(kinds(table, 'blue', 'pact')).toEqual([]);
    expect(kinds(table, 'green', 'pact')).toEqual([]);
    expect(table.alliance.charter.majority).toBe(500);
  });

  test('whom it concerned remembers every vote', () => {
    const table = council();
    moved(table, 'red', { kind: 'censure', member: 'blue' });
    session(table, { red: 'aye', blue: 'nay', green: 'aye' });
    expect(kinds(table, 'blue', 'red')).toEqual(['votedAgainst']);
    expect(kinds(table, 'blue', 'green')).toEqual(['votedAgainst']);
    expect(kinds(table, 'blue', 'pact')).toEqual(['outvoted', 'censured']);
  });

  test('votes promised are settled by the vote', () => {
    const table = council();
    const motion = moved(table, 'red', quota);
    const terms = { kind: 'vote', motion: motion.id, choice: 'aye' } as const;
    const pledge = makePledge(table.game, 'blue', 'red', terms, 0);
    session(table, { red: 'aye', blue: 'nay', green: 'nay' });
    expect(table.alliance.council!.divisions[0]!.ballots.blue).toMatchObject({
      choice: 'aye',
      because: 'pledge',
    });
    expect(table.game.pledges[pledge.id]).toMatchObject({ status: 'kept', settled: 5 });
  });

  test('an ultimatum that fails takes its mover out; one that is heeded is remembered as a threat', () => {
    const failed = council();
    moved(failed, 'blue', quota, { ultimatum: true });
    const events = session(failed, { red: 'nay', blue: 'aye', green: 'nay' });
    expect(failed.alliance.members).toEqual(['green', 'red']);
    expect(events.find(({ type }) => type === 'memberLeft')).toMatchObject({
      faction: 'blue',
      how: 'ultimatum',
    });
    const heeded = council();
    moved(heeded, 'blue', quota, { ultimatum: true });
    session(heeded, { red: 'aye', blue: 'aye', green: 'aye' });
    expect(heeded.alliance.members).toHaveLength(3);
    expect(kinds(heeded, 'red', 'blue')).toContain('threatened');
  });
});

describe('by orders', () => {
  const votesOf = ({ game }: Pick<Table, 'game'>) => game.alliances.pact!.council!.agenda[0]?.votes;

  test('a motion is moved, voted on next turn, and paid for', () => {
    const table = council();
    const { rules } = table;
    const orders = { blue: given({ type: 'proposeMotion', terms: quota, ultimatum: false }) };
    const first = resolveTurn(table.game, orders, rules);
    const { agenda, divisions } = first.game.alliances.pact!.council!;
    expect(agenda).toMatchObject([{ by: 'blue', entered: 5, votes: { blue: 'aye' } }]);
    expect(divisions).toEqual([]);
    expect(first.events).toContainEqual(
      expect.objectContaining({ type: 'motionEntered', by: 'blue', to: ['blue', 'green', 'red'] }),
    );
    const second = resolveTurn(first.game, {}, rules);
    expect(second.game.alliances.pact!.council).toMatchObject({
      agenda: [],
      divisions: [{ by: 'blue', turn: 6, ballots: { blue: { because: 'command' } } }],
    });
  });

  test('a motion is withdrawn and everybody hears of it; an ultimatum was a bluff', () => {
    const table = council();
    const motion = moved(table, 'blue', quota, { ultimatum: true });
    const orders = { blue: given({ type: 'withdrawMotion', motion: motion.id }) };
    const { game, events } = resolveTurn(table.game, orders, table.rules);
    expect(game.alliances.pact!.council!.agenda).toEqual([]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'motionWithdrawn', by: 'blue' }));
    expect(kinds({ ...table, game }, 'red', 'blue')).toContain('bluffed');
    const foreign = { red: given({ type: 'withdrawMotion', motion: motion.id }) };
    expect(lapsed(table, foreign)).toEqual(['notYourMotion']);
  });

  function lapsed({ game, rules }: Table, orders: Record<string, GivenOrder[]>): string[] {
    return resolveTurn(game, orders, rules).events.flatMap((event) =>
      event.type === 'orderLapsed' ? [event.refusal.code] : [],
    );
  }

  test('a vote is given, changed, taken back; a vote promised is not one’s own', () => {
    const table = council();
    const motion = { ...moved(table, 'red', quota), entered: table.game.turn };
    table.alliance.council!.agenda = [motion];
    const vote = (choice: 'aye' | 'nay' | null): Order => ({
      type: 'castVote',
      motion: motion.id,
      choice,
    });
    const voted = (...orders: Order[]) =>
      resolveTurn(table.game, { blue: given(...orders) }, table.rules);
    expect(votesOf(voted(vote('nay')))).toEqual({ blue: 'nay' });
    expect(votesOf(voted(vote('nay'), vote('aye')))).toEqual({ blue: 'aye' });
    expect(votesOf(voted(vote('nay'), vote(null)))).toEqual({});
    expect(lapsed(table, { blue: given(vote(null)) })).toEqual(['voteStands']);
    expect(lapsed(table, { grey: given(vote('aye')) })).toEqual(['noSuchMotion']);
    makePledge(table.game, 'blue', 'red', { kind: 'vote', motion: motion.id, choice: 'aye' }, 0);
    expect(lapsed(table, { blue: given(vote('nay')) })).toEqual(['voteIsPromised']);
  });

  test('words cost influence, pressure opinion; each is refused where it would be idle', () => {
    const table = council();
    const motion = { ...moved(table, 'red', quota), entered: table.game.turn };
    table.alliance.council!.agenda = [motion];
    const { game, rules } = table;
    weighs(game, 'red', { fleets: 900, industry: 0 });
    const speak = (means: 'persuade' | 'press', member = 'blue'): Order => ({
      type: 'lobby',
      motion: motion.id,
      member,
      choice: 'aye',
      means,
    });
    const paid = resolveTurn(
      game,
      { red: given(speak('persuade'), speak('persuade'), speak('press')) },
      rules,
    );
    expect(paid.game.alliances.pact!.council!.agenda[0]!.lobbying.blue).toEqual([
      { by: 'red', means: 'persuade', choice: 'aye', influence: 5 },
      { by: 'red', means: 'persuade', choice: 'aye', influence: 10 },
      { by: 'red', means: 'press', choice: 'aye', influence: 0 },
    ]);
    const unpaid = resolveTurn(game, {}, rules);
    const influence = (result: typeof paid) => result.game.factions.red!.books!.stocks.influence;
    expect(influence(unpaid) - influence(paid)).toBe(15);
    expect(kinds({ ...table, game: paid.game }, 'blue', 'red')).toContain('pressed');
    expect(paid.events.filter(({ type }) => type === 'memberLobbied')).toHaveLength(2);

    expect(lapsed(table, { red: given(speak('press'), speak('press')) })).toEqual([
      'pressedAlready',
    ]);
    expect(
      lapsed(table, { red: given(...Array.from({ length: 5 }, () => speak('persuade'))) }),
    ).toEqual(['persuadedEnough']);
    expect(lapsed(table, { red: given(speak('persuade', 'red')) })).toEqual(['lobbyOneself']);
    expect(lapsed(table, { red: given(speak('persuade', 'grey')) })).toEqual(['notMember']);
    weighs(game, 'red', { fleets: 10, industry: 0 });
    expect(lapsed(table, { red: given(speak('press')) })).toEqual(['pressedInVain']);
    motion.votes.blue = 'nay';
    expect(lapsed(table, { red: given(speak('persuade')) })).toEqual(['voteGiven']);
    delete motion.votes.blue;
    game.factions.blue!.envoys = false;
    expect(lapsed(table, { red: given(speak('persuade')) })).toEqual(['decidesHimself']);
  });

  test('only the unhappy are believed when they threaten to leave', () => {
    const table = council();
    const ultimatum: Order = { type: 'proposeMotion', terms: quota, ultimatum: true };
    expect(lapsed(table, { blue: given(ultimatum) })).toEqual(['tooContent']);
    table.game.memories['blue>pact'] = [{ kind: 'history', turn: 5, points: -60, about: null }];
    expect(lapsed(table, { blue: given(ultimatum) })).toEqual([]);
    const another: Order = { ...ultimatum, terms: { kind: 'tariff', permille: 50 } };
    expect(lapsed(table, { blue: given(ultimatum, another) })).toEqual(['ultimatumStands']);
  });
});
