import { expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import {
  type Game,
  newGame,
  required,
  resolveTurn,
  rulesFor,
  type Scenario,
  validateOrder,
  viewFor,
} from '../../src/sim';
import { counterpoint, darkMirror } from '../support/scenarios';

/** The two starting points where one Empire holds two worlds of three, led to what history says of them. */
function begun(scenario: Scenario): Game {
  const setup = { scenario: scenario.id, seed: 'history', luck: 'none', players: {} } as const;
  return newGame(scenario, setup, ruleset);
}

/** So many months in which nobody gives an order: what stands, stands. */
function afterMonths(scenario: Scenario, start: Game, months: number): Game {
  const rules = rulesFor(scenario, ruleset);
  let game = start;
  for (let month = 0; month < months && !game.outcome; month += 1)
    game = resolveTurn(game, {}, rules).game;
  return game;
}

const ownedBy = (game: Game, faction: string) =>
  Object.values(game.worlds).filter(({ owner }) => owner === faction);

/** The same starting point, with other flags over some of its worlds. */
function flagged(scenario: Scenario, worlds: readonly string[], owner: string): Scenario {
  return {
    ...scenario,
    worlds: scenario.worlds.map((world) =>
      worlds.includes(world.id) ? { ...world, owner } : world,
    ),
  };
}

/** Somebody comes to know something, as if he had studied it. */
function learn(game: Game, faction: string, technology: string): void {
  const power = required(game.factions[faction], faction);
  power.technologies = [...power.technologies, technology];
}

test('2367: whoever understands the copied core and keeps the far side shuts the door, as history has it', () => {
  const game = begun(darkMirror);
  learn(game, 'prime_starfleet', 'inclusion_core');
  expect(afterMonths(darkMirror, game, 5).outcome).toBeNull();
  const { outcome } = afterMonths(darkMirror, game, 7);
  expect(outcome).toMatchObject({ winners: ['prime_starfleet'], objective: 'prime_shut' });
});

test('2367: one Imperial flag on the far side keeps the door open', () => {
  const scenario = flagged(darkMirror, ['corbel.shoal'], 'terran_dark');
  const game = begun(scenario);
  learn(game, 'prime_starfleet', 'inclusion_core');
  expect(afterMonths(scenario, game, 9).outcome).toBeNull();
});

test('2367: no Alliance stands, Klingons own no world of their people, and all of them on Qo’noS are in irons', () => {
  const game = begun(darkMirror);
  expect(Object.keys(game.alliances)).toEqual([]);
  expect(ownedBy(game, 'klingon_slaves').map(({ id }) => id)).toEqual(['klach_dkel_brakt.hulk']);
  const qonos = required(game.worlds['qonos.prime'], 'Qo’noS');
  const klingons = qonos.people.filter(({ species }) => species === 'klingon');
  expect(klingons.map(({ status }) => status)).toEqual(['enslaved']);
});

test('2367: the door is one lane, and a ship that takes it is on the far side', () => {
  const game = begun(darkMirror);
  const rules = rulesFor(darkMirror, ruleset);
  const fleet = required(
    Object.values(game.fleets).find(({ name }) => name === 'Fleet of the Door'),
    'the fleet',
  );
  const through = (route: readonly string[]) =>
    validateOrder(
      { type: 'moveFleet', fleet: fleet.id, route: [...route] },
      { view: viewFor(game, rules, 'terran_dark'), faction: 'terran_dark', rules },
    );
  expect(through(['far_caroli'])).toBeNull();
  expect(through(['starbase_260'])).not.toBeNull();
});

test('2409: the boast is a lie once the Empire rules too few worlds for half a year', () => {
  const game = begun(counterpoint);
  const before = ownedBy(game, 'terran').length;
  const owned = Object.values(game.worlds).filter(({ owner }) => owner !== null).length;
  expect(before / owned).toBeGreaterThan(0.65);
  expect(afterMonths(counterpoint, game, 8).outcome).toBeNull();
  const lost = ownedBy(game, 'terran').filter(({ development }) => development === 'outpost');
  const risen = lost.slice(0, before - Math.floor(owned * 0.45)).map(({ id }) => id);
  const scenario = flagged(counterpoint, risen, 'klingon');
  const { outcome } = afterMonths(scenario, begun(scenario), 8);
  expect(outcome?.winners.toSorted()).toEqual(['cardassian', 'klingon']);
});
