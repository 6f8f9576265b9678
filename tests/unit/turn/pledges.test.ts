import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/sim/events/event';
import { scale } from '../../../src/sim/lib/integers';
import { leave } from '../../../src/sim/rules/alliance/membership';
import { strikeOut } from '../../../src/sim/rules/alliance/strikeOut';
import { cedeWorld } from '../../../src/sim/rules/deals/carryOut/cedeWorld';
import { makePledge } from '../../../src/sim/rules/deals/pledges';
import { creditLeft } from '../../../src/sim/rules/deals/worth/credit';
import { claimsOn } from '../../../src/sim/rules/diplomacy/claims';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import { trustOf } from '../../../src/sim/rules/diplomacy/trust';
import { causeFor } from '../../../src/sim/rules/diplomacy/warRefusal';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import type { Deal, Pledge } from '../../../src/sim/state/diplomacy';
import type { Game } from '../../../src/sim/state/game';
import { pairKey } from '../../../src/sim/state/ids';
import type { PromiseTerms } from '../../../src/sim/state/promise';
import type { Ruleset } from '../../../src/sim/state/ruleset';
import { refuseDeal } from '../../../src/sim/turn/phases/diplomacy/dropDeal';
import { judgePledges } from '../../../src/sim/turn/phases/diplomacy/judgePledges';
import { expiries } from '../../../src/sim/turn/phases/expiries';
import { viewFor } from '../../../src/sim/view/viewFor';
import { testContext } from '../../support/context';
import { think } from '../../support/council';
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
  test('is kept by some months of war, broken on the day it is due', () => {
    const kept = promised({ kind: 'war', on: 'foe' });
    expect(kept.at(2)).toBe('open');
    fight(kept.game, 'red', 'foe');
    expect(kept.at(3)).toBe('open');
    // A war in which nobody loses anything is no help to anybody.
    expect(kept.at(5)).toBe('open');
    kept.game.relations[pairKey('red', 'foe')]!.losses = { foe: 20 };
    expect(kept.at(6)).toBe('kept');
    const late = promised({ kind: 'war', on: 'foe' });
    late.game.turn = 7;
    fight(late.game, 'red', 'foe');
    expect(late.at(7)).toBe('kept');
    const broken = promised({ kind: 'war', on: 'foe' });
    expect(broken.at(6)).toBe('open');
    expect(broken.at(7)).toBe('broken');
  });

  test('is not kept by a war that is over before it is due', () => {
    const { game, at } = promised({ kind: 'war', on: 'foe' });
    fight(game, 'red', 'foe');
    expect(at(2)).toBe('open');
    game.relations[pairKey('red', 'foe')]!.kind = 'truce';
    expect(at(7)).toBe('broken');
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
  const colony = { kind: 'cede', world: 'a.colony' } as const;
  const give = (made: ReturnType<typeof promised>, receiver: string, from = 'a.colony') =>
    cedeWorld(made.game, testContext(made.game, made.rules), from, receiver);
  const take = ({ game }: ReturnType<typeof promised>, owner: string) =>
    alterWorld(game, game.worlds['a.colony']!, { owner });

  test('is kept by handing it over, broken by keeping it', () => {
    const kept = promised(colony);
    give(kept, 'blue');
    expect(kept.at(2)).toBe('kept');
    expect(promised(colony).at(7)).toBe('broken');
    expect(promised({ ...colony, ifHeld: true }).at(7)).toBe('broken');
  });

  test('is broken at once by giving it to somebody else, with or without a condition', () => {
    for (const terms of [colony, { ...colony, ifHeld: true as const }]) {
      const made = promised(terms);
      give(made, 'foe');
      expect(made.at(2)).toBe('broken');
    }
  });

  test('that was lost is broken when it is due, unless it was given for the case that it is held', () => {
    const lost = promised(colony);
    take(lost, 'foe');
    expect(lost.at(6)).toBe('open');
    expect(lost.at(7)).toBe('broken');
    const excused = promised({ ...colony, ifHeld: true });
    take(excused, 'foe');
    expect(excused.at(7)).toBe('void');
  });

  test('that was never won is broken when it is due', () => {
    expect(promised({ kind: 'cede', world: 'd.home' }).at(7)).toBe('broken');
    expect(promised({ kind: 'cede', world: 'd.home', ifHeld: true }).at(7)).toBe('void');
  });

  test('is void, never kept, once the receiver or a friend of his has it by other means', () => {
    for (const owner of ['blue', 'green']) {
      const made = promised(colony);
      take(made, owner);
      expect(made.at(2)).toBe('void');
    }
  });

  test('is void where the receiver begins a war on who gave it', () => {
    const made = promised(colony);
    made.game.factions.blue!.alliance = null;
    fight(made.game, 'blue', 'red');
    expect(made.at(2)).toBe('void');
  });

  test('is broken after all by taking the world back by force, not by being given it back', () => {
    const liar = promised(colony);
    give(liar, 'blue');
    expect(liar.at(2)).toBe('kept');
    liar.game.factions.blue!.alliance = null;
    fight(liar.game, 'red', 'blue');
    expect(liar.at(3)).toBe('kept');
    take(liar, 'red');
    expect(liar.at(4)).toBe('broken');
    expect(memoryOf(liar.game, 'blue', 'red', 'promiseBroken')?.points).toBe(-40);
    const returned = promised(colony);
    give(returned, 'blue');
    expect(returned.at(2)).toBe('kept');
    give(returned, 'red');
    fight(returned.game, 'red', 'blue');
    returned.game.factions.blue!.alliance = null;
    expect(returned.at(3)).toBe('kept');
  });

  test('is void where the receiver will not take it', () => {
    const made = promised(colony);
    const deal: Deal = {
      id: 'deal:red:1',
      from: 'red',
      to: 'blue',
      give: [{ kind: 'world', world: 'a.colony' }],
      take: [],
      turn: 1,
      counters: null,
    };
    made.game.deals[deal.id] = deal;
    refuseDeal(made.game, testContext(made.game, made.rules), deal, 'answer.declined', []);
    expect(made.pledge.status).toBe('void');
  });
});

describe('a deposit', () => {
  const backed = (promise: PromiseTerms) => {
    const made = galaxy();
    const deposit = { stock: 'latinum', amount: 100 } as const;
    const before = stores(made.game);
    const pledge = makePledge(made.game, 'red', 'blue', promise, 6, { deposit });
    return { ...made, pledge, before };
  };
  const stores = (game: Game) =>
    ['red', 'blue'].map((id) => game.factions[id]!.books!.stocks.latinum);

  test('is set aside at once, and comes back when the promise is kept or void', () => {
    const made = backed({ kind: 'spare', faction: 'foe' });
    const [red = 0, blue = 0] = made.before;
    expect(stores(made.game)).toEqual([red - 100, blue]);
    made.game.turn = 7;
    settle(made.game, made.rules);
    expect(made.pledge.status).toBe('kept');
    expect(stores(made.game)).toEqual(made.before);
    const gone = backed({ kind: 'war', on: 'foe' });
    gone.game.factions.foe!.alive = false;
    settle(gone.game, gone.rules);
    settle(gone.game, gone.rules);
    expect(stores(gone.game)).toEqual(gone.before);
  });

  test('is forfeited to who was promised when it is broken', () => {
    const made = backed({ kind: 'war', on: 'foe' });
    const [red = 0, blue = 0] = made.before;
    made.game.turn = 7;
    expect(settle(made.game, made.rules)).toMatchObject([
      { type: 'promiseBroken', forfeited: { stock: 'latinum', amount: 100 } },
    ]);
    expect(stores(made.game)).toEqual([red - 100, blue + 100]);
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
      { type: 'promiseBroken', by: 'red', receiver: 'blue', heard: [], to: 'all' },
    ]);
    expect(memoryOf(game, 'blue', 'red', 'promiseBroken')?.points).toBe(-40);
    expect(memoryOf(game, 'green', 'red', 'sawPromiseBroken')?.points).toBe(-10);
    expect(memoryOf(game, 'foe', 'red', 'sawPromiseBroken')).toBeUndefined();
  });

  test('broken: by courts that hear it from the wronged, his friends and who shares his intelligence', () => {
    const { game, rules, pledge } = promised({ kind: 'spare', faction: 'foe' });
    think(game, 'foe', 'blue', 40);
    fight(game, 'red', 'foe');
    game.turn = 3;
    expect(settle(game, rules)).toMatchObject([
      { type: 'promiseBroken', heard: ['foe'], to: ['blue', 'foe', 'green', 'red'] },
    ]);
    expect(pledge.told).toEqual(['foe']);
    expect(memoryOf(game, 'foe', 'red', 'sawPromiseBroken')).toMatchObject({
      points: -10,
      about: 'blue',
    });
    expect(viewFor(game, rules, 'foe').pledges[pledge.id]).toBeDefined();
    expect(trustOf(game, rules, 'foe', 'red')).toBeLessThan(1000);
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

test('who walks away from the Council breaks the votes and the lean he has promised there', () => {
  const { game, rules } = galaxy();
  const lean = makePledge(game, 'red', 'blue', { kind: 'lean', toward: 'blue' }, 6);
  const owed = makePledge(game, 'blue', 'red', { kind: 'spare', faction: 'foe' }, 6);
  leave(game, testContext(game, rules), game.alliances.pact!, 'red', 'notice');
  settle(game, rules);
  expect([lean.status, owed.status]).toEqual(['broken', 'open']);
});

test('who is put out of the Council owes it no vote and no lean, but his word on all else', () => {
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

describe('a world promised and kept back', () => {
  const colony = { kind: 'cede', world: 'a.colony' } as const;
  const claims = (game: Game) =>
    claimsOn(game, game.worlds['a.colony']!).map(({ by, ground }) => `${by} ${ground}`);

  test('is claimed by who was promised it, for some years', () => {
    const { game, rules, at } = promised(colony);
    game.alliances = {};
    for (const power of Object.values(game.factions)) power.alliance = null;
    expect(at(6)).toBe('open');
    expect(claims(game)).toEqual([]);
    expect(at(7)).toBe('broken');
    expect(claims(game)).toEqual(['blue promised']);
    expect(causeFor(game, rules, 'blue', 'red')).toBe('claim');
    game.turn += rules.numbers.affairs.claims.promised;
    expiries(game, testContext(game, rules));
    expect(claims(game)).toEqual([]);
  });

  test('is claimed of whoever was given it instead, and of nobody who never owed it', () => {
    const { game, rules, pledge } = promised(colony);
    cedeWorld(game, testContext(game, rules), 'a.colony', 'green');
    settle(game, rules);
    expect(pledge.status).toBe('broken');
    expect(claims(game)).toEqual(['blue promised']);
    const hoped = promised({ kind: 'cede', world: 'd.home' });
    expect(hoped.at(7)).toBe('broken');
    expect(hoped.game.claims).toBeUndefined();
  });

  test('leaves less of a bare word, so that nobody borrows on it twice', () => {
    const { game, rules, at } = promised(colony);
    const before = creditLeft(game, rules, 'blue', 'red');
    expect(at(7)).toBe('broken');
    const after = creditLeft(game, rules, 'blue', 'red');
    expect(after).toBeLessThan(before / 2);
    expect(after).toBe(scale(before, 2 * trustOf(game, rules, 'blue', 'red') - 1000));
    // Once more, and it counts for nothing.
    settle(game, rules);
    const again = makePledge(game, 'red', 'blue', colony, 1);
    game.turn += 1;
    settle(game, rules);
    expect(again.status).toBe('broken');
    expect(creditLeft(game, rules, 'blue', 'red')).toBe(0);
  });
});
