import { required } from '../lib/invariant';
import { systemOf } from '../rules/chart/places';
import { enlist, worldsOf } from '../rules/chart/worlds';
import { isPurseOpen } from '../rules/detection/knowledge';
import type { Sight } from '../rules/detection/sight';
import { membersWith } from '../rules/diplomacy/relations';
import { holdStill } from '../rules/figures/stillness';
import { shipsOf } from '../rules/fleets/fleetShips';
import { agentEyesOf, worldsWatched } from '../rules/intelligence/eyes';
import type { Alliance } from '../state/alliance';
import type { Character } from '../state/character';
import type { Pledge } from '../state/diplomacy';
import type { Faction, Intel } from '../state/faction';
import type { Fleet, Ship } from '../state/fleet';
import type { Game } from '../state/game';
import type { AllianceId, CharacterId, FactionId, FleetId, ShipId, WorldId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../state/view';
import type { World } from '../state/world';
import { viewAgents, viewSuspicions } from './viewAgents';
import { type ViewCache, viewCache } from './viewCache';
import { viewDecisions } from './viewDecisions';
import { viewMovements } from './viewMovements';

/**
 * The view of a faction: a function of what it knows and of nothing else. Pass a cache when making
 * several views of the same state.
 */
export function viewFor(
  game: Game,
  rules: Ruleset,
  faction: FactionId,
  cache: ViewCache = viewCache(game, rules),
): View {
  const viewer = required(game.factions[faction], `faction ${faction}`);
  const { intel } = required(viewer.books, `books of ${faction}`);
  const sight = cache.sightOf(faction);
  const members = new Set(membersWith(game, faction));
  const looking: Looking = {
    game,
    viewer: faction,
    members,
    sight,
    intel,
    cache,
    watched: worldsWatched(game, faction),
    infiltrated: agentEyesOf(game, faction).fleets,
  };
  const age: Record<WorldId | FleetId, number> = bare();
  const worlds = viewWorlds(looking, age);
  const fleets = viewFleets(looking, age);
  const movements = viewMovements(game, faction, sight, looking.watched);
  const agents = viewAgents(game, faction);
  const suspicions = viewSuspicions(game, rules, faction);
  const {
    frame,
    turn,
    chart,
    frequency,
    relations,
    memories,
    treaties,
    objectives,
    outcome,
    playedOn,
  } = game;
  const view: View = {
    faction,
    rulesVersion: game.rulesVersion,
    luck: game.luck,
    frame,
    turn,
    chart,
    ...(frequency === undefined ? {} : { frequency }),
    ...viewDecisions(game, faction),
    alliances: viewAlliances(game, faction, cache),
    relations,
    memories,
    treaties,
    ...viewSeals(game, faction),
    ...(game.claims === undefined ? {} : { claims: game.claims }),
    ...(movements === undefined ? {} : { movements }),
    ...(agents === undefined ? {} : { agents }),
    ...(suspicions === undefined ? {} : { suspicions }),
    ...(game.risen === undefined ? {} : { risen: game.risen }),
    deals: only(game.deals, ({ from, to }) => from === faction || to === faction),
    pledges: only(game.pledges, (pledge) => isPrivyTo(pledge, faction)),
    ...(game.congresses === undefined ? {} : { congresses: game.congresses }),
    foundings: only(game.foundings, ({ members }) => members.includes(faction)),
    objectives,
    outcome,
    ...(playedOn === undefined ? {} : { playedOn }),
    counters: ownCounters(game, faction),
    factions: viewFactions(game, faction, members, cache),
    characters: viewCharacters(game, faction, members, fleets.fleets),
    worlds: worlds.worlds,
    unknown: worlds.unknown,
    unsurveyed: worlds.unsurveyed,
    fleets: fleets.fleets,
    ships: fleets.ships,
    age,
    sight: cache.seenIn(sight),
  };
  holdStill(view, rules, cache.opinions);
  return view;
}

/** Who looks, at what, with what. */
interface Looking {
  readonly game: Game;
  readonly viewer: FactionId;
  readonly members: ReadonlySet<FactionId>;
  readonly sight: Sight;
  readonly intel: Intel;
  readonly cache: ViewCache;
  /** Worlds whose workshops its agents watch, and fleets whose officers they are. */
  readonly watched: ReadonlySet<WorldId>;
  readonly infiltrated: ReadonlySet<FleetId>;
}

/** Ids are counted by faction (`fleet:klingon`), so its own counters tell nothing of others. */
function ownCounters(game: Game, faction: FactionId): Record<string, number> {
  const counters: Record<string, number> = {};
  const suffix = `:${faction}`;
  for (const key in game.counters) {
    if (key.endsWith(suffix)) counters[key] = required(game.counters[key], key);
  }
  return counters;
}

/** What goes on in a Council only its members know. */
function viewAlliances(
  game: Game,
  viewer: FactionId,
  cache: ViewCache,
): Record<AllianceId, Alliance> {
  const alliances: Record<AllianceId, Alliance> = {};
  for (const id in game.alliances) {
    const alliance = required(game.alliances[id], id);
    alliances[id] = alliance.members.includes(viewer) ? alliance : cache.outsider(alliance);
  }
  return alliances;
}

function isPrivyTo({ by, to, witnesses, told = [] }: Pledge, faction: FactionId): boolean {
  return [by, to, ...witnesses, ...told].includes(faction);
}

/** Who seals a world off and its owner know how closely it is watched, and what came through. */
function viewSeals({ seals, worlds }: Game, faction: FactionId): Pick<Game, 'seals'> {
  if (seals === undefined) return {};
  const known = only(seals, ({ world, by }) => by === faction || worlds[world]?.owner === faction);
  return Object.keys(known).length === 0 ? {} : { seals: known };
}

/** The entries of a record that a faction may know. */
function only<T>(
  record: Readonly<Record<string, T>>,
  may: (entry: T) => boolean,
): Record<string, T> {
  const allowed: Record<string, T> = {};
  for (const id in record) {
    const entry = required(record[id], id);
    if (may(entry)) allowed[id] = entry;
  }
  return allowed;
}

function viewFactions(
  game: Game,
  viewer: FactionId,
  members: ReadonlySet<FactionId>,
  cache: ViewCache,
): Record<FactionId, Faction> {
  const factions: Record<FactionId, Faction> = {};
  for (const id in game.factions) {
    const faction = required(game.factions[id], id);
    const open = isPurseOpen(game, viewer, id);
    factions[id] = id === viewer ? faction : cache.acquaintance(faction, open, members.has(id));
  }
  return factions;
}

/** Its own people and its allies', captives, and of others those everyone or everyone there can name. */
function viewCharacters(
  game: Game,
  viewer: FactionId,
  members: ReadonlySet<FactionId>,
  fleets: Readonly<Record<FleetId, Fleet>>,
): Record<CharacterId, Character> {
  const named = new Set<CharacterId>();
  for (const id in game.factions) {
    const { head, court = [], formerCourt = {}, heir, contest } = required(game.factions[id], id);
    if (head !== null) named.add(head);
    if (heir) named.add(heir.person);
    if (contest) named.add(contest.person);
    for (const { person } of court) named.add(person);
    for (const person in formerCourt) named.add(person);
  }
  for (const id in fleets) {
    const { commander } = required(fleets[id], id);
    if (commander !== null) named.add(commander);
  }
  const characters: Record<CharacterId, Character> = bare();
  for (const id in game.characters) {
    const character = required(game.characters[id], id);
    const near =
      character.faction === viewer || members.has(character.faction) || character.captor === viewer;
    if (near) characters[id] = character;
    else if (named.has(id)) characters[id] = stranger(character);
  }
  return characters;
}

/** What one knows of somebody by name alone: not what he is learning, nor where others hold him. */
function stranger(character: Character): Character {
  if (character.lessons === undefined && character.hold === undefined) return character;
  const { lessons: _lessons, hold: _hold, ...known } = character;
  return known;
}

/** A record without a prototype: it is filled four times as fast. */
function bare<T>(): Record<string, T> {
  return Object.create(null);
}

interface WorldsSeen {
  readonly worlds: Record<WorldId, World>;
  readonly unknown: Record<WorldId, true>;
  readonly unsurveyed: Record<WorldId, true>;
}

/** Worlds as they are known; writes down how long ago the remembered were seen. */
function viewWorlds(looking: Looking, age: Record<WorldId, number>): WorldsSeen {
  const { game, viewer, members, sight, intel, cache, watched } = looking;
  const found: WorldsSeen = { worlds: bare(), unknown: bare(), unsurveyed: bare() };
  const list: World[] = [];
  const show = (world: World) => {
    found.worlds[world.id] = world;
    list.push(world);
  };
  for (const world of worldsOf(game)) {
    const { id } = world;
    if (world.owner === viewer) {
      show(world);
      continue;
    }
    const ally = world.owner !== null && members.has(world.owner);
    const surveyed = ally || intel.surveyed[world.system] !== undefined;
    if (!surveyed) found.unsurveyed[id] = true;
    const memory = intel.worlds[id];
    if (watched.has(id)) {
      show({ ...cache.foreign(world, surveyed), works: world.works });
    } else if (ally || sight.sees(world.system)) {
      show(cache.foreign(world, surveyed));
    } else if (memory) {
      show(cache.remembered(world, surveyed, memory));
      age[id] = ageOf(game, memory.turn);
    } else {
      show(cache.unknown(world, surveyed));
      found.unknown[id] = true;
    }
  }
  enlist(found.worlds, list);
  return found;
}

interface FleetsSeen {
  readonly fleets: Record<FleetId, Fleet>;
  readonly ships: Record<ShipId, Ship>;
}

/** Fleets in sight and remembered; writes down how long ago the latter were seen. */
function viewFleets(looking: Looking, age: Record<FleetId, number>): FleetsSeen {
  const { game, viewer, members, sight, intel, cache, infiltrated } = looking;
  const found: FleetsSeen = { fleets: bare(), ships: bare() };
  for (const id in game.fleets) {
    const fleet = required(game.fleets[id], id);
    if (!sight.detects(fleet)) continue;
    const isOpen = fleet.faction === viewer || infiltrated.has(id);
    found.fleets[id] = isOpen ? fleet : cache.foreignFleet(fleet);
    for (const ship of shipsOf(game, fleet)) found.ships[ship.id] = ship;
  }
  for (const id in intel.fleets) {
    const memory = required(intel.fleets[id], id);
    if (found.fleets[id] || members.has(memory.fleet.faction)) continue;
    // Where it was is in sight, and it is not: it moved on, hid or was destroyed.
    if (sight.sees(systemOf(game.chart, memory.fleet.place))) continue;
    found.fleets[id] = memory.fleet;
    for (const ship of memory.ships) found.ships[ship.id] ??= ship;
    age[id] = ageOf(game, memory.turn);
  }
  return found;
}

/** What was last seen in the turn just resolved is 0 turns old. */
function ageOf(game: Game, turn: number): number {
  return Math.max(0, game.turn - 1 - turn);
}
