import { expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import { newGame, type OpenDecision, rulesFor } from '../../src/sim';
import type { Game } from '../../src/sim/state/game';
import { play } from '../support/greatPowers';
import { terokNor } from '../support/scenarios';

// 2372: rebels let the Regent steal a cloaking device from them, and what he does with it is his affair.

const rules = rulesFor(terokNor, ruleset);

/** The stolen crate stands before the Regent. */
function stolen(): { game: Game; open: OpenDecision } {
  const setup = { scenario: terokNor.id, seed: 'cloak', luck: 'none', players: {} } as const;
  const game = newGame(terokNor, setup, ruleset);
  const open: OpenDecision = {
    id: 'decision:klingon:90',
    decision: 'spoils_of_a_raid',
    by: 'klingon',
    roles: { the_decider: 'klingon', the_chooser: 'rebellion' },
    opened: 0,
    asked: 1,
    due: 1,
    lot: 0,
  };
  game.decisions = { [open.id]: open };
  return { game, open };
}

function fitted(option: string): Game {
  const { game, open } = stolen();
  return play(game, rules, { klingon: [{ type: 'decide', decision: open.id, option }] }).game;
}

const askedOf = (game: Game, by: string) =>
  Object.values(game.decisions ?? {}).flatMap((each) => (each.by === by ? [each.decision] : []));

test('a Regent who fits it to his flagship is taken, and another sits down in his chair', () => {
  const game = fitted('flagship');
  expect(game.characters.worf).toMatchObject({ status: 'captured', captor: 'rebellion' });
  expect(game.factions.klingon!.head).not.toBe('worf');
  expect(askedOf(game, 'klingon')).toContain('an_empty_chair');
  expect(askedOf(game, 'rebellion')).toContain('a_throne_in_chains');
});

test('a Regent who does not, or does not answer, keeps his throne', () => {
  for (const game of [fitted('other'), fitted('apart'), play(stolen().game, rules).game]) {
    expect(game.factions.klingon!.head).toBe('worf');
    expect(askedOf(game, 'rebellion')).not.toContain('a_throne_in_chains');
  }
});

test('he can be ransomed once, for what is there, and goes home', () => {
  const held = fitted('flagship');
  const open = Object.values(held.decisions ?? {}).find(({ by }) => by === 'rebellion')!;
  held.factions.klingon!.books!.stocks.latinum = 0;
  const paid = play(held, rules, {
    rebellion: [{ type: 'decide', decision: open.id, option: 'ransom' }],
  }).game;
  expect(paid.characters.worf).toMatchObject({ faction: 'klingon', captor: null });
  expect(paid.factions.klingon!.books!.stocks.latinum).toBeGreaterThanOrEqual(0);
  expect(askedOf(paid, 'rebellion')).not.toContain('a_throne_in_chains');
});
