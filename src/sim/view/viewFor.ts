import { known } from '../lib/invariant';
import { systemOf } from '../rules/places';
import { membersWith } from '../rules/relations';
import { shipsOf } from '../rules/roster';
import { type Sight, sightOf } from '../rules/sight';
import type { Character } from '../state/character';
import type { Faction, Intel } from '../state/faction';
import type { Fleet, Ship } from '../state/fleet';
import type { Game, Realm } from '../state/game';
import type {
  CharacterId,
  Counted,
  FactionId,
  FleetId,
  ShipId,
  SystemId,
  WorldId,
} from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { World } from '../state/world';

/**
 * What one faction knows. Parts are shared with the game they come from: read only. Public are the
 * chart, each world's name, class and size, factions but for their books, treaties, heads of state
 * and objectives. All else is there only if seen, remembered, or its own.
 */
export interface View extends Realm, Counted {
  readonly faction: FactionId;
  readonly rulesVersion: number;
  /** Systems seen now, its own sensors and its allies' together, with the detection there. */
  readonly sight: {
    readonly seen: Readonly<Record<SystemId, true>>;
    readonly detection: Readonly<Record<SystemId, number>>;
  };
  /** Turns since a remembered world or fleet was seen, from 0; what is seen now has none. */
  readonly age: Readonly<Record<WorldId | FleetId, number>>;
  /** Worlds never seen: only what the chart says of them is true. */
  readonly unknown: Readonly<Record<WorldId, true>>;
  /** Worlds of unknown riches; they are shown as none. */
  readonly unsurveyed: Readonly<Record<WorldId, true>>;
}

/** The view of a faction: a function of what it knows and of nothing else. */
export function viewFor(game: Game, rules: Ruleset, faction: FactionId): View {
  const viewer = known(game.factions[faction], `faction ${faction}`);
  const { intel } = known(viewer.books, `books of ${faction}`);
  const sight = sightOf(game, rules, faction);
  const members = new Set(membersWith(game, faction));
  const worlds = viewWorlds(game, faction, members, sight, intel);
  const fleets = viewFleets(game, faction, members, sight, intel);
  const { frame, turn, chart, alliances, relations, objectives, outcome, rulesVersion, luck } =
    game;
  return {
    faction,
    rulesVersion,
    luck,
    frame,
    turn,
    chart,
    alliances,
    relations,
    objectives,
    outcome,
    counters: ownCounters(game, faction),
    factions: viewFactions(game, faction),
    characters: viewCharacters(game, faction, members, fleets.fleets),
    worlds: worlds.worlds,
    unknown: worlds.unknown,
    unsurveyed: worlds.unsurveyed,
    fleets: fleets.fleets,
    ships: fleets.ships,
    age: { ...worlds.age, ...fleets.age },
    sight: {
      seen: Object.fromEntries([...sight.systems.keys()].map((system) => [system, true as const])),
      detection: Object.fromEntries(sight.systems),
    },
  };
}

/** Ids are counted by faction (`fleet:klingon`), so its own counters tell nothing of others. */
function ownCounters(game: Game, faction: FactionId): Record<string, number> {
  const own = Object.entries(game.counters).filter(([key]) => key.endsWith(`:${faction}`));
  return Object.fromEntries(own);
}

function viewFactions(game: Game, viewer: FactionId): Record<FactionId, Faction> {
  const factions: Record<FactionId, Faction> = {};
  for (const id in game.factions) {
    const faction = known(game.factions[id], id);
    factions[id] = id === viewer ? faction : { ...faction, books: null };
  }
  return factions;
}

/** Its own people and its allies', and of others those everyone or everyone there can name. */
function viewCharacters(
  game: Game,
  viewer: FactionId,
  members: ReadonlySet<FactionId>,
  fleets: Readonly<Record<FleetId, Fleet>>,
): Record<CharacterId, Character> {
  const named = new Set<CharacterId>();
  for (const id in game.factions) {
    const { head } = known(game.factions[id], id);
    if (head !== null) named.add(head);
  }
  for (const id in fleets) {
    const { commander } = known(fleets[id], id);
    if (commander !== null) named.add(commander);
  }
  const characters: Record<CharacterId, Character> = {};
  for (const id in game.characters) {
    const character = known(game.characters[id], id);
    const near = character.faction === viewer || members.has(character.faction);
    if (near || named.has(id)) characters[id] = character;
  }
  return characters;
}

interface WorldsSeen {
  readonly worlds: Record<WorldId, World>;
  readonly unknown: Record<WorldId, true>;
  readonly unsurveyed: Record<WorldId, true>;
  readonly age: Record<WorldId, number>;
}

function viewWorlds(
  game: Game,
  viewer: FactionId,
  members: ReadonlySet<FactionId>,
  sight: Sight,
  intel: Intel,
): WorldsSeen {
  const found: WorldsSeen = { worlds: {}, unknown: {}, unsurveyed: {}, age: {} };
  for (const id in game.worlds) {
    const world = known(game.worlds[id], id);
    if (world.owner === viewer) {
      found.worlds[id] = world;
      continue;
    }
    const ally = world.owner !== null && members.has(world.owner);
    const surveyed = ally || intel.surveyed[world.system] !== undefined;
    const richness = surveyed ? world.richness : { dilithium: 0, duranium: 0 };
    if (!surveyed) found.unsurveyed[id] = true;
    const memory = intel.worlds[id];
    if (ally || sight.sees(world.system)) {
      found.worlds[id] = { ...world, richness, works: null };
    } else if (memory) {
      const { turn, ...remembered } = memory;
      found.worlds[id] = { ...blank(world), richness, ...remembered };
      found.age[id] = ageOf(game, turn);
    } else {
      found.worlds[id] = { ...blank(world), richness };
      found.unknown[id] = true;
    }
  }
  return found;
}

/** A world of which nothing is known but what the chart says. */
function blank({ id, system, name, class: worldClass, size, richness }: World): World {
  return {
    id,
    system,
    name,
    class: worldClass,
    size,
    richness,
    owner: null,
    development: 'none',
    people: [],
    buildings: [],
    garrison: 0,
    defences: 0,
    loyalty: 0,
    unrest: 0,
    takenOn: 0,
    works: null,
  };
}

interface FleetsSeen {
  readonly fleets: Record<FleetId, Fleet>;
  readonly ships: Record<ShipId, Ship>;
  readonly age: Record<FleetId, number>;
}

function viewFleets(
  game: Game,
  viewer: FactionId,
  members: ReadonlySet<FactionId>,
  sight: Sight,
  intel: Intel,
): FleetsSeen {
  const found: FleetsSeen = { fleets: {}, ships: {}, age: {} };
  for (const id in game.fleets) {
    const fleet = known(game.fleets[id], id);
    if (!sight.detects(fleet)) continue;
    found.fleets[id] = fleet.faction === viewer ? fleet : { ...fleet, command: null };
    for (const ship of shipsOf(game, fleet)) found.ships[ship.id] = ship;
  }
  for (const id in intel.fleets) {
    const memory = known(intel.fleets[id], id);
    if (found.fleets[id] || members.has(memory.fleet.faction)) continue;
    // Where it was is in sight, and it is not: it moved on, hid or was destroyed.
    if (sight.sees(systemOf(game.chart, memory.fleet.place))) continue;
    found.fleets[id] = memory.fleet;
    for (const ship of memory.ships) found.ships[ship.id] ??= ship;
    found.age[id] = ageOf(game, memory.turn);
  }
  return found;
}

/** What was last seen in the turn just resolved is 0 turns old. */
function ageOf(game: Game, turn: number): number {
  return Math.max(0, game.turn - 1 - turn);
}
