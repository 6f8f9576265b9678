import { expect, test } from 'vitest';
import { inSupply, supplyOf } from '../../../../src/sim/rules/travel/supply';
import { addFleet, tinyGalaxy } from '../../../support/galaxy';

function line(more: Parameters<typeof tinyGalaxy>[0]['worlds'] = {}) {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0], c: [200, 0], d: [300, 0], e: [400, 0] },
    lanes: ['a-b', 'b-c', 'c-d', 'd-e'],
    factions: ['red', 'blue', 'green'],
    alliances: { pact: ['red', 'green'] },
    wars: [['red', 'blue']],
    worlds: { 'a.home': { owner: 'red' }, ...more },
  });
}

test('a capital supplies 300 tenths of a light year along lanes', () => {
  const { game, rules } = line();
  expect([...supplyOf(game, rules, 'red')]).toEqual([
    ['a', 300],
    ['b', 200],
    ['c', 100],
    ['d', 0],
  ]);
});

test('an ally supplies as well', () => {
  const { game, rules } = line({ 'e.post': { owner: 'green', development: 'outpost' } });
  expect(supplyOf(game, rules, 'red').get('e')).toBe(100);
  expect(supplyOf(game, rules, 'blue').size).toBe(0);
});

test('supply enters an enemy system and does not leave it', () => {
  const { game, rules } = line({ 'b.fort': { owner: 'blue', development: 'outpost' } });
  const supply = supplyOf(game, rules, 'red');
  expect(supply.get('b')).toBe(200);
  expect(supply.has('c')).toBe(false);
});

test('armed enemies block a system unless a friend stands there; hidden ones hinder nobody', () => {
  const { game, rules } = line();
  const raider = addFleet(game, rules, { faction: 'blue', at: 'b', ships: ['raider'] });
  expect(supplyOf(game, rules, 'red').has('c')).toBe(false);
  game.fleets[raider]!.cloaked = true;
  expect(supplyOf(game, rules, 'red').has('c')).toBe(true);
  game.fleets[raider]!.cloaked = false;
  addFleet(game, rules, { faction: 'green', at: 'b', ships: ['escort'] });
  expect(supplyOf(game, rules, 'red').has('c')).toBe(true);
});

test('on a lane a fleet is supplied as far as the range of either end', () => {
  const { game, rules } = line();
  const supply = supplyOf(game, rules, 'red');
  const at = (from: string, to: string, progress: number) =>
    inSupply(game, supply, { kind: 'lane', from, to, progress });
  expect(at('c', 'd', 60)).toBe(true);
  expect(at('d', 'e', 1)).toBe(false);
  expect(at('d', 'c', 1)).toBe(true);
});

test('who has no home is supplied wherever no power holds a world', () => {
  const { game, rules } = line();
  game.factions.blue!.traits = ['homeless'];
  expect([...supplyOf(game, rules, 'blue').keys()]).toEqual(['b', 'c', 'd', 'e']);
});
