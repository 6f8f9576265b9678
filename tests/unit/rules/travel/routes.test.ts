import { expect, test } from 'vitest';
import { findRoute, routeLength } from '../../../../src/sim/rules/travel/routes';
import { addFleet, tinyGalaxy } from '../../../support/galaxy';

function ring() {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0], c: [200, 0], d: [100, 200], lost: [900, 0] },
    lanes: ['a-b', 'b-c', 'a-d', 'c-d'],
    worlds: { 'b.gate': { owner: 'blue' } },
  });
}

test('the shortest way leads through open borders only', () => {
  const { game, rules } = ring();
  const warship =
    game.fleets[addFleet(game, rules, { faction: 'red', at: 'a', ships: ['cruiser'] })]!;
  const freighter =
    game.fleets[addFleet(game, rules, { faction: 'red', at: 'a', ships: ['transport'] })]!;
  const hidden =
    game.fleets[
      addFleet(game, rules, { faction: 'red', at: 'a', ships: ['raider'], cloaked: true })
    ]!;
  expect(findRoute(game, rules, warship, 'c')).toEqual(['d', 'c']);
  expect(findRoute(game, rules, freighter, 'c')).toEqual(['b', 'c']);
  expect(findRoute(game, rules, hidden, 'c')).toEqual(['b', 'c']);
});

test('there may be no way, or none needed', () => {
  const { game, rules } = ring();
  const fleet =
    game.fleets[addFleet(game, rules, { faction: 'red', at: 'a', ships: ['cruiser'] })]!;
  expect(findRoute(game, rules, fleet, 'lost')).toBeNull();
  expect(findRoute(game, rules, fleet, 'b')).toBeNull();
  expect(findRoute(game, rules, fleet, 'a')).toEqual([]);
});

test('on a lane the fleet turns back if that is shorter', () => {
  const { game, rules } = ring();
  const at = { kind: 'lane', from: 'a', to: 'd', progress: 20 } as const;
  const fleet = game.fleets[addFleet(game, rules, { faction: 'blue', at, ships: ['cruiser'] })]!;
  expect(findRoute(game, rules, fleet, 'b')).toEqual(['a', 'b']);
  expect(routeLength(game, fleet.place, ['a', 'b'])).toBe(120);
  expect(routeLength(game, fleet.place, ['b'])).toBe(-1);
  expect(routeLength(game, fleet.place, [])).toBe(0);
});
