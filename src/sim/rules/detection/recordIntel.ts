import { copy, deepFreeze } from '../../lib/copy';
import { required } from '../../lib/invariant';
import type { FleetMemory, Intel, WorldMemory } from '../../state/faction';
import type { Fleet } from '../../state/fleet';
import type { Game } from '../../state/game';
import type { FactionId, FleetId, SystemId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { systemOf } from '../chart/places';
import { friendly } from '../diplomacy/relations';
import { shipsOf } from '../fleets/fleetShips';
import type { Sight } from './sight';

/**
 * Snapshots of what is seen, each taken once and shared by all who remember it. Frozen: copies of
 * the state share them, and the hash walks them once.
 */
export interface SnapshotCache {
  world(world: World): WorldMemory;
  fleet(fleet: Fleet): FleetMemory;
}

/** Opens a cache of snapshots; it holds while nothing moves or changes. */
export function snapshotCache(game: Game): SnapshotCache {
  const worlds = new Map<WorldId, WorldMemory>();
  const fleets = new Map<FleetId, FleetMemory>();
  return {
    world(world) {
      let memory = worlds.get(world.id);
      if (!memory) {
        memory = deepFreeze(worldMemory(game, world));
        worlds.set(world.id, memory);
      }
      return memory;
    },
    fleet(fleet) {
      let memory = fleets.get(fleet.id);
      if (!memory) {
        memory = deepFreeze(fleetMemory(game, fleet));
        fleets.set(fleet.id, memory);
      }
      return memory;
    },
  };
}

function worldMemory(game: Game, world: World): WorldMemory {
  const { owner, development, people, buildings, garrison, defences } = world;
  return {
    turn: game.turn,
    owner,
    development,
    people: people.map((each) => ({ ...each })),
    buildings: [...buildings],
    garrison,
    defences,
  };
}

function fleetMemory(game: Game, fleet: Fleet): FleetMemory {
  return {
    turn: game.turn,
    fleet: copy({ ...fleet, commander: null, command: null }),
    ships: shipsOf(game, fleet).map((ship) => ({ ...ship })),
  };
}

/**
 * Writes down what a faction sees now: systems, worlds, and the fleets that are not its friends'.
 * @source invented
 */
export function recordIntel(
  game: Game,
  faction: FactionId,
  sight: Sight,
  cache: SnapshotCache,
): void {
  const intel = intelOf(game, faction);
  for (const system of sight.systems.keys()) {
    intel.seen[system] = game.turn;
    for (const id of required(game.chart.systems[system], system).worlds) {
      const world = game.worlds[id];
      if (!world) continue;
      intel.worlds[id] = cache.world(world);
      if (world.owner === faction) intel.surveyed[system] ??= game.turn;
    }
  }
  for (const id in game.fleets) {
    const fleet = required(game.fleets[id], id);
    if (friendly(game, faction, fleet.faction)) continue;
    if (sight.detects(fleet)) intel.fleets[id] = cache.fleet(fleet);
  }
}

/**
 * Writes down what a faction learns where its way ends at a closed border: whose it is, and what stands there.
 * @source invented
 */
export function recordBorder(game: Game, faction: FactionId, system: SystemId): void {
  const intel = intelOf(game, faction);
  for (const id of required(game.chart.systems[system], system).worlds) {
    const world = required(game.worlds[id], id);
    if (world.owner !== null) intel.worlds[id] = deepFreeze(worldMemory(game, world));
  }
}

/**
 * Forgets fleets that were last seen long ago, or earlier than this turn in a place that is seen now
 * without them; learns who holds what was its own or an ally's.
 */
export function revise(
  game: Game,
  rules: Ruleset,
  faction: FactionId,
  sight: Sight,
  cache: SnapshotCache,
): void {
  const intel = intelOf(game, faction);
  const { fleetMemory: longest } = rules.numbers.detection;
  for (const id of Object.keys(intel.fleets)) {
    const memory = required(intel.fleets[id], id);
    if (memory.turn === game.turn) continue;
    const where = systemOf(game.chart, memory.fleet.place);
    if (game.turn - memory.turn >= longest || sight.sees(where)) delete intel.fleets[id];
  }
  for (const id of Object.keys(intel.worlds)) {
    const world = required(game.worlds[id], id);
    const before = intel.worlds[id]?.owner ?? null;
    if (before === null || before === world.owner) continue;
    if (friendly(game, faction, before)) intel.worlds[id] = cache.world(world);
  }
}

/** What a faction has learned over time. */
export function intelOf(game: Game, faction: FactionId): Intel {
  return required(game.factions[faction]?.books, `books of ${faction}`).intel;
}
