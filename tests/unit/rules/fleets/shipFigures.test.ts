import { expect, test } from 'vitest';
import { root } from '../../../../src/sim/lib/integers';
import { total } from '../../../../src/sim/lib/terms';
import {
  fleetFigures,
  fleetSpeed,
  fleetSpeedTerms,
} from '../../../../src/sim/rules/fleets/fleetFigures';
import {
  type ShipFigure,
  shipFigures,
  shipFigureTerms,
} from '../../../../src/sim/rules/fleets/shipFigures';
import { tinyGalaxy } from '../../../support/galaxy';

function yard(technologies: string[] = []) {
  return tinyGalaxy({
    systems: { a: [0, 0] },
    factions: { red: { technologies } },
    frame: { pace: 700 },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser', { class: 'raider', hull: 20, crew: 5 }] },
      { faction: 'red', at: 'a', ships: ['transport'] },
    ],
  });
}

test('technology changes what a class has and gives nothing it has not', () => {
  const { game, rules } = yard(['warp', 'guns', 'plating', 'arrays']);
  const cruiser = shipFigures(game, rules, game.ships['ship:red:1']!);
  expect(cruiser).toMatchObject({ hull: 192, attack: 21, speed: 600, sensors: 40, cloak: 0 });
  expect(shipFigures(game, rules, game.ships['ship:red:3']!).attack).toBe(0);
});

test('terms of every figure add up to the figure', () => {
  const { game, rules } = yard(['warp', 'guns', 'plating', 'arrays']);
  for (const ship of Object.values(game.ships)) {
    const { stealth: _, clear: __, ...figures } = shipFigures(game, rules, ship);
    for (const [name, figure] of Object.entries(figures)) {
      expect(total(shipFigureTerms(game, rules, ship, name as ShipFigure)), name).toBe(figure);
    }
  }
});

test('a fleet is as fast and as hidden as its worst ship, and sees as its best', () => {
  const { game, rules } = yard();
  const fleet = game.fleets['fleet:red:1']!;
  expect(fleetFigures(game, rules, fleet)).toMatchObject({
    ships: 2,
    armed: true,
    attack: 18 * 3 + 14 * 2,
    hull: 180,
    maxHull: 220,
    speed: 350,
    cloak: 0,
    endurance: 60,
  });
  expect(total(fleetSpeedTerms(game, rules, fleet))).toBe(fleetSpeed(game, rules, fleet));
  expect(fleetFigures(game, rules, game.fleets['fleet:red:2']!).armed).toBe(false);
});

test('no figure falls below nothing, and what flies has a hull, whatever content takes away', () => {
  const { game, rules: usual } = yard(['plating']);
  const effects = [
    { stat: 'hull', permille: -1000, flat: -100_000 },
    { stat: 'attack', flat: -100_000 },
  ] as const;
  const plating = { ...usual.technologies.plating!, effects };
  const rules = { ...usual, technologies: { ...usual.technologies, plating } };
  const ship = game.ships['ship:red:1']!;
  expect(shipFigures(game, rules, ship)).toMatchObject({ hull: 1, attack: 0 });
  expect(total(shipFigureTerms(game, rules, ship, 'hull'))).toBe(1);
  expect(root(-4)).toBe(0);
});
