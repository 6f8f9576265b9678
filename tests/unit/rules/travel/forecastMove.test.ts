import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastExposure, forecastMove } from '../../../../src/sim/rules/travel/forecastMove';
import { movement } from '../../../../src/sim/turn/phases/movement';
import { testContext } from '../../../support/context';
import { tinyGalaxy } from '../../../support/galaxy';

const systems = { a: [0, 0], b: [37, 0], c: [141, 0], d: [900, 0] } as const;
const lanes = ['a-b', 'b-c', 'c-d'];

test('the forecast is what the phase does, for any speed, supply and distance', () => {
  const cases = fc.record({
    pace: fc.integer({ min: 90, max: 1500 }),
    supplies: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 3, max: 2000 }),
    home: fc.boolean(),
    ship: fc.constantFrom('scout', 'cruiser', 'battleship'),
  });
  fc.assert(
    fc.property(cases, ({ pace, supplies, length, home, ship }) => {
      const { game, rules } = tinyGalaxy({
        systems,
        lanes: [...lanes.slice(0, 2), `c-d:${length}`],
        frame: { pace },
        worlds: home ? { 'a.home': { owner: 'red' } } : {},
        fleets: [{ faction: 'red', at: 'a', ships: [ship], supplies, route: ['b', 'c', 'd'] }],
      });
      const fleet = game.fleets['fleet:red:1']!;
      const forecast = forecastMove(game, rules, fleet, ['b', 'c', 'd']);
      for (const [turn, stop] of forecast.stops.entries()) {
        game.ships['ship:red:1']!.hull = 1000;
        movement(game, testContext(game, rules));
        expect(fleet.place).toEqual(stop);
        const arrived = forecast.arrivals.filter((arrival) => arrival.turn <= turn + 1).length;
        expect(fleet.command!.route).toHaveLength(3 - arrived);
      }
      expect(fleet.command!.supplies).toBe(forecast.supplyTurns);
      expect(fleet.command!.route).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a border is foretold, with the place where it stops the fleet', () => {
  const { game, rules } = tinyGalaxy({
    systems,
    lanes,
    worlds: { 'c.home': { owner: 'blue' } },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'] }],
  });
  const forecast = forecastMove(game, rules, game.fleets['fleet:red:1']!, ['b', 'c']);
  expect(forecast).toMatchObject({ turns: null, halt: { why: 'border', by: 'blue', at: 'b' } });
});

test('what cannot move never arrives', () => {
  const { game, rules } = tinyGalaxy({
    systems,
    lanes,
    fleets: [{ faction: 'red', at: 'a', ships: ['station'] }],
  });
  expect(forecastMove(game, rules, game.fleets['fleet:red:1']!, ['b']).turns).toBeNull();
});

test('known enemy sensors are named where they would find the fleet', () => {
  const { game, rules } = tinyGalaxy({
    systems,
    lanes,
    wars: [['red', 'blue']],
    worlds: { 'c.eye': { owner: 'blue' } },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'] }],
  });
  const fleet = game.fleets['fleet:red:1']!;
  const stops = [
    { kind: 'system', system: 'c' } as const,
    { kind: 'system', system: 'd' } as const,
  ];
  expect(forecastExposure(game, rules, fleet, stops)).toEqual([
    { turn: 1, system: 'c', by: 'blue', detection: 40, hiding: 10 },
  ]);
});
