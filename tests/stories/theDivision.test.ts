import { expect, test } from 'vitest';
import { copy } from '../../src/sim/lib/copy';
import { findMotion } from '../../src/sim/rules/alliance/agenda';
import { contentmentOf } from '../../src/sim/rules/alliance/contentment';
import { forecastDivision } from '../../src/sim/rules/alliance/division';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { phases } from '../../src/sim/turn/phases';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from '../support/context';
import { council, think } from '../support/council';

const given = (...orders: Order[]) => orders.map((order) => ({ order }));
const members = ['red', 'blue', 'green'];

/** Red wants the chest of the alliance; blue holds it, and green likes neither change nor red. */
function dispute() {
  const table = council({
    alliance: { offices: { supremeLegate: 'blue' }, broker: 'green' },
    customs: { blue: { ambition: 40 } },
  });
  table.alliance.offices.supremeLegate!.since = -table.rules.numbers.council.office.term;
  table.game.factions.red!.books!.stocks.latinum = 3000;
  table.game.factions.red!.books!.stocks.influence = 300;
  think(table.game, 'blue', 'red', -20);
  think(table.game, 'green', 'red', -10);
  return table;
}

/** The vote as it would be held now, in the eyes of one member. */
function forecast(game: Game, rules: ReturnType<typeof dispute>['rules'], member: string) {
  const view = viewFor(game, rules, member);
  const motion = view.alliances.pact!.council!.agenda[0]!;
  const { undecided, ...division } = forecastDivision(view, rules, view.alliances.pact!, motion);
  expect(undecided).toEqual([]);
  return division;
}

test('a motion that would fail is bargained over, and passes exactly as forecast', () => {
  const { game: start, rules } = dispute();
  const moved = resolveTurn(
    start,
    {
      red: given({
        type: 'proposeMotion',
        terms: { kind: 'election', office: 'supremeLegate', holder: 'red' },
        ultimatum: false,
      }),
    },
    rules,
  ).game;
  const motion = moved.alliances.pact!.council!.agenda[0]!.id;

  // Left to itself it fails, and everybody can see it coming.
  const before = forecast(moved, rules, 'red');
  expect(before.passed).toBe(false);
  expect(before.ballots).toMatchObject({
    blue: { choice: 'nay' },
    green: { choice: 'nay' },
    red: { choice: 'aye', because: 'command' },
  });
  for (const member of members) expect(forecast(moved, rules, member)).toEqual(before);
  const left = resolveTurn(moved, {}, rules).game.alliances.pact!;
  expect(left.council!.divisions).toEqual([before]);
  expect(left.offices.supremeLegate!.holder).toBe('blue');

  // Red talks to green until green would vote for it.
  const word: Order = { type: 'lobby', motion, member: 'green', choice: 'aye', means: 'persuade' };
  const price: Order = {
    type: 'proposeDeal',
    to: 'green',
    give: [{ kind: 'stock', stock: 'latinum', amount: 2000 }],
    take: [{ kind: 'promise', promise: { kind: 'vote', motion, choice: 'aye' }, turns: 0 }],
    counters: null,
  };
  const orders = { red: given(word, word, price) };

  // The same turn, stopped before the session: what is forecast then is what is voted.
  const bargained = copy(moved);
  const context = testContext(bargained, rules, orders);
  for (const [name, phase] of phases.slice(0, 2)) {
    expect(['orders', 'diplomacy']).toContain(name);
    phase(bargained, context);
  }
  const expected = forecast(bargained, rules, 'blue');
  for (const member of members) expect(forecast(bargained, rules, member)).toEqual(expected);
  expect(expected.passed).toBe(true);
  expect(expected.ballots.green).toMatchObject({ choice: 'aye', because: 'pledge' });

  const { game: after, events } = resolveTurn(moved, orders, rules);
  const pact = after.alliances.pact!;
  expect(findMotion(after, motion)).toBeNull();
  expect(pact.council!.divisions).toEqual([expected]);
  expect(pact.offices.supremeLegate!.holder).toBe('red');
  expect(Object.values(after.pledges)).toMatchObject([{ by: 'green', status: 'kept' }]);
  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining([
      'memberLobbied',
      'dealMade',
      'motionVoted',
      'promiseKept',
      'officeFilled',
    ]),
  );
  const content = (game: Game) => contentmentOf(game, rules, game.alliances.pact!, 'blue');
  expect(content(after)).toBeLessThan(content(moved));
});

test('persuasion alone can carry it, word by word', () => {
  const { game: start, rules } = dispute();
  start.alliances.pact!.brokerage.lean = 'red';
  const moved = resolveTurn(
    start,
    {
      red: given({
        type: 'proposeMotion',
        terms: { kind: 'election', office: 'supremeLegate', holder: 'red' },
        ultimatum: false,
      }),
    },
    rules,
  ).game;
  const { id: motion } = moved.alliances.pact!.council!.agenda[0]!;
  const lean = (division: ReturnType<typeof forecast>) =>
    division.ballots.green!.lean.reduce((sum, { amount }) => sum + amount, 0);
  const plain = lean(forecast(moved, rules, 'red'));
  const word: Order = { type: 'lobby', motion, member: 'green', choice: 'aye', means: 'persuade' };
  const after = resolveTurn(moved, { red: given(word, word) }, rules).game;
  const [division] = after.alliances.pact!.council!.divisions;
  expect(lean(division!) - plain).toBe(16 + 8);
});
