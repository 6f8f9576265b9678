import { describe, expect, test } from 'vitest';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import { optionsOf } from '../../src/sim/rules/decisions/outlook';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { needsOf } from '../../src/sim/rules/needs/needsOf';
import type { Decision } from '../../src/sim/state/decision';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import type { Ruleset } from '../../src/sim/state/ruleset';
import { viewFor } from '../../src/sim/view/viewFor';
import { courts } from '../support/decisions';
import { play } from '../support/greatPowers';

// Red and blue live in peace, and green far away. What red is asked nobody else sees.

const bill: Decision = {
  id: 'bill',
  on: { month: { turn: 2 } },
  who: 'red',
  options: [
    {
      id: 'pay',
      effects: [
        { stock: { faction: 'the_decider', stock: 'latinum', amount: -60 } },
        { opinion: { of: 'blue', about: 'the_decider', points: 10 } },
      ],
      follows: [{ decision: 'thanks', after: 2 }],
    },
    { id: 'borrow', effects: [{ stock: { faction: 'red', stock: 'latinum', amount: 30 } }] },
    {
      id: 'nothing',
      effects: [{ stock: { faction: 'red', stock: 'latinum', amount: -500 } }],
      otherwise: true,
    },
  ],
};

const thanks: Decision = {
  id: 'thanks',
  who: 'blue',
  options: [
    { id: 'gift', effects: [{ stock: { faction: 'the_chooser', stock: 'latinum', amount: 5 } }] },
    { id: 'word', effects: [{ trust: { of: 'the_chooser', about: 'blue', points: 4 } }] },
  ],
};

const war: Decision = {
  id: 'war',
  on: { warDeclared: {} },
  who: 'the_attacked',
  cooldown: 10,
  options: [
    { id: 'defy', effects: [{ prestige: { faction: 'the_attacked', points: 3 } }] },
    { id: 'hide', effects: [{ exhaustion: { faction: 'the_attacked', points: 2 } }] },
  ],
};

const openOf = (game: Game, by: string) =>
  Object.values(game.decisions ?? {}).find((each) => each.by === by);

function answer(game: Game, by: string, option: string | null): Record<string, Order[]> {
  return { [by]: [{ type: 'decide', decision: openOf(game, by)!.id, option }] };
}

const latinum = (game: Game, id = 'red') => game.factions[id]!.books!.stocks.latinum;

/** What red gained in a month beyond what it would have gained anyhow. */
function gained(game: Game, rules: Ruleset, orders: Record<string, Order[]>) {
  const { decisions: _, ...without } = game;
  const plain = play(without as Game, rules).game;
  const played = play(game, rules, orders).game;
  return latinum(played) - latinum(plain);
}

const asked = (...decisions: Decision[]) => {
  const { game, rules } = courts(decisions);
  return { game: play(game, rules).game, rules };
};

describe('a decision', () => {
  test('is asked on its day, of one power, and nobody else sees it', () => {
    const { game, rules } = courts([bill]);
    expect(game.decisions).toBeUndefined();
    const first = play(game, rules);
    expect(openOf(first.game, 'red')).toMatchObject({ decision: 'bill', asked: 2, due: 2 });
    expect(viewFor(first.game, rules, 'red').decisions).toBeDefined();
    expect(viewFor(first.game, rules, 'blue').decisions).toBeUndefined();
    const told = first.events.filter(({ type }) => type === 'decisionAsked');
    expect(told).toMatchObject([{ to: ['red'], faction: 'red' }]);
    const [need] = needsOf(viewFor(first.game, rules, 'red'), rules, [], []).filter(
      ({ kind }) => kind === 'decision',
    );
    expect(need).toMatchObject({ decision: 'bill', left: 1 });
  });

  test('does what was stated, when the month is over, and is remembered', () => {
    const { game, rules } = asked(bill, thanks);
    const outlook = optionsOf(viewFor(game, rules, 'red'), rules, openOf(game, 'red')!);
    expect(outlook[0]).toMatchObject({
      refusal: null,
      effects: [{ figures: { amount: -60 } }, { figures: { points: 10 } }],
    });
    expect(gained(game, rules, answer(game, 'red', 'pay'))).toBe(-60);
    const after = play(game, rules, answer(game, 'red', 'pay'));
    expect(memoryOf(after.game, 'blue', 'red', 'decision')?.points).toBe(10);
    expect(after.game.decided).toMatchObject([{ decision: 'bill', option: 'pay', by: 'red' }]);
    expect(openOf(after.game, 'red')).toBeUndefined();
    const taken = after.events.find(({ type }) => type === 'decisionTaken');
    expect(taken).toMatchObject({ how: 'ordered', to: ['blue', 'red'] });
  });

  test('is followed by another, whose roles are handed on, and it comes once', () => {
    const { game, rules } = asked(bill, thanks);
    let played = play(game, rules, answer(game, 'red', 'pay')).game;
    expect(openOf(played, 'blue')).toBeUndefined();
    played = play(played, rules).game;
    expect(openOf(played, 'blue')).toMatchObject({
      decision: 'thanks',
      roles: { the_chooser: 'red', the_decider: 'blue' },
    });
    expect(gained(played, rules, answer(played, 'blue', 'gift'))).toBe(5);
    played = play(played, rules).game;
    for (let month = 0; month < 3; month += 1) played = play(played, rules).game;
    expect(played.decided?.map(({ decision }) => decision)).toEqual(['bill', 'thanks']);
  });

  test('that nobody answers takes what there is and no more', () => {
    const { game, rules } = asked(bill);
    const after = play(game, rules);
    expect(after.events.find(({ type }) => type === 'decisionTaken')).toMatchObject({
      option: 'nothing',
      how: 'late',
    });
    expect(latinum(after.game)).toBe(0);
  });

  test('cannot be dodged by spending what it costs: then what comes of no answer comes', () => {
    const { game, rules } = asked(bill);
    game.factions.red!.books!.stocks.latinum = 59;
    const refusal = validateOrder(answer(game, 'red', 'pay').red![0], {
      view: viewFor(game, rules, 'red'),
      faction: 'red',
      rules,
    });
    expect(refusal?.code).toBe('giverLacks');
    // Chosen while there was enough, and spent afterwards in the same month.
    const { game: rich } = asked(bill);
    const given = answer(rich, 'red', 'pay');
    rich.decisions = {
      [openOf(rich, 'red')!.id]: { ...openOf(rich, 'red')!, chosen: 'pay' },
    };
    rich.factions.red!.books!.stocks.latinum = -500;
    const after = play(rich, rules, { blue: given.red! });
    expect(after.events.find(({ type }) => type === 'decisionTaken')).toMatchObject({
      option: 'nothing',
      how: 'closed',
      refusal: { code: 'giverLacks' },
    });
  });

  test('is not for others to answer, and can be answered otherwise until the month is over', () => {
    const { game, rules } = asked(bill);
    const [order] = answer(game, 'red', 'borrow').red!;
    const view = viewFor(game, rules, 'blue');
    expect(validateOrder(order, { view, faction: 'blue', rules })?.code).toBe('noSuchDecision');
    const id = openOf(game, 'red')!.id;
    const orders: Order[] = [
      { type: 'decide', decision: id, option: 'pay' },
      { type: 'decide', decision: id, option: null },
      { type: 'decide', decision: id, option: 'borrow' },
    ];
    expect(gained(game, rules, { red: orders })).toBe(30);
  });

  test('hangs on what has happened, of whom it has happened to, not again before its time', () => {
    const { game, rules } = courts([war]);
    const begun = play(game, rules, { red: [{ type: 'declareWar', on: 'blue', goals: [] }] });
    expect(openOf(begun.game, 'blue')).toMatchObject({
      roles: { the_attacker: 'red', the_attacked: 'blue', the_decider: 'blue' },
    });
    expect(openOf(begun.game, 'red')).toBeUndefined();
    const decided = play(begun.game, rules, answer(begun.game, 'blue', 'defy')).game;
    expect(decided.factions.blue!.prestige).toBe(begun.game.factions.blue!.prestige + 3);
    const again = play(decided, rules, { green: [{ type: 'declareWar', on: 'blue', goals: [] }] });
    expect(again.events.some(({ type }) => type === 'warDeclared')).toBe(true);
    expect(openOf(again.game, 'blue')).toBeUndefined();
  });

  test('is seen coming where it is announced, and passes by when its reason is gone', () => {
    const slow: Decision = {
      ...bill,
      announced: 2,
      when: { stockAtLeast: { faction: 'red', stock: 'latinum', amount: 1 } },
    };
    const { game, rules } = asked(slow);
    expect(openOf(game, 'red')).toMatchObject({ asked: 4, due: 4 });
    const refusal = validateOrder(answer(game, 'red', 'borrow').red![0], {
      view: viewFor(game, rules, 'red'),
      faction: 'red',
      rules,
    });
    expect(refusal?.code).toBe('decisionComing');
    const poor = structuredClone(game);
    let played = play(game, rules).game;
    played = play(played, rules).game;
    expect(gained(played, rules, answer(played, 'red', 'borrow'))).toBe(30);
    poor.factions.red!.books!.stocks.latinum = -5000;
    poor.turn = 3;
    const gone = play(poor, rules);
    expect(gone.events.some(({ type }) => type === 'decisionLapsed')).toBe(true);
    expect(openOf(gone.game, 'red')).toBeUndefined();
  });

  test('is asked as often as a game wants', () => {
    const told: Decision = { ...bill, id: 'told', history: true };
    const named = (frequency?: 'history' | 'none') => {
      const { game, rules } = courts([bill, told]);
      const frequent = frequency === undefined ? game : { ...game, frequency };
      return Object.values(play(frequent, rules).game.decisions ?? {}).map((each) => each.decision);
    };
    expect(named().sort()).toEqual(['bill', 'told']);
    expect(named('history')).toEqual(['told']);
    expect(named('none')).toEqual([]);
  });

  test('whose choice takes the head of state leaves no month without one', () => {
    const fall: Decision = {
      ...bill,
      options: [
        { id: 'fall', effects: [{ personDies: { person: 'rex' } }] },
        { id: 'stand', effects: [{ prestige: { faction: 'red', points: 1 } }] },
      ],
    };
    const { game, rules } = courts([fall]);
    game.factions.red!.head = 'rex';
    const before = play(game, rules).game;
    const after = play(before, rules, answer(before, 'red', 'fall')).game;
    expect(after.characters.rex!.status).toBe('dead');
    expect(after.factions.red!.head).toBe('rufus');
  });

  test('gives the same game for the same orders', () => {
    const run = () => {
      const { game, rules } = asked(bill, thanks);
      return play(game, rules, answer(game, 'red', 'pay')).game;
    };
    expect(run()).toEqual(run());
  });
});
