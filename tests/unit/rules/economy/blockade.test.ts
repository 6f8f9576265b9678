import { expect, it } from 'vitest';
import { blockaderOf } from '../../../../src/sim/rules/economy/blockade';
import { realmIndexOf } from '../../../../src/sim/rules/economy/realmIndex';
import { garrisonLimit, maxDefences, militia } from '../../../../src/sim/rules/ground/defences';
import { type FleetSpec, tinyGalaxy, type WorldSpec } from '../../../support/galaxy';

function siege(fleets: FleetSpec[], world: WorldSpec = {}) {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: ['red', 'blue', 'green'],
    worlds: { 'sol.home': { owner: 'blue', people: 2000, ...world } },
    wars: [['red', 'blue']],
    fleets,
  });
  return { game, rules, world: game.worlds['sol.home']! };
}

const sealing: FleetSpec = { faction: 'red', at: 'sol', ships: ['cruiser'], stance: 'blockade' };

it('an armed enemy with orders to blockade seals a world off', () => {
  const { game, rules, world } = siege([sealing]);
  expect(blockaderOf(game, rules, world)).toBe('red');
  expect(realmIndexOf(game, rules).blockader(world)).toBe('red');
});

it('nobody does from hiding, unarmed, at peace, holding, past batteries or under the guns of the owner', () => {
  const open = (fleets: FleetSpec[], world?: WorldSpec) => {
    const siege_ = siege(fleets, world);
    return blockaderOf(siege_.game, siege_.rules, siege_.world);
  };
  expect(open([{ ...sealing, ships: ['raider'], cloaked: true }])).toBeNull();
  expect(open([{ ...sealing, ships: ['transport'] }])).toBeNull();
  expect(open([{ ...sealing, faction: 'green' }])).toBeNull();
  expect(open([{ ...sealing, stance: 'hold' }])).toBeNull();
  expect(open([sealing], { defences: 1 })).toBeNull();
  expect(open([sealing, { faction: 'blue', at: 'sol', ships: ['escort'] }])).toBeNull();
});

it('defences, garrison and militia come from development, buildings, people and loyalty', () => {
  const buildings = ['battery', 'fortress'];
  const { game, rules, world } = siege([], { buildings, loyalty: 50 });
  expect(maxDefences(game, rules, world)).toBe(400);
  expect(garrisonLimit(game, rules, world)).toBe(200);
  expect(militia(game, rules, world)).toBe(10);
  world.people[0]!.status = 'enslaved';
  expect(militia(game, rules, world)).toBe(0);
  expect(maxDefences(game, rules, { ...world, owner: null })).toBe(0);
});
