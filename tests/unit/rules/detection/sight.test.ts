import { expect, test } from 'vitest';
import { hidingOf, sightOf } from '../../../../src/sim/rules/detection/sight';
import { addFleet, tinyGalaxy } from '../../../support/galaxy';

const systems = {
  a: [0, 0],
  b: [150, 0],
  c: [400, 0],
  storm: { x: 0, y: 150, hazard: 'nebula' },
} as const;

function sky(buildings: string[] = []) {
  return tinyGalaxy({
    systems,
    lanes: ['a-b', 'b-c'],
    factions: ['red', 'blue', 'green'],
    alliances: { pact: ['red', 'green'] },
    worlds: { 'a.home': { owner: 'red', buildings } },
  });
}

test('a world sees as far as its sensors reach, with their strength', () => {
  const { game, rules } = sky();
  const sight = sightOf(game, rules, 'red');
  expect(sight.sees('b')).toBe(true);
  expect(sight.detectionAt('b')).toBe(40);
  expect(sight.sees('c')).toBe(false);
  expect(sight.detectionAt('c')).toBe(0);
});

test('buildings reach further and see deeper', () => {
  const { game, rules } = sky(['sensorArray']);
  expect(sightOf(game, rules, 'red').detectionAt('a')).toBe(60);
});

test('a fleet shares what it sees with its allies', () => {
  const { game, rules } = sky();
  addFleet(game, rules, { faction: 'green', at: 'c', ships: ['scout'] });
  expect(sightOf(game, rules, 'red').detectionAt('c')).toBe(50);
});

test('a cloak hides from detection that does not beat it', () => {
  const { game, rules } = sky();
  const id = addFleet(game, rules, { faction: 'blue', at: 'b', ships: ['raider'], cloaked: true });
  expect(hidingOf(game, rules, game.fleets[id]!)).toBe(51);
  expect(sightOf(game, rules, 'red').detects(game.fleets[id]!)).toBe(false);
  const armed = sky(['tachyonGrid']);
  const hidden = addFleet(armed.game, rules, {
    faction: 'blue',
    at: 'b',
    ships: ['raider'],
    cloaked: true,
  });
  expect(sightOf(armed.game, rules, 'red').detects(armed.game.fleets[hidden]!)).toBe(true);
});

test('a nebula hides what would be seen elsewhere', () => {
  const { game, rules } = sky();
  const id = addFleet(game, rules, {
    faction: 'blue',
    at: 'storm',
    ships: ['raider'],
    cloaked: true,
  });
  const seen = addFleet(game, rules, { faction: 'blue', at: 'storm', ships: ['cruiser'] });
  expect(hidingOf(game, rules, game.fleets[id]!)).toBe(81);
  expect(hidingOf(game, rules, game.fleets[seen]!)).toBe(40);
  expect(sightOf(game, rules, 'red').detects(game.fleets[seen]!)).toBe(true);
});

test('friends are known wherever they hide', () => {
  const { game, rules } = sky();
  const id = addFleet(game, rules, { faction: 'green', at: 'c', ships: ['ghost'], cloaked: true });
  expect(sightOf(game, rules, 'red').detects(game.fleets[id]!)).toBe(true);
});

test('a fleet on a lane belongs to the nearer end', () => {
  const { game, rules } = sky();
  const place = { kind: 'lane', from: 'b', to: 'c', progress: 120 } as const;
  const id = addFleet(game, rules, { faction: 'blue', at: place, ships: ['cruiser'] });
  expect(sightOf(game, rules, 'red').detects(game.fleets[id]!)).toBe(true);
  game.fleets[id]!.place = { ...place, progress: 130 };
  expect(sightOf(game, rules, 'red').detects(game.fleets[id]!)).toBe(false);
});

test('a storm blinds every sensor that its depth outmatches', () => {
  const { game, rules } = sky();
  expect(sightOf(game, rules, 'red').sees('storm')).toBe(true);
  const { detection } = rules.numbers;
  const deep = {
    ...rules,
    numbers: { ...rules.numbers, detection: { ...detection, hazardHide: 41 } },
  };
  expect(sightOf(game, deep, 'red').sees('storm')).toBe(false);
  addFleet(game, rules, { faction: 'red', at: 'storm', ships: ['cruiser'] });
  expect(sightOf(game, deep, 'red').sees('storm')).toBe(false);
});

test('a world sees its own system whatever storms there', () => {
  const { game, rules } = tinyGalaxy({
    systems,
    lanes: ['a-b', 'b-c'],
    factions: ['red'],
    worlds: { 'storm.rock': { owner: 'red' } },
  });
  const { detection } = rules.numbers;
  const deep = {
    ...rules,
    numbers: { ...rules.numbers, detection: { ...detection, hazardHide: 99 } },
  };
  expect(sightOf(game, deep, 'red').sees('storm')).toBe(true);
});
