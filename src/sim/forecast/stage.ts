import { idsOf } from '../lib/ordered';
import { replaceWorld } from '../rules/chart/worlds';
import { shipsOf } from '../rules/fleets/fleetShips';
import { battleStance } from '../rules/fleets/stances';
import type { Command, Fleet, Mission, Ship } from '../state/fleet';
import type { Game } from '../state/game';
import type { FleetId, SystemId, WorldId } from '../state/ids';
import type { Ruleset, ShipRole } from '../state/ruleset';
import type { View } from '../state/view';
import type { World } from '../state/world';
import type { Eyes } from './eyes';

/**
 * A part of the galaxy in which the months to come are played: the fleets that matter, with orders
 * supposed for those of others, over a view that stays as it is.
 */
export interface Stage {
  readonly view: View;
  readonly rules: Ruleset;
  readonly eyes: Eyes;
  readonly goal: SystemId;
  /** Those whose fate is asked for. */
  readonly strike: readonly FleetId[];
  readonly game: Game;
  /** Worlds that were changed, as they were before, in the order of the changes. */
  readonly changes: World[];
}

/** Roles of ships that are not built to fight. */
const keepAway: readonly ShipRole[] = ['scout', 'transport', 'settler'];

/**
 * Of a foreign fleet the worst is expected: that it attacks, and stays until it is badly hurt. One
 * without a ship built to fight gets out of the way, guns or not.
 */
function supposedOf(view: View, rules: Ruleset, fleet: Fleet): Command {
  const fights = shipsOf(view, fleet).some((ship) => {
    const role = rules.shipClasses[ship.class]?.role;
    return role !== undefined && !keepAway.includes(role);
  });
  return {
    route: [],
    stance: battleStance(fights),
    mission: { kind: 'none' },
    retreatAt: 700,
    cloak: fleet.cloaked,
    supplies: 10,
  };
}

/** Sets a stage with some fleets of a view. */
export function setStage(
  view: View,
  rules: Ruleset,
  eyes: Eyes,
  goal: SystemId,
  strike: readonly FleetId[],
  fleets: readonly Fleet[],
): Stage {
  const game: Game = {
    ...view,
    seed: 'forecast',
    rulesVersion: view.rulesVersion,
    fleets: Object.create(null),
    ships: Object.create(null),
    worlds: { ...view.worlds },
  };
  for (const fleet of fleets) {
    addFleet(game, { ...fleet, command: fleet.command ?? supposedOf(view, rules, fleet) });
    for (const id of fleet.ships) {
      const ship = view.ships[id];
      if (ship) game.ships[id] = { ...ship };
    }
  }
  return { view, rules, eyes, goal, strike, game, changes: [] };
}

/**
 * Plays something on a stage and then sets it back. The realm itself stays the same object, so that
 * what the rules work out once for a realm is worked out once for all courses.
 */
export function rehearse<T>({ game, changes }: Stage, play: () => T): T {
  const { fleets, ships } = game;
  const before = changes.length;
  game.fleets = Object.create(null);
  game.ships = Object.create(null);
  for (const id in ships) game.ships[id] = { ...(ships[id] as Ship) };
  for (const id in fleets) addFleet(game, fleets[id] as Fleet);
  const result = play();
  game.fleets = fleets;
  game.ships = ships;
  while (changes.length > before) {
    replaceWorld(game, changes.pop() as World);
  }
  return result;
}

function addFleet(game: Game, fleet: Fleet): void {
  const { id, place, ships, command } = fleet;
  game.fleets[id] = {
    ...fleet,
    place: { ...place },
    ships: [...ships],
    command: command && {
      ...command,
      route: [...command.route],
      mission: onStage(command.mission),
    },
  };
}

/** What a surveyor writes down is real: on a stage it only looks. */
function onStage(mission: Mission): Mission {
  return mission.kind === 'survey' ? { kind: 'none' } : mission;
}

/** Puts a changed world on the stage. */
export function changeWorld({ game, changes }: Stage, id: WorldId, change: Partial<World>): void {
  const world = game.worlds[id];
  if (!world) return;
  changes.push(world);
  replaceWorld(game, { ...world, ...change });
}

/** Sends a fleet somewhere. */
export function send({ game }: Stage, id: FleetId, route: readonly SystemId[]): void {
  const command = game.fleets[id]?.command;
  if (command) command.route = [...route];
}

/** Takes fleets off the stage: they are not where they were thought to be. */
export function dismiss({ game }: Stage, ids: readonly FleetId[]): void {
  for (const id of ids) delete game.fleets[id];
}

/** Fleets that stand in a system, in order of id. */
export function fleetsIn({ game }: Stage, system: SystemId): Fleet[] {
  const here: Fleet[] = [];
  for (const id of idsOf(game.fleets)) {
    const fleet = game.fleets[id];
    if (fleet?.place.kind === 'system' && fleet.place.system === system) here.push(fleet);
  }
  return here;
}

/** The same for every system, as the stage is now: gathered when first asked for. */
export function fleetsBySystem({ game }: Stage): (system: SystemId) => readonly Fleet[] {
  let bySystem: Map<SystemId, Fleet[]> | null = null;
  return (system) => {
    bySystem ??= gatherFleets(game);
    return bySystem.get(system) ?? [];
  };
}

function gatherFleets({ fleets }: Game): Map<SystemId, Fleet[]> {
  const bySystem = new Map<SystemId, Fleet[]>();
  for (const id of idsOf(fleets)) {
    const fleet = fleets[id] as Fleet;
    if (fleet.place.kind !== 'system') continue;
    const here = bySystem.get(fleet.place.system);
    if (here) here.push(fleet);
    else bySystem.set(fleet.place.system, [fleet]);
  }
  return bySystem;
}

/** Whether a fleet of the strike stands at the goal. */
export function isThere({ game, goal }: Stage, id: FleetId): boolean {
  const place = game.fleets[id]?.place;
  return place?.kind === 'system' && place.system === goal;
}
