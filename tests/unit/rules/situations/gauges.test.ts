import { describe, expect, test } from 'vitest';
import { opinionTerms } from '../../../../src/sim/rules/diplomacy/opinion';
import { gaugeOf, gaugeWords, type Reading } from '../../../../src/sim/rules/situations';
import type { Game } from '../../../../src/sim/state/game';
import type { Gauge } from '../../../../src/sim/state/gauge';
import type { Ruleset } from '../../../../src/sim/state/ruleset';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { courts } from '../../../support/decisions';
import { movementOf } from '../../../support/movements';

const stage = () => courts([]);

function read(gauge: Gauge, realm: Game, rules: Ruleset): Reading | null {
  const { definition, asked } = gaugeOf(gauge);
  return definition.read(realm, rules, asked);
}

const asView = (game: Game, rules: Ruleset, faction: string) =>
  viewFor(game, rules, faction) as unknown as Game;

describe('bars', () => {
  test('there are these', () => {
    expect([...gaugeWords].sort()).toEqual([
      'aim',
      'date',
      'movement',
      'near',
      'opinion',
      'points',
      'progress',
      'ships',
      'technology',
    ]);
  });

  test('an aim as far as it has come, and full once it is met', () => {
    const { game, rules } = stage();
    const objective = {
      id: 'three',
      faction: 'red',
      title: 'Three',
      text: 'Three worlds.',
      points: 5,
      kind: 'points' as const,
      when: { worldsAtLeast: { faction: 'red', count: 4 } },
      metOn: null,
    };
    game.objectives = [objective];
    const bar = { aim: { objective: 'three' } };
    expect(read(bar, game, rules)?.have).toBe(500);
    expect(read(bar, game, rules)?.parts).toMatchObject([
      { kind: 'step', step: { have: 2, need: 4 } },
    ]);
    game.objectives = [{ ...objective, metOn: 1 }];
    expect(read(bar, game, rules)?.have).toBe(1000);
    game.objectives = [
      { ...objective, when: { alive: { faction: 'red' } }, months: 5, since: game.turn - 2 },
    ];
    expect(read(bar, game, rules)?.due).toBe(3);
    expect(read({ aim: { objective: 'none' } }, game, rules)).toBeNull();
  });

  test('a condition as far as it is so', () => {
    const { game, rules } = stage();
    const of = {
      all: [
        { alive: { faction: 'red' } },
        { worldsAtLeast: { faction: 'red', count: 4 } },
        { eliminated: { faction: 'blue' } },
      ],
    };
    expect(read({ progress: { of } }, game, rules)?.have).toBe(500);
  });

  test('a date that comes nearer, and then is past', () => {
    const { game, rules } = stage();
    const bar = { date: { from: 5, until: 9 } };
    for (const [turn, have, due] of [
      [1, 5, 8],
      [6, 6, 3],
      [9, 9, null],
      [20, 9, null],
    ] as const) {
      game.turn = turn;
      expect(read(bar, game, rules)).toMatchObject({ have, due });
    }
  });

  test('points: what is so counts, what is counted counts one by one, and no bar goes beyond its ends', () => {
    const { game, rules } = stage();
    const alive = { alive: { faction: 'red' } };
    const worlds = { worldsAtLeast: { faction: 'red', count: 5 } };
    const bar = (begin: number, ...moves: { points: number; when: object; each?: true }[]) =>
      ({ points: { begin, full: 20, moves } }) as unknown as Gauge;
    expect(read(bar(3, { points: 4, when: alive }), game, rules)?.have).toBe(7);
    expect(read(bar(3, { points: 4, when: { not: alive } }), game, rules)?.have).toBe(3);
    // Two worlds of five.
    const counted = read(bar(0, { points: 4, when: worlds, each: true }), game, rules);
    expect(counted?.have).toBe(8);
    expect(counted?.parts).toMatchObject([{ kind: 'move', points: 4, each: true, amount: 8 }]);
    expect(read(bar(0, { points: 40, when: alive }), game, rules)?.have).toBe(20);
    expect(read(bar(3, { points: -40, when: alive }), game, rules)?.have).toBe(0);
    // Of several things those are counted that are so; of alternatives each is told.
    const both = { all: [alive, worlds] };
    expect(read(bar(0, { points: 4, when: both, each: true }), game, rules)?.have).toBe(4);
    const either = {
      any: [{ eliminated: { faction: 'red' } }, { eliminated: { faction: 'blue' } }],
    };
    expect(read(bar(0, { points: 4, when: either }), game, rules)?.parts).toMatchObject([
      { asked: { either: true, met: false, steps: [{ met: false }, { met: false }] } },
    ]);
  });

  test('a study: one’s own in full, another’s only once it is known', () => {
    const { game, rules } = stage();
    const technology = Object.keys(rules.technologies).find(
      (id) => !game.factions.red!.technologies.includes(id) && !rules.technologies[id]!.secret,
    )!;
    const bar = { technology: { faction: 'red', technology } };
    const books = game.factions.red!.books!;
    books.research = [technology];
    books.progress = { [technology]: Math.floor(rules.technologies[technology]!.cost / 2) };
    expect(read(bar, asView(game, rules, 'red'), rules)?.have).toBeGreaterThan(490);
    expect(read(bar, asView(game, rules, 'blue'), rules)).toBeNull();
    const red = game.factions.red!;
    red.technologies = [...red.technologies, technology];
    expect(read(bar, asView(game, rules, 'blue'), rules)).toMatchObject({ have: 1000 });
  });

  test('an opinion with all its terms, between the ends of its bar', () => {
    const { game, rules } = stage();
    const ends = { of: 'red', about: 'blue', from: -100, full: 100 };
    const terms = opinionTerms(game, rules, 'red', 'blue');
    const reading = read({ opinion: ends }, game, rules);
    expect(reading?.have).toBe(terms.reduce((sum, { amount }) => sum + amount, 0));
    expect(reading?.parts).toEqual(terms.map((term) => ({ kind: 'term', term })));
    expect(read({ opinion: { ...ends, from: 99 } }, game, rules)?.have).toBe(99);
  });

  test('a movement: the hardest, with what hardens it a month', () => {
    const { game, rules } = stage();
    const bar = { movement: { faction: 'red', of: 'radicalism' as const } };
    expect(read(bar, game, rules)).toEqual({ have: 0, due: null, parts: [] });
    expect(read(bar, asView(game, rules, 'blue'), rules)).toBeNull();
    const stirred = movementOf({ radicalism: 40, worlds: { 'a.home': { support: 70 } } });
    game.movements = { [stirred.id]: stirred };
    const reading = read(bar, game, rules);
    expect(reading?.have).toBe(40);
    expect(reading?.parts.every(({ kind }) => kind === 'month')).toBe(true);
    const support = { movement: { faction: 'red', of: 'support' as const } };
    expect(read(support, game, rules)?.have).toBe(70);
  });

  test('a course: the nearest fleet that one knows of', () => {
    const { game, rules } = stage();
    const bar = { near: { faction: 'green', system: 'a', lanes: 5 } };
    // From d over c.
    expect(read(bar, game, rules)).toMatchObject({
      have: 3,
      parts: [{ kind: 'lanes', amount: 2 }],
    });
    expect(read(bar, asView(game, rules, 'red'), rules)).toBeNull();
    expect(read({ near: { faction: 'red', system: 'a', lanes: 5 } }, game, rules)?.have).toBe(5);
    expect(read({ near: { faction: 'green', system: 'a', lanes: 1 } }, game, rules)?.have).toBe(0);
  });

  test('ships that have gathered, as far as one sees them', () => {
    const { game, rules } = stage();
    const bar = { ships: { faction: 'red', systems: ['a', 'c'], full: 6 } };
    expect(read(bar, game, rules)).toMatchObject({
      have: 2,
      parts: [{ kind: 'ships', amount: 2 }],
    });
    const crowded = { ships: { faction: 'red', systems: ['a'], full: 1 } };
    expect(read(crowded, game, rules)?.have).toBe(1);
    expect(read(bar, asView(game, rules, 'green'), rules)?.have).toBe(0);
  });
});
