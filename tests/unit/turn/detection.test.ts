import { expect, test } from 'vitest';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import { detection } from '../../../src/sim/turn/phases/detection';
import { reports } from '../../../src/sim/turn/phases/reports';
import { testContext } from '../../support/context';
import { addFleet, tinyGalaxy } from '../../support/galaxy';

function border() {
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [150, 0], far: [900, 0] },
    lanes: ['a-b', 'b-far'],
    wars: [['red', 'blue']],
    worlds: { 'a.home': { owner: 'red' }, 'b.rock': { owner: 'blue' }, 'far.rock': {} },
    fleets: [
      { faction: 'blue', at: 'b', ships: ['cruiser*2'], route: ['a'] },
      { faction: 'blue', at: 'b', ships: ['raider'], cloaked: true },
    ],
  });
  return { ...made, intel: made.game.factions.red!.books!.intel };
}

test('what is seen is explored once, remembered, and enemies are announced', () => {
  const { game, rules, intel } = border();
  const context = testContext(game, rules);
  detection(game, context);
  const mine = context.events.filter(({ to }) => to.includes('red'));
  expect(mine).toMatchObject([
    { type: 'systemExplored', system: 'a' },
    { type: 'systemExplored', system: 'b' },
    { type: 'fleetDetected', fleet: 'fleet:blue:1', ships: 2, cloaked: false },
  ]);
  expect(intel.seen).toEqual({ a: 1, b: 1 });
  expect(intel.surveyed).toEqual({ a: 1 });
  expect(intel.worlds['b.rock']).toMatchObject({ turn: 1, owner: 'blue' });
  expect(intel.fleets['fleet:blue:1']!.fleet).toMatchObject({ command: null, commander: null });
  expect(intel.fleets['fleet:blue:2']).toBeUndefined();
  game.turn = 2;
  const next = testContext(game, rules);
  detection(game, next);
  expect(next.events.filter(({ to }) => to.includes('red'))).toEqual([]);
});

test('a fleet is forgotten where its place is seen without it, or after a while', () => {
  const { game, rules, intel } = border();
  reports(game, testContext(game, rules));
  game.fleets['fleet:blue:1']!.place = { kind: 'system', system: 'far' };
  game.turn = 2;
  reports(game, testContext(game, rules));
  expect(intel.fleets).toEqual({});
  const scout = addFleet(game, rules, { faction: 'red', at: 'far', ships: ['scout'] });
  reports(game, testContext(game, rules));
  delete game.fleets[scout];
  game.turn = 7;
  reports(game, testContext(game, rules));
  expect(intel.fleets['fleet:blue:1']?.turn).toBe(2);
  game.turn = 8;
  reports(game, testContext(game, rules));
  expect(intel.fleets).toEqual({});
});

test('who loses a world knows who took it', () => {
  const { game, rules, intel } = border();
  reports(game, testContext(game, rules));
  alterWorld(game, game.worlds['a.home']!, { owner: 'blue' });
  game.turn = 2;
  reports(game, testContext(game, rules));
  expect(intel.worlds['a.home']).toMatchObject({ turn: 2, owner: 'blue' });
});
