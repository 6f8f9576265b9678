import { describe, expect, it } from 'vitest';
import { blockaderOf } from '../../../../src/sim/rules/economy/blockade';
import { raidersOf } from '../../../../src/sim/rules/economy/raids';
import { invasionObstacle } from '../../../../src/sim/rules/ground/ground';
import { inSupply, supplyOf } from '../../../../src/sim/rules/travel/supply';
import type { Stance } from '../../../../src/sim/state/fleet';
import { invasion } from '../../../../src/sim/turn/phases/invasion';
import { production } from '../../../../src/sim/turn/phases/production';
import { testContext } from '../../../support/context';
import {
  type FleetSpec,
  type GalaxySpec,
  tinyGalaxy,
  type WorldSpec,
} from '../../../support/galaxy';

const home = 'sol.home';

/** Blue's world with red's ships above it, and whoever else is there. */
function siege(fleets: FleetSpec[], world: WorldSpec = {}, own: Partial<GalaxySpec> = {}) {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: ['red', 'blue'],
    worlds: { [home]: { owner: 'blue', people: 2000, ...world } },
    wars: [['red', 'blue']],
    fleets,
    ...own,
  });
  return { game, rules, world: game.worlds[home]!, here: Object.values(game.fleets) };
}

const besiegers = (stance: Stance = 'blockade'): FleetSpec => ({
  faction: 'red',
  at: 'sol',
  ships: ['cruiser*8'],
  stance,
});
const blue = (stance: Stance, own: Partial<FleetSpec> = {}): FleetSpec => ({
  faction: 'blue',
  at: 'sol',
  ships: ['cruiser'],
  stance,
  ...own,
});
const bystanders: [string, FleetSpec][] = [
  ['evades', blue('evade')],
  ['is cloaked', blue('hold', { ships: ['raider'], cloaked: true })],
  ['bears no arms', blue('hold', { ships: ['transport'] })],
];

describe('a ship of the besieged that does not stand and fight', () => {
  it.each(bystanders)('lifts no siege: it %s', (_, fleet) => {
    const { game, rules, world } = siege([besiegers(), fleet]);
    expect(blockaderOf(game, rules, world)).toBe('red');
  });

  it.each(bystanders)('bars no landing: it %s', (_, fleet) => {
    const { game, rules, world, here } = siege([besiegers('assault'), fleet]);
    expect(invasionObstacle(game, rules, 'red', world, here)).toBeNull();
  });

  it.each(bystanders)('escorts no convoy: it %s', (_, fleet) => {
    const { game, rules, world, here } = siege([besiegers('raid'), fleet]);
    expect([...raidersOf(game, rules, world, here).keys()]).toEqual(['red']);
  });

  it('counts once it stands', () => {
    const made = siege([besiegers(), blue('hold')]);
    expect(blockaderOf(made.game, made.rules, made.world)).toBeNull();
    expect(invasionObstacle(made.game, made.rules, 'red', made.world, made.here)).toBe(
      'enemyShips',
    );
  });

  it.each([
    ['does not count where a storm hides it from the besiegers', 0, 'red'],
    ['counts where they see through', 200, null],
  ])('%s', (_, sensors, blockader) => {
    const stormy = { systems: { sol: { x: 0, y: 0, hazard: 'nebula' as const } } };
    const { game, rules, world } = siege([besiegers(), blue('hold')], {}, stormy);
    const cruiser = { ...rules.shipClasses.cruiser!, sensors };
    const sharp = { ...rules, shipClasses: { ...rules.shipClasses, cruiser } };
    expect(blockaderOf(game, sharp, world)).toBe(blockader);
  });
});

describe('an enemy that does not stand', () => {
  it.each(['evade', 'hold'] as const)('wears nothing down when it would %s', (stance) => {
    const { game, rules, world } = siege([besiegers(stance)], { buildings: ['battery'] });
    production(game, testContext(game, rules));
    expect(world.garrison > 0).toBe(stance === 'evade');
  });

  it('bars no supply', () => {
    const row = {
      systems: { sol: [0, 0], gap: [50, 0], far: [100, 0] } as const,
      lanes: ['sol-gap', 'gap-far'],
    };
    const guard = (stance: Stance): FleetSpec => ({ ...besiegers(stance), at: 'gap' });
    const reaches = (stance: Stance) => {
      const { game, rules } = siege([guard(stance)], {}, row);
      return inSupply(game, supplyOf(game, rules, 'blue'), { kind: 'system', system: 'far' });
    };
    expect([reaches('hold'), reaches('evade')]).toEqual([false, true]);
  });
});

it('who lands or fires comes out of hiding', () => {
  const mission = (kind: 'invade' | 'bombard') => ({ kind, world: home });
  const hidden = { faction: 'red', at: 'sol', stance: 'evade', cloaked: true } as const;
  const { game, rules } = siege([
    { ...hidden, ships: ['raider'], mission: mission('bombard') },
    { ...hidden, ships: [{ class: 'transport', troops: 5 }], mission: mission('invade') },
    { ...hidden, ships: ['raider'] },
  ]);
  invasion(game, testContext(game, rules));
  expect(Object.values(game.fleets).map(({ cloaked }) => cloaked)).toEqual([false, false, true]);
});
