import { weakCache } from '../../lib/cache';
import { required } from '../../lib/invariant';
import { compareIds } from '../../lib/ordered';
import type { Fleet, Ship } from '../../state/fleet';
import type { Game } from '../../state/game';
import { type FactionId, nextId, type ShipClassId } from '../../state/ids';
import type { Culture, Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { worldModifiers } from '../figures/modifiers';
import { freeFleetName } from '../fleets/fleetNames';
import { shipsOf } from '../fleets/fleetShips';
import { idleCommand } from '../fleets/idleCommand';
import { classFigures } from '../fleets/shipFigures';
import { stanceOf } from '../fleets/stances';

/**
 * Puts a new ship of a class into orbit of the world that built it, whole and manned by a crew from
 * the world's academies. It joins a fleet there that waits for orders and is of its kind, or forms
 * a new one.
 * @source invented
 */
export function launchShip(game: Game, rules: Ruleset, world: World, id: ShipClassId): Ship {
  const faction = required(world.owner, `owner of ${world.id}`);
  const figures = classFigures(game, rules, faction, id);
  const { training } = rules.numbers.repair;
  const crew = training + worldModifiers(game, rules, world).flat('training');
  const fleet =
    waitingFleet(game, rules, world, id) ?? newFleet(game, rules, world, figures.endurance);
  const ship: Ship = {
    id: nextId(game, 'ship', faction),
    faction,
    name: shipName(game, rules, faction),
    class: id,
    fleet: fleet.id,
    hull: figures.hull,
    crew: Math.max(0, Math.min(1000, crew)),
    troops: 0,
  };
  game.ships[ship.id] = ship;
  fleet.ships.push(ship.id);
  return ship;
}

/** A fleet in the world's system without orders or commander whose ships are all of one kind with it. */
function waitingFleet(game: Game, rules: Ruleset, world: World, id: ShipClassId): Fleet | null {
  const kind = kindOf(rules, id);
  const { shipsLimit } = rules.numbers.fleet;
  let first: Fleet | null = null;
  for (const each in game.fleets) {
    const fleet = game.fleets[each];
    if (!fleet || fleet.faction !== world.owner || !waits(fleet, world)) continue;
    if (fleet.ships.length >= shipsLimit || (first && compareIds(first.id, each) < 0)) continue;
    if (shipsOf(game, fleet).every((ship) => kindOf(rules, ship.class) === kind)) first = fleet;
  }
  return first;
}

function waits(fleet: Fleet, world: World): boolean {
  const { place, command, commander, cloaked } = fleet;
  if (command === null || commander !== null || cloaked) return false;
  if (place.kind !== 'system' || place.system !== world.system) return false;
  return stanceOf(fleet).gathers && command.route.length === 0 && command.mission.kind === 'none';
}

/** Warships gather with warships; scouts, transports and settlers each with their like. */
function kindOf(rules: Ruleset, id: ShipClassId): string {
  const shipClass = rules.shipClasses[id];
  if (!shipClass) return id;
  if (shipClass.role === 'scout' || shipClass.role === 'station') return shipClass.role;
  return shipClass.attack * shipClass.shots > 0 && shipClass.troops * 10 <= shipClass.hull * 3
    ? 'warship'
    : shipClass.role;
}

function newFleet(game: Game, rules: Ruleset, world: World, endurance: number): Fleet {
  const faction = required(world.owner, `owner of ${world.id}`);
  const fleet: Fleet = {
    id: nextId(game, 'fleet', faction),
    faction,
    name: freeFleetName(game, rules, faction, world.name),
    place: { kind: 'system', system: world.system },
    ships: [],
    commander: null,
    cloaked: false,
    command: idleCommand(endurance * 10),
  };
  game.fleets[fleet.id] = fleet;
  return fleet;
}

/** The first of its people's ship names that no ship of the faction bears; numbered when all are. */
export function shipName(game: Game, rules: Ruleset, faction: FactionId): string {
  const culture = rules.cultures[game.factions[faction]?.culture ?? ''];
  const taken = new Set<string>();
  for (const id in game.ships) {
    const ship = game.ships[id];
    if (ship && ship.faction === faction) taken.add(ship.name);
  }
  return firstFree(culture ? namesOf(culture) : [], taken);
}

/** A culture's ship names with its prefix, joined once. */
function namesOf(culture: Culture): readonly string[] {
  let names = fullNames.get(culture);
  if (!names) {
    const prefix = culture.shipPrefix ? `${culture.shipPrefix} ` : '';
    names = culture.shipNames.map((name) => prefix + name);
    fullNames.set(culture, names);
  }
  return names;
}

const fullNames = weakCache<Culture, readonly string[]>();

function firstFree(names: readonly string[], taken: ReadonlySet<string>): string {
  for (let round = 1; names.length > 0; round += 1) {
    for (const name of names) {
      const candidate = round === 1 ? name : `${name} ${round}`;
      if (!taken.has(candidate)) return candidate;
    }
  }
  return `${taken.size + 1}`;
}
