import { describe, expect, test } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import {
  accountTerms,
  credit,
  creditLoss,
  creditPayment,
  shareTerms,
} from '../../../../src/sim/rules/alliance/accounts';
import { recordSpoil, spoilsOf, spoilWorth } from '../../../../src/sim/rules/alliance/spoils';
import { alterWorld } from '../../../../src/sim/rules/figures/alterWorld';
import { pairKey } from '../../../../src/sim/state/ids';
import { invasion } from '../../../../src/sim/turn/phases/invasion';
import { spaceCombat } from '../../../../src/sim/turn/phases/spaceCombat';
import { exactTribute } from '../../../../src/sim/turn/phases/treaties/exactTribute';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { testContext } from '../../../support/context';
import { addTreaty, type FleetSpec, tinyGalaxy } from '../../../support/galaxy';

/** Red and green allied, both at war with blue; red alone is at war with grey. */
function pact(...fleets: FleetSpec[]) {
  const made = tinyGalaxy({
    systems: { home: [0, 0], target: [100, 0] },
    lanes: ['home-target'],
    factions: ['red', 'green', 'blue', 'grey'],
    worlds: {
      'home.prime': { owner: 'red', people: 2000 },
      'home.port': { owner: 'green', people: 2000 },
      'target.prime': {
        owner: 'blue',
        people: 100,
        size: 3,
        development: 'developed',
        garrison: 20,
      },
      'target.rock': { owner: 'blue', size: 1, development: 'outpost' },
    },
    fleets,
    wars: [
      ['red', 'blue'],
      ['green', 'blue'],
      ['red', 'grey'],
    ],
    alliances: { pact: ['red', 'green'] },
    luck: 'none',
  });
  return { ...made, alliance: made.game.alliances.pact! };
}

const landing: FleetSpec = {
  faction: 'red',
  at: 'target',
  ships: [
    { class: 'transport', troops: 60 },
    { class: 'transport', troops: 60 },
  ],
  mission: { kind: 'invade', world: 'target.prime' },
};

test('an account is the sum of what was booked, by cause', () => {
  const { game, rules, alliance } = pact();
  credit(game, rules, 'red', 'given', 'ships', 40);
  credit(game, rules, 'red', 'given', 'ships', 20);
  credit(game, rules, 'red', 'given', 'troops', 5);
  credit(game, rules, 'blue', 'given', 'ships', 99);
  expect(accountTerms(game, alliance, 'red').given).toEqual([
    { label: 'account.ships', amount: 60 },
    { label: 'account.troops', amount: 5 },
  ]);
  expect(Object.keys(alliance.council!.accounts)).toEqual(['red']);
});

test('only losses in a war that an ally fights too are given for the alliance', () => {
  const { game, rules, alliance } = pact();
  creditLoss(game, rules, 'red', ['grey'], 'ships', 40);
  creditLoss(game, rules, 'red', ['blue', 'grey'], 'ships', 7);
  expect(total(accountTerms(game, alliance, 'red').given)).toBe(7);
});

test('a payment is given by one and received by the other; outsiders are not booked', () => {
  const { game, rules, alliance } = pact();
  creditPayment(game, rules, 'red', 'green', 'subsidies', 30);
  creditPayment(game, rules, 'red', 'blue', 'tribute', 50);
  expect(accountTerms(game, alliance, 'red')).toEqual({
    given: [{ label: 'account.subsidies', amount: 30 }],
    received: [],
  });
  expect(accountTerms(game, alliance, 'green')).toEqual({
    given: [],
    received: [{ label: 'account.subsidies', amount: 30 }],
  });
});

test('tribute that was paid is booked, turn by turn', () => {
  const { game, rules, alliance } = pact();
  const between = ['red', 'green'] as const;
  addTreaty(game, { kind: 'tribute', stock: 'latinum', amount: 5, turns: 9, between });
  for (const turn of [1, 2]) {
    game.turn = turn;
    exactTribute(game, testContext(game, rules));
  }
  expect(accountTerms(game, alliance, 'red').given).toEqual([
    { label: 'account.tribute', amount: 10 },
  ]);
  expect(accountTerms(game, alliance, 'green').received).toEqual([
    { label: 'account.tribute', amount: 10 },
  ]);
});

describe('a world taken', () => {
  test('by landing is a spoil: credited to who took it, received by who holds it', () => {
    const { game, rules, alliance } = pact(landing);
    const worth = spoilWorth(rules, game.worlds['target.prime']!);
    const { worldWorth, developedWorth } = rules.numbers.operations;
    expect(worth).toBe(3 * worldWorth + developedWorth);
    const before = Object.values(game.ships).reduce((sum, { troops }) => sum + troops, 0);
    invasion(game, testContext(game, rules));
    const spent = before - game.worlds['target.prime']!.garrison;
    expect(spent).toBeGreaterThan(0);
    expect(spoilsOf(alliance)).toEqual([
      { world: 'target.prime', by: 'red', from: 'blue', turn: 1, worth, allotted: 0 },
    ]);
    const { given, received } = accountTerms(game, alliance, 'red');
    expect(given).toEqual([
      { label: 'account.conquests', amount: worth },
      { label: 'account.troops', amount: spent },
    ]);
    expect(received).toEqual([{ label: 'account.world', subject: 'target.prime', amount: worth }]);
    alterWorld(game, game.worlds['target.prime']!, { owner: 'green' });
    expect(accountTerms(game, alliance, 'red').received).toEqual([]);
    expect(total(accountTerms(game, alliance, 'green').received)).toBe(worth);
  });

  test('that one lost in the same war is no spoil, but an ally’s is', () => {
    const { game, rules, alliance } = pact();
    const rock = game.worlds['target.rock']!;
    game.relations[pairKey('red', 'blue')]!.taken = { 'target.rock': 'red' };
    recordSpoil(game, rules, rock, 'red', 'blue');
    expect(spoilsOf(alliance)).toEqual([]);
    recordSpoil(game, rules, rock, 'green', 'blue');
    expect(spoilsOf(alliance)).toMatchObject([{ world: 'target.rock', by: 'green' }]);
  });

  test('in a war of one’s own is no spoil', () => {
    const { game, rules, alliance } = pact();
    recordSpoil(game, rules, game.worlds['target.rock']!, 'red', 'grey');
    expect(spoilsOf(alliance)).toEqual([]);
  });
});

test('ships lost to a common enemy are given at what they cost', () => {
  const { game, rules, alliance } = pact(
    { faction: 'red', at: 'target', ships: ['escort'], stance: 'assault', retreatAt: 1000 },
    { faction: 'blue', at: 'target', ships: ['battleship*8'], stance: 'assault' },
  );
  const context = testContext(game, rules);
  for (let month = 0; month < 5 && game.fleets['fleet:red:1']; month += 1) {
    spaceCombat(game, context);
    game.turn += 1;
  }
  expect(game.fleets['fleet:red:1']).toBeUndefined();
  expect(accountTerms(game, alliance, 'red').given).toEqual([
    { label: 'account.ships', amount: rules.shipClasses.escort!.cost.duranium },
  ]);
});

describe('shares', () => {
  test('are nothing before anything was given and received', () => {
    const { game, rules, alliance } = pact();
    credit(game, rules, 'red', 'given', 'ships', 40);
    expect(shareTerms(game, rules, alliance, 'red')).toEqual([]);
  });

  test('set what one got against what one gave; together nobody gains or loses', () => {
    const { game, rules, alliance } = pact();
    credit(game, rules, 'red', 'given', 'ships', 30);
    credit(game, rules, 'green', 'given', 'ships', 10);
    credit(game, rules, 'green', 'received', 'subsidies', 50);
    // A tribute is neither given for the wars nor got out of them.
    credit(game, rules, 'red', 'received', 'tribute', 500);
    expect(shareTerms(game, rules, alliance, 'red')).toEqual([
      { label: 'share.received', amount: 0 },
      { label: 'share.given', amount: -750 },
    ]);
    const sums = ['red', 'green'].map((id) => total(shareTerms(game, rules, alliance, id)));
    expect(sums).toEqual([-750, 750]);
  });
});

test('allies see the same accounts, outsiders none', () => {
  const { game, rules, alliance } = pact(landing);
  invasion(game, testContext(game, rules));
  const truth = accountTerms(game, alliance, 'red');
  const seen = viewFor(game, rules, 'green');
  expect(accountTerms(seen, seen.alliances.pact!, 'red')).toEqual(truth);
  const stranger = viewFor(game, rules, 'blue');
  expect(accountTerms(stranger, stranger.alliances.pact!, 'red')).toEqual({
    given: [],
    received: [],
  });
});
