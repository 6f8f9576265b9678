import { expect, test } from 'vitest';
import { total } from '../../src/sim/lib/terms';
import { credit } from '../../src/sim/rules/alliance/accounts';
import { contentmentOf, contentmentTerms } from '../../src/sim/rules/alliance/contentment';
import { recordSpoil } from '../../src/sim/rules/alliance/spoils';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { council, think } from '../support/council';

const given = (...orders: Order[]) => orders.map((order) => ({ order }));

/** Blue bled for two worlds of grey; red, who did nothing, has the votes. */
function conquest() {
  const table = council({
    wars: [
      ['red', 'grey'],
      ['blue', 'grey'],
      ['green', 'grey'],
    ],
    worlds: {
      'y.rock': { owner: 'blue', people: 1000 },
      'y.mine': { owner: 'blue', people: 1000 },
    },
  });
  const { game, rules } = table;
  credit(game, rules, 'blue', 'given', 'ships', 600);
  for (const id of ['y.rock', 'y.mine']) recordSpoil(game, rules, game.worlds[id]!, 'blue', 'grey');
  think(game, 'green', 'red', 180);
  think(game, 'red', 'blue', -20);
  return table;
}

const allot = (world: string): Order => ({
  type: 'proposeMotion',
  terms: { kind: 'allotment', world, to: 'red' },
  ultimatum: false,
});

test('a member cheated of its spoils holds a grievance, and in the end walks out', () => {
  const { game: start, rules } = conquest();
  const content = (game: Game) => contentmentOf(game, rules, game.alliances.pact!, 'blue');
  const grudge = (game: Game) =>
    total(
      contentmentTerms(game, rules, game.alliances.pact!, 'blue').filter(
        ({ label }) => label === 'memory.cheated',
      ),
    );

  let game = resolveTurn(start, { red: given(allot('y.rock')) }, rules).game;
  const before = content(game);
  const first = resolveTurn(game, { red: given(allot('y.mine')) }, rules);
  game = first.game;
  expect(game.alliances.pact!.council!.divisions).toMatchObject([
    { passed: true, ballots: { blue: { choice: 'nay' }, green: { choice: 'aye' } } },
  ]);
  expect(first.events).toContainEqual(
    expect.objectContaining({ type: 'worldAllotted', from: 'blue', receiver: 'red' }),
  );
  expect(game.worlds['y.rock']!.owner).toBe('red');
  const once = grudge(game);
  expect(once).toBeLessThan(0);
  expect(content(game)).toBeLessThan(before);

  // It happens again, and the grievance grows.
  game = resolveTurn(game, {}, rules).game;
  expect(game.worlds['y.mine']!.owner).toBe('red');
  expect(grudge(game)).toBeLessThan(once);
  expect(content(game)).toBeLessThan(rules.numbers.alliance.contentment.unhappy);

  // Blue asks for one world back, or it leaves; nobody heeds it.
  const ultimatum: Order = {
    type: 'proposeMotion',
    terms: { kind: 'censure', member: 'red' },
    ultimatum: true,
  };
  game = resolveTurn(game, { blue: given(ultimatum) }, rules).game;
  const last = resolveTurn(game, {}, rules);
  expect(last.events).toContainEqual(
    expect.objectContaining({ type: 'memberLeft', faction: 'blue', how: 'ultimatum' }),
  );
  expect(last.game.factions.blue!.alliance).toBeNull();
});

test('who keeps what it earned is content with it', () => {
  const { game: start, rules } = conquest();
  think(start, 'green', 'blue', 100);
  const keep: Order = {
    type: 'proposeMotion',
    terms: { kind: 'allotment', world: 'y.rock', to: 'blue' },
    ultimatum: false,
  };
  const moved = resolveTurn(start, { blue: given(keep) }, rules).game;
  const after = resolveTurn(moved, {}, rules).game;
  expect(after.alliances.pact!.council!.divisions).toMatchObject([{ passed: true }]);
  expect(after.worlds['y.rock']!.owner).toBe('blue');
  expect(after.alliances.pact!.council!.spoils['y.rock']!.allotted).toBeGreaterThan(0);
  const content = (game: Game) => contentmentOf(game, rules, game.alliances.pact!, 'blue');
  expect(content(after)).toBeGreaterThanOrEqual(content(moved));
});
