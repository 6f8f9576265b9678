import { describe, expect, test } from 'vitest';
import {
  type ChronicleEntry,
  type ChronicleKind,
  chronicleOf,
  type EventFact,
  turningPoints,
} from '../../../src/sim';
import { battle, declared, type MadeMonth, madeMonths, taken } from '../../support/annals';

function told<K extends ChronicleKind>(
  kind: K,
  given: Readonly<Record<number, MadeMonth>>,
  count = 60,
): Extract<ChronicleEntry, { kind: K }>[] {
  return chronicleOf(madeMonths(count, given)).filter(
    (entry): entry is Extract<ChronicleEntry, { kind: K }> => entry.kind === kind,
  );
}

const peace: EventFact = { type: 'peaceMade', factions: ['blue', 'red'], until: 99 };

describe('a war is one story at its beginning and one at its end', () => {
  const war = {
    10: { events: [declared('blue', 'red', ['green'])], fighting: ['blue-red', 'blue-green'] },
    12: { events: [taken('a.prime', 'blue', 'red'), battle({ blue: 2, red: 5 }, ['blue'])] },
    15: { events: [taken('b.prime', 'green', 'blue'), taken('a.prime', 'red', 'blue')] },
    16: { events: [taken('a.prime', 'blue', 'red')] },
    20: { events: [peace], fighting: [] },
  } satisfies Record<number, MadeMonth>;

  test('with those who came in, and with what each side kept and the ships it cost', () => {
    expect(told('warBegun', war)).toMatchObject([
      {
        turn: 10,
        by: 'blue',
        on: 'red',
        beside: [],
        against: ['green'],
        powers: ['blue', 'green', 'red'],
      },
    ]);
    expect(told('warEnded', war)).toMatchObject([
      {
        turn: 20,
        begun: 10,
        how: 'peace',
        ships: 7,
        gains: [
          { by: 'blue', worlds: ['a.prime'] },
          { by: 'green', worlds: ['b.prime'] },
        ],
      },
    ]);
  });

  test('that a congress ended is told so', () => {
    const congress: EventFact = {
      type: 'congressHeld',
      congress: 'congress:green:1',
      by: 'green',
      question: { kind: 'peace', of: 'red' },
      signed: [['blue', 'red']],
      refused: [],
    };
    const ended = { ...war, 20: { events: [congress, peace], fighting: [] } };
    expect(told('warEnded', ended)).toMatchObject([{ turn: 20, how: 'congress' }]);
    const vain = { ...congress, signed: [], refused: congress.signed };
    const otherwise = { ...war, 20: { events: [vain, peace], fighting: [] } };
    expect(told('warEnded', otherwise)).toMatchObject([{ turn: 20, how: 'peace' }]);
  });

  test('an ally who comes in later is part of it, a war of others is not', () => {
    const alliances = { pact: { name: 'Pact', members: ['green', 'red'] } };
    const later = (by: string, on: string) => ({
      1: { alliances },
      5: { events: [declared('blue', 'red')], fighting: ['blue-red'] },
      9: { events: [declared(by, on)], fighting: ['blue-red', `${by}-${on}`] },
    });
    expect(told('warBegun', later('green', 'blue'))).toMatchObject([
      { turn: 5, against: ['green'] },
    ]);
    expect(told('warBegun', later('grey', 'green'))).toHaveLength(2);
  });

  test('allies of two sides who make war on each other besides have a war of their own', () => {
    const alliances = {
      pact: { name: 'Pact', members: ['green', 'red'] },
      league: { name: 'League', members: ['blue', 'grey'] },
    };
    const given = {
      1: { alliances },
      5: { events: [declared('blue', 'red')], fighting: ['blue-red'] },
      9: { events: [declared('grey', 'green')], fighting: ['blue-red', 'grey-green'] },
    };
    expect(told('warBegun', given)).toMatchObject([
      { turn: 5, beside: [], against: [] },
      { turn: 9, by: 'grey', on: 'green' },
    ]);
    expect(told('warEnded', { ...given, 20: { fighting: ['blue-red'] } })).toMatchObject([
      { by: 'grey', on: 'green', begun: 9 },
    ]);
  });

  test('one that was fought when the game began has an end only', () => {
    const old = { 0: { fighting: ['blue-red'] }, 7: { events: [peace], fighting: [] } };
    expect(told('warBegun', old)).toEqual([]);
    expect(told('warEnded', old)).toMatchObject([{ turn: 7, begun: 0, gains: [] }]);
  });

  test('it ends when the two sit in one alliance; of one that ends with a side its fall is told', () => {
    const start = { events: [declared('blue', 'grey')], fighting: ['blue-grey'] };
    const fall = { fighting: [], ratings: { red: 100, blue: 90, green: 80 } };
    expect(told('warEnded', { 3: start, 6: fall })).toEqual([]);
    const alliances = { pact: { name: 'Pact', members: ['blue', 'grey'] } };
    expect(told('warEnded', { 3: start, 6: { fighting: [], alliances } })).toMatchObject([
      { how: 'allied' },
    ]);
  });
});

describe('the course of a war is one story', () => {
  const start = { events: [declared('blue', 'red')], fighting: ['blue-red'] };
  const course = {
    10: start,
    12: { events: [taken('a.prime', 'blue', 'red'), taken('b.prime', 'blue', 'red')] },
    14: { events: [battle({ blue: 9, red: 2 }, ['red'])] },
    15: { events: [battle({ blue: 3, red: 2 }, ['red']), taken('a.prime', 'red', 'blue')] },
    16: { events: [taken('b.prime', 'red', 'blue'), taken('c.prime', 'red', 'blue')] },
    20: { events: [peace], fighting: [] },
  } satisfies Record<number, MadeMonth>;

  test('with its greatest battle, who turned it, its end and what it brought', () => {
    expect(told('war', course)).toMatchObject([
      {
        turn: 10,
        until: 20,
        end: { turn: 20, how: 'peace', fallen: [] },
        decided: false,
        gains: [{ by: 'red', worlds: ['c.prime'] }],
        ships: 16,
        greatest: { turn: 14, place: 'front', victor: ['red'], ships: 11 },
        turned: { by: 'red', turn: 15 },
      },
    ]);
  });

  test('nobody turned what went one way from the first day', () => {
    const straight = { 10: start, 12: course[12], 20: course[20] };
    expect(told('war', straight)).toMatchObject([{ turned: null, greatest: null }]);
  });

  test('it may end with a side, or go on', () => {
    const fall = { fighting: [], ratings: { red: 100, blue: 90, green: 80 } };
    const onGrey = { events: [declared('blue', 'grey')], fighting: ['blue-grey'] };
    expect(told('war', { 3: onGrey, 6: fall })).toMatchObject([
      { end: { how: 'fallen', fallen: ['grey'] } },
    ]);
    expect(told('war', { 3: onGrey }, 9)).toMatchObject([{ end: null, until: 9 }]);
  });
});

describe('a war has grounds', () => {
  const grounds = (given: Readonly<Record<number, MadeMonth>>) =>
    told('warBegun', given).at(-1)?.grounds ?? [];
  const war = { events: [declared('blue', 'red')], fighting: ['blue-red'] };

  test('worlds that were lost to the attacked, and are his still', () => {
    const lost = { 4: { events: [taken('b.prime', 'red', 'blue')] } };
    const ground = { kind: 'lost', worlds: ['b.prime'], turn: 4 };
    expect(grounds({ ...lost, 30: war })).toContainEqual(ground);
    const regained = { 9: { events: [taken('b.prime', 'blue', 'red')] } };
    expect(grounds({ ...lost, ...regained, 30: war })).not.toContainEqual(ground);
  });

  test('a treaty that had ended in the year before, or is broken by it', () => {
    const ended: EventFact = {
      type: 'treatyEnded',
      kind: 'nonAggression',
      parties: ['blue', 'red'],
    };
    const light = { kind: 'treaty', treaty: 'nonAggression', by: null, turn: 20 };
    expect(grounds({ 20: { events: [ended] }, 30: war })).toContainEqual(light);
    expect(grounds({ 20: { events: [ended] }, 40: war })).not.toContainEqual(light);
    const broken: EventFact = { type: 'treatyBroken', kind: 'trade', by: 'blue', on: 'red' };
    expect(told('treatyBroken', { 30: { ...war, events: [...war.events, broken] } })).toEqual([]);
    expect(told('treatyBroken', { 30: { events: [broken] } })).toHaveLength(1);
    expect(grounds({ 30: { ...war, events: [...war.events, broken] } })).toContainEqual({
      kind: 'treaty',
      treaty: 'trade',
      by: 'blue',
      turn: 30,
    });
  });

  test('an alliance of both in the two years before', () => {
    const alliances = { pact: { name: 'Pact', members: ['blue', 'red'] } };
    const apart = { alliances: {} };
    const ground = { kind: 'ally', name: 'Pact', turn: 9 };
    expect(grounds({ 4: { alliances }, 10: apart, 30: war })).toContainEqual(ground);
    expect(grounds({ 4: { alliances }, 10: apart, 40: war })).not.toContainEqual(ground);
  });

  test('what was resolved about the attacked, and when', () => {
    const reason = { code: 'plan.conquer', values: { faction: 'red' }, terms: [] } as const;
    const ground = { kind: 'reason', reason, turn: 8 };
    expect(grounds({ 8: { resolved: { 'blue>red': reason } }, 30: war })).toContainEqual(ground);
  });

  test('how the attacked stood: the strongest, the weaker, at war with others', () => {
    expect(grounds({ 30: war })).toEqual([{ kind: 'strongest' }]);
    const other = { events: [declared('green', 'red')], fighting: ['green-red'] };
    const both = { ...war, fighting: ['blue-red', 'green-red'] };
    expect(grounds({ 20: other, 30: both })).toContainEqual({ kind: 'beset', foes: ['green'] });
    const onGrey = { events: [declared('blue', 'grey')], fighting: ['blue-grey'] };
    expect(grounds({ 30: onGrey })).toEqual([{ kind: 'weaker', permille: 111 }]);
  });

  test('what it named as goals, had resolved upon, and held against the attacked', () => {
    const wars = [
      {
        pair: ['blue', 'red'] as const,
        since: 30,
        cause: 'conquest' as const,
        begunBy: 'blue',
        goals: { blue: ['a'] },
      },
    ];
    const reason = { code: 'plan.restrain' as const, terms: [] };
    const other = { code: 'plan.unite' as const, terms: [] };
    const grudge = { memory: 'bordersRub' as const, about: 'a', since: 3 };
    expect(
      grounds({
        8: { resolved: { 'blue>red': reason, 'blue>green': other } },
        30: { ...war, wars, grudges: { 'blue>red': grudge } },
      }),
    ).toEqual([
      { kind: 'reason', reason, turn: 8 },
      { kind: 'grudge', ...grudge },
      { kind: 'strongest' },
      { kind: 'goals', systems: ['a'] },
    ]);
  });
});

describe('conquests', () => {
  test('of one power from another are one story until it pauses, of others another', () => {
    const series = told('conquests', {
      10: { events: [taken('a.prime', 'blue', 'red'), taken('x.prime', 'green', 'red')] },
      18: { events: [taken('b.prime', 'blue', 'red')] },
      27: { events: [taken('c.prime', 'blue', 'red')] },
    });
    expect(series).toMatchObject([
      { turn: 10, until: 18, by: 'blue', worlds: ['a.prime', 'b.prime'], place: 'a' },
      { turn: 10, until: 10, by: 'green', worlds: ['x.prime'] },
      { turn: 27, until: 27, by: 'blue', worlds: ['c.prime'] },
    ]);
  });

  test('the fall of a seat stands by itself', () => {
    const given = { 9: { events: [taken('red.seat', 'blue', 'red')] } };
    expect(told('capitalTaken', given)).toMatchObject([{ by: 'blue', from: 'red', place: 'red' }]);
    expect(told('conquests', given)).toEqual([]);
  });

  test('say what opens a war, what comes home and what aims ask for', () => {
    const war = { events: [declared('blue', 'red')], fighting: ['blue-red'] };
    const wanted = { system: 'a', developed: true, millions: 9, wantedBy: ['blue', 'green'] };
    const [opening, back] = told('conquests', {
      8: war,
      9: { events: [taken('a.prime', 'blue', 'red')], worlds: { 'a.prime': wanted } },
      20: { events: [taken('a.prime', 'red', 'blue')] },
    });
    expect(opening).toMatchObject({ first: true, wonBack: false, wanted: ['a.prime'] });
    expect(back).toMatchObject({ first: false, wonBack: true, wanted: [] });
    expect(opening?.weight).toBeGreaterThan(back?.weight ?? 0);
  });
});

describe('powers', () => {
  test('a battle is great by the ships it cost, at one place in all its months', () => {
    const fights = {
      5: { events: [battle({ red: 3, blue: 1 })] },
      7: { events: [battle({ red: 3, blue: 0 }, ['blue'])] },
    };
    expect(told('battle', fights)).toMatchObject([
      { turn: 5, until: 7, lost: { red: 6, blue: 1 }, victor: ['blue'], fights: 2, place: 'front' },
    ]);
    expect(told('battle', { 5: { events: [battle({ red: 3, blue: 1 })] } })).toEqual([]);
  });

  test('another is the strongest once it has been so for half a year', () => {
    const ahead = { ratings: { red: 100, blue: 101 } };
    const back = { ratings: { red: 102, blue: 101 } };
    expect(told('leadChanged', { 20: ahead, 25: back })).toEqual([]);
    expect(
      told('leadChanged', { 18: { events: [taken('a.b', 'blue', 'red')] }, 20: ahead }),
    ).toMatchObject([{ turn: 20, now: 'blue', before: 'red', taken: 1, lost: 1 }]);
    // While the order of powers is still to be found, no change of it is told.
    expect(told('leadChanged', { 10: ahead })).toEqual([]);
  });

  test('who falls is remembered at its height', () => {
    const fall: EventFact = { type: 'factionEliminated', faction: 'grey', by: 'red' };
    const events = [taken('grey.seat', 'red', 'grey'), fall];
    const given = { 30: { events, ratings: { red: 100, blue: 90, green: 80 } } };
    expect(told('powerFell', given)).toMatchObject([
      { faction: 'grey', by: 'red', last: 'grey.seat', place: 'grey', most: 3, height: 0 },
    ]);
    expect(told('capitalTaken', given)).toEqual([]);
    expect(told('conquests', given)).toEqual([]);
  });

  test('an alliance tells against whom: the common foe, or the strongest of all', () => {
    const founded: EventFact = {
      type: 'allianceFounded',
      alliance: 'pact',
      members: ['blue', 'green'],
      leader: 'blue',
      broker: null,
    };
    const alliances = { pact: { name: 'Pact', members: ['blue', 'green'] } };
    const month = { events: [founded], alliances };
    expect(told('allianceFounded', { 9: month })).toMatchObject([
      { name: 'Pact', against: 'red', atWar: false },
    ]);
    const fighting = ['blue-grey', 'green-grey', 'blue-red'];
    expect(told('allianceFounded', { 9: { ...month, fighting } })).toMatchObject([
      { against: 'grey', atWar: true },
    ]);
  });

  test('who leaves an alliance and ends it thereby is told of once', () => {
    const left: EventFact = {
      type: 'memberLeft',
      alliance: 'pact',
      name: 'Pact',
      faction: 'blue',
      how: 'notice',
      followed: [],
    };
    const ended: EventFact = {
      type: 'allianceDissolved',
      alliance: 'pact',
      name: 'Pact',
      members: ['green'],
      why: 'deserted',
    };
    const war: EventFact = { ...left, how: 'war' };
    expect(told('allianceLeft', { 9: { events: [war, ended] } })).toMatchObject([
      { founded: 0, name: 'Pact' },
    ]);
    expect(told('allianceEnded', { 9: { events: [war, ended] } })).toEqual([]);
    expect(told('allianceLeft', { 9: { events: [left] } })).toMatchObject([{ founded: null }]);
    expect(told('allianceLeft', { 9: { events: [left, ended] } })).toEqual([]);
    expect(told('allianceEnded', { 9: { events: [left, ended] } })).toMatchObject([
      { left: ['blue'], founded: 0 },
    ]);
  });

  test('settling is a story when many worlds were settled one after the other', () => {
    const settled = (world: string): EventFact => ({
      type: 'worldSettled',
      world,
      by: 'red',
      developed: true,
    });
    const given = { 3: ['a.a', 'b.b'], 10: ['c.c'], 20: ['d.d'], 40: ['e.e'] };
    const months = Object.fromEntries(
      Object.entries(given).map(([turn, worlds]) => [turn, { events: worlds.map(settled) }]),
    );
    expect(told('settled', months)).toMatchObject([
      { turn: 3, until: 20, worlds: ['a.a', 'b.b', 'c.c', 'd.d'] },
    ]);
  });

  test('aims reached with the end are told with it', () => {
    const met = (objective: string): EventFact => ({
      type: 'objectiveMet',
      objective,
      faction: 'red',
      points: 9,
    });
    const outcome = {
      kind: 'date' as const,
      turn: 9,
      winners: ['red'],
      objective: null,
      points: {},
    };
    const end: EventFact = { type: 'gameEnded', outcome };
    const given = { 4: { events: [met('first')] }, 9: { events: [met('last'), end] } };
    expect(told('aimMet', given, 9)).toMatchObject([{ objective: 'first' }]);
    expect(told('gameEnded', given, 9)).toMatchObject([{ aims: ['first', 'last'] }]);
    expect(chronicleOf(madeMonths(9, given)).at(-1)?.kind).toBe('gameEnded');
  });
});

test('agents found within a year are one story, with what they had forged', () => {
  const found = (name: string): EventFact => ({
    type: 'agentFound',
    agent: `agent:blue:${name}`,
    name,
    by: 'blue',
    faction: 'red',
    station: { kind: 'court', of: 'red' },
    mission: 'forge',
    how: 'search',
  });
  const exposed: EventFact = {
    type: 'forgeryExposed',
    faction: 'red',
    by: 'blue',
    against: 'green',
  };
  const given = { 10: { events: [found('one'), exposed] }, 16: { events: [found('two')] } };
  expect(told('spiesFound', given)).toMatchObject([
    { turn: 10, until: 16, by: 'blue', faction: 'red', agents: 2, forged: ['green'] },
  ]);
  expect(told('spiesFound', { ...given, 16: {}, 40: given[16] })).toHaveLength(2);
});

test('what was decided is told; what few heard of is no turning point', () => {
  const taken: EventFact = {
    type: 'decisionTaken',
    decision: 'bill',
    open: 'decision:red:1',
    faction: 'red',
    option: 'pay',
    how: 'late',
  };
  const months = madeMonths(12, { 5: { events: [taken] } });
  const [story] = chronicleOf(months).filter(({ kind }) => kind === 'decision');
  expect(story).toMatchObject({ turn: 5, faction: 'red', option: 'pay', how: 'late' });
  expect(turningPoints([story!])).toHaveLength(1);
  const whispered = months.map((month) => ({
    ...month,
    events: month.events.map((event) => ({ ...event, to: ['blue', 'red'] })),
  }));
  const [quiet] = chronicleOf(whispered).filter(({ kind }) => kind === 'decision');
  expect(turningPoints([quiet!])).toEqual([]);
});
