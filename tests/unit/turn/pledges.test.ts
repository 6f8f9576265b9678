import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/sim/events/event';
import { strikeOut } from '../../../src/sim/rules/alliance/strikeOut';
import { makePledge } from '../../../src/sim/rules/deals/pledges';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import type { Pledge } from '../../../src/sim/state/diplomacy';
import type { Game } from '../../../src/sim/state/game';
import { pairKey } from '../../../src/sim/state/ids';
import type { PromiseTerms } from '../../../src/sim/state/promise';
import type { Ruleset } from '../../../src/sim/state/ruleset';
import { judgePledges } from '../../../src/sim/turn/phases/diplomacy/judgePledges';
import { testContext } from '../../support/context';
import { tinyGalaxy } from '../../support/galaxy';

function galaxy() {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0], c: [9000, 900], d: [0, 900] },
    factions: ['red', 'blue', 'green', 'foe'],
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'a.colony': { owner: 'red', people: 1000 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'green', people: 1000 },
      'd.home': { owner: 'foe', people: 1000 },
    },
    alliances: { pact: { members: ['red', 'blue', 'green'], broker: 'red' } },
  });
}

function settle(game: Game, rules: Ruleset): GameEvent[] {
  const context = testContext(game, rules);
  judgePledges(game, context);
  return context.events;
}

/** A promise of red's to blue, for six turns from the first. */
function promised(terms: PromiseTerms, turns = 6) {
  const made = galaxy();
  const pledge = makePledge(made.game, 'red', 'blue', terms, turns);
  const at = (turn: number): Pledge['status'] => {
    made.game.turn = turn;
    settle(made.game, made.rules);
    return pledge.status;
  };
  return { ...made, pledge, at };
}

function fight(game: Game, by: string, on: string): void {
  game.relations[pairKey(by, on)] = {
    kind: 'war',
    since: game.turn,
    until: 0,
    cause: 'conquest',
    begunBy: by,
    goals: {},
    losses: {},
    taken: {},
  };
}

describe('a promise of war', () => {
  test('is kept on the day they fight, broken on the day it is due', () => {
    const kept = promised({ kind: 'war', on: 'foe' });
    expect(kept.at(2)).toBe('open');
    fight(kept.game, 'red', 'foe');
    expect(kept.at(3)).toBe('kept');
    const broken = promised({ kind: 'war', on: 'foe' });
    expect(broken.at(6)).toBe('open');
    expect(broken.at(7)).toBe('broken');
  });

  test('has no object when the enemy is no more', () => {
    const { game, at } = promised({ kind: 'war', on: 'foe' });
    game.factions.foe!.alive = false;
    expect(at(2)).toBe('void');
  });
});

describe('a promise to lean', () => {
  test('must be kept every turn from the next one on', () => {
    const { game, at } = promised({ kind: 'lean', toward: 'blue' });
    expect(at(1)).toBe('open');
    game.alliances.pact!.brokerage = { lean: 'blue', effort: 1, parity: 50 };
    expect(at(2)).toBe('open');
    expect(at(7)).toBe('kept');
    const turned = promised({ kind: 'lean', toward: 'blue' });
    turned.game.alliances.pact!.brokerage = { lean: 'green', effort: 1, parity: 50 };
    expect(turned.at(2)).toBe('broken');
  });

  test('binds nobody who is broker no longer', () => {
    const { game, at } = promised({ kind: 'lean', toward: 'blue' });
    game.alliances.pact!.broker = 'green';
    expect(at(2)).toBe('void');
  });
});

describe('a promise of a world', () => {
  test('is kept by handing it over, broken by keeping it', () => {
    const kept = promised({ kind: 'cede', world: 'a.colony' });
    alterWorld(kept.game, kept.game.worlds['a.colony']!, { owner: 'blue' });
    expect(kept.at(2)).toBe('kept');
    expect(promised({ kind: 'cede', world: 'a.colony' }).at(7)).toBe('broken');
  });

  test('is owed by nobody who does not own it when it is due', () => {
    const { game, at } = promised({ kind: 'cede', world: 'd.home' });
    alterWorld(game, game.worlds['d.home']!, { owner: 'green' });
    expect(at(6)).toBe('open');
    expect(at(7)).toBe('void');
  });
});

describe('a promise to spare', () => {
  test('is broken by who attacks, not by who is attacked', () => {
    const attacker = promised({ kind: 'spare', faction: 'foe' });
    fight(attacker.game, 'red', 'foe');
    expect(attacker.at(2)).toBe('broken');
    const attacked = promised({ kind: 'spare', faction: 'foe' });
    fight(attacked.game, 'foe', 'red');
    expect(attacked.at(2)).toBe('void');
    expect(promised({ kind: 'spare', faction: 'foe' }).at(7)).toBe('kept');
  });
});

describe('a promise of a vote', () => {
  test('has no object when the motion is gone', () => {
    const { at } = promised({ kind: 'vote', motion: 'motion:blue:1', choice: 'aye' }, 0);
    expect(at(1)).toBe('void');
  });
});

describe('what becomes of promises is remembered', () => {
  test('kept: by who was promised', () => {
    const { game, at } = promised({ kind: 'spare', faction: 'foe' });
    at(7);
    expect(memoryOf(game, 'blue', 'red', 'promiseKept')?.points).toBe(10);
    expect(memoryOf(game, 'green', 'red', 'promiseKept')).toBeUndefined();
  });

  test('broken: by who was promised and by all who knew of it', () => {
    const { game, rules } = promised({ kind: 'war', on: 'foe' });
    game.turn = 7;
    expect(settle(game, rules)).toMatchObject([
      { type: 'promiseBroken', by: 'red', receiver: 'blue', to: ['blue', 'green', 'red'] },
    ]);
    expect(memoryOf(game, 'blue', 'red', 'promiseBroken')?.points).toBe(-40);
    expect(memoryOf(game, 'green', 'red', 'sawPromiseBroken')?.points).toBe(-10);
    expect(memoryOf(game, 'foe', 'red', 'sawPromiseBroken')).toBeUndefined();
  });

  test('settled promises are struck from the record after a while', () => {
    const { game, at } = promised({ kind: 'war', on: 'foe' });
    at(7);
    at(12);
    expect(Object.keys(game.pledges)).toHaveLength(1);
    at(13);
    expect(game.pledges).toEqual({});
  });
});

test('who leaves the Council owes it no vote and no lean, but his word on all else', () => {
  const { game } = galaxy();
  const terms: readonly PromiseTerms[] = [
    { kind: 'lean', toward: 'blue' },
    { kind: 'vote', motion: 'motion:red:1', choice: 'aye' },
    { kind: 'spare', faction: 'foe' },
    { kind: 'war', on: 'foe' },
    { kind: 'cede', world: 'a.colony' },
  ];
  const pledges = terms.map((each) => makePledge(game, 'red', 'blue', each, 6));
  strikeOut(game, game.alliances.pact!, 'red');
  expect(pledges.map(({ status }) => status)).toEqual(['void', 'void', 'open', 'open', 'open']);
});
