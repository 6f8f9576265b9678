import { idsOf } from '../lib/ordered';
import type { Command, Fleet, Mission, Ship } from '../state/fleet';
import type { Game } from '../state/game';
import type { FleetId, ShipId, SystemId, WorldId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { World } from '../state/world';
import type { View } from '../view/viewFor';
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
}

/** Of a foreign fleet the worst is expected: that it attacks, and stays until it is badly hurt. */
const supposed: Omit<Command, 'route' | 'cloak'> = {
  stance: 'assault',
  mission: { kind: 'none' },
  retreatAt: 700,
  supplies: 10,
};

/** Sets a stage with some fleets of a view; `routes` are where those of others are taken to go. */
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
    worlds: view.worlds,
  };
  for (const fleet of fleets) {
    addFleet(game, fleet);
    for (const id of fleet.ships) {
      const ship = view.ships[id];
      if (ship) game.ships[id] = { ...ship };
    }
  }
  return { view, rules, eyes, goal, strike, game };
}

/** The same stage once more, for another course of events. */
export function copyStage(stage: Stage): Stage {
  const { game } = stage;
  const fleets: Record<FleetId, Fleet> = Object.create(null);
  const ships: Record<ShipId, Ship> = Object.create(null);
  for (const id in game.ships) ships[id] = { ...(game.ships[id] as Ship) };
  const copied: Game = { ...game, fleets, ships, worlds: game.worlds };
  for (const id in game.fleets) addFleet(copied, game.fleets[id] as Fleet);
  return { ...stage, game: copied };
}

function addFleet(game: Game, fleet: Fleet): void {
  const { id, place, ships, command, cloaked } = fleet;
  const own = command ?? { ...supposed, route: [], cloak: cloaked };
  game.fleets[id] = {
    ...fleet,
    place: { ...place },
    ships: [...ships],
    command: { ...own, route: [...own.route], mission: onStage(own.mission) },
  };
}

/** What a surveyor writes down is real: on a stage it only looks. */
function onStage(mission: Mission): Mission {
  return mission.kind === 'survey' ? { kind: 'none' } : mission;
}

/** Puts a changed world on the stage. */
export function changeWorld({ game }: Stage, id: WorldId, change: Partial<World>): void {
  const world = game.worlds[id];
  if (world) game.worlds = { ...game.worlds, [id]: { ...world, ...change } };
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

/** Whether a fleet of the strike stands at the goal. */
export function isThere({ game, goal }: Stage, id: FleetId): boolean {
  const place = game.fleets[id]?.place;
  return place?.kind === 'system' && place.system === goal;
}
