import { expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import {
  newGame,
  required,
  resolveTurn,
  rulesFor,
  type Scenario,
  validateOrder,
  viewFor,
} from '../../src/sim';
import { shipCost } from '../../src/sim/rules/production/costs';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { borg, saturnsChildren, terokNor } from '../support/scenarios';

/** What is special at the starting points of the rebellion's years, seen at work. */
function begun(scenario: Scenario) {
  const setup = { scenario: scenario.id, seed: 'special', luck: 'none', players: {} } as const;
  return { game: newGame(scenario, setup, ruleset), rules: rulesFor(scenario, ruleset) };
}

const refusalOf = ({ game, rules }: ReturnType<typeof begun>, order: Order) =>
  validateOrder(order, { view: viewFor(game, rules, 'rebellion'), faction: 'rebellion', rules });

const flying = (game: Game, shipClass: string) =>
  Object.values(game.ships).filter((ship) => ship.class === shipClass);

const fleetOf = (game: Game, shipClass: string) => flying(game, shipClass)[0]?.fleet ?? '';

const keel = (shipClass: string): Order => ({
  type: 'enqueue',
  world: 'denorios_belt.terok_nor',
  kind: 'ship',
  what: shipClass,
  repeat: false,
});

test('2372: the hull in the docking ring cannot leave it, and its sisters wait for the brace', () => {
  const start = begun(terokNor);
  const sail: Order = {
    type: 'moveFleet',
    fleet: fleetOf(start.game, 'reb_defiant_hull'),
    route: ['dreon'],
  };
  expect(refusalOf(start, sail)).not.toBeNull();
  expect(refusalOf(start, keel('reb_defiant'))).not.toBeNull();
  const rebels = required(start.game.factions.rebellion, 'the rebels');
  rebels.technologies = [...rebels.technologies, 'structural_bracing'];
  expect(refusalOf(start, keel('reb_defiant'))).toBeNull();
  expect(refusalOf(start, keel('reb_defiant_hull'))).not.toBeNull();
});

test('2375: a Defiant costs a third less at Empok Nor, where no gun guards it', () => {
  const { game, rules } = begun(saturnsChildren);
  const at = (world: string) => {
    const site = required(game.worlds[world], world);
    return { ...shipCost(game, rules, site, 'reb_defiant_run'), guns: site.defences };
  };
  const [yard, station] = [at('trivas.empok_nor'), at('denorios_belt.terok_nor')];
  expect(yard.duranium * 10).toBeLessThan(station.duranium * 7);
  expect(yard.guns).toBe(0);
  expect(station.guns).toBeGreaterThan(2000);
});

test('2371: guns alone do not stop the cube, and the probe does', () => {
  const hullAfter = (probe: boolean) => {
    const { game, rules } = begun(borg);
    const moved = (shipClass: string, system: string) => {
      const fleet = game.fleets[fleetOf(game, shipClass)];
      if (!fleet) return;
      fleet.place = { kind: 'system', system };
      if (fleet.command) fleet.command.stance = 'assault';
    };
    moved('borg_cube_course', 'khitomer');
    if (probe) moved('ico_probe', 'khitomer');
    const { game: after } = resolveTurn(game, {}, rules);
    return flying(after, 'borg_cube_course')[0]?.hull ?? 0;
  };
  expect(hullAfter(true)).toBe(0);
  expect(hullAfter(false)).toBeGreaterThan(5000);
});
