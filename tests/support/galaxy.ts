import { root } from '../../src/sim/lib/integers';
import { type Foundation, foundAlliance } from '../../src/sim/rules/alliance/foundAlliance';
import { publishPowerRatings } from '../../src/sim/rules/figures/publishPowerRatings';
import type { Character } from '../../src/sim/state/character';
import type { Chart, Hazard, Lane, StarSystem } from '../../src/sim/state/chart';
import type { Treaty, TreatyTerms } from '../../src/sim/state/diplomacy';
import type { Books, Faction, Intel } from '../../src/sim/state/faction';
import type { Command, Fleet, Mission, Place, Ship, Stance } from '../../src/sim/state/fleet';
import type { Frame, Game, LuckSetting } from '../../src/sim/state/game';
import { nextId, pairKey } from '../../src/sim/state/ids';
import type { Objective } from '../../src/sim/state/objective';
import type { Ruleset } from '../../src/sim/state/ruleset';
import type { Stocks } from '../../src/sim/state/stocks';
import type { People, QueueItem, World } from '../../src/sim/state/world';
import { testRules } from './testRules';

export interface SystemSpec {
  x: number;
  y: number;
  hazard?: Hazard;
  name?: string;
}

export type FactionSpec = Partial<Omit<Faction, 'id' | 'books'>> &
  Partial<Omit<Books, 'stocks'>> & { stocks?: Partial<Stocks> };

/** `people` may be a number: so many million citizens of the owner's species. */
export type WorldSpec = Partial<Omit<World, 'id' | 'people' | 'works'>> & {
  people?: number | People[];
  queue?: QueueItem[];
  governor?: string;
  delegated?: boolean;
};

export interface ShipSpec {
  class: string;
  hull?: number;
  crew?: number;
  troops?: number;
  name?: string;
}

export interface FleetSpec {
  faction: string;
  /** A system's id, or a whole place. */
  at: string | Place;
  /** Ship classes or specs, one each; `['cruiser', 'cruiser']`, `'cruiser*5'`. */
  ships: readonly (string | ShipSpec)[];
  name?: string;
  commander?: string;
  cloaked?: boolean;
  route?: string[];
  stance?: Stance;
  mission?: Mission;
  retreatAt?: number;
  supplies?: number;
}

/** An alliance under the conquerors' charter unless it names another. */
export type AllianceSpec = Partial<Omit<Foundation, 'id'>> & { members: readonly string[] };

/** Of unequal treaties the first protects, or pays. */
export type TreatySpec = Partial<TreatyTerms> &
  Pick<TreatyTerms, 'kind'> & { between: readonly [string, string] };

export interface GalaxySpec {
  /** Coordinates in tenths of a light year: `[x, y]`, or a spec. */
  systems: Record<string, readonly [number, number] | SystemSpec>;
  /** `'a-b'` joins a and b by their straight distance; `'a-b:120'` sets the length. */
  lanes?: readonly string[];
  /** Ids, or specs by id. The default culture of an unknown id is `grey`. */
  factions?: readonly string[] | Record<string, FactionSpec>;
  /** By id `system.world`. The system comes from the id. */
  worlds?: Record<string, WorldSpec>;
  fleets?: readonly FleetSpec[];
  wars?: readonly (readonly [string, string])[];
  truces?: readonly (readonly [string, string])[];
  /** Members by alliance id, or more about it; the first member leads unless another is named. */
  alliances?: Record<string, readonly string[] | AllianceSpec>;
  /** In force since before the game began. */
  treaties?: readonly TreatySpec[];
  characters?: Record<string, Partial<Character> & { faction: string }>;
  objectives?: readonly Objective[];
  frame?: Partial<Frame>;
  turn?: number;
  seed?: string;
  luck?: LuckSetting;
  rules?: Ruleset;
}

/**
 * A small galaxy for a story. Fleets are numbered by faction in the order given (`fleet:red:1`
 * …), ships too (`ship:red:1`).
 * A faction's first developed world is its capital unless it names one.
 */
export function tinyGalaxy(spec: GalaxySpec): { game: Game; rules: Ruleset } {
  const rules = spec.rules ?? testRules;
  const game: Game = {
    frame: {
      scenario: 'tiny',
      year: 2295,
      month: 1,
      monthsPerTurn: 1,
      lastTurn: 100,
      pace: 1000,
      ...spec.frame,
    },
    turn: spec.turn ?? 1,
    chart: chartOf(spec),
    factions: {},
    alliances: {},
    relations: {},
    memories: {},
    treaties: {},
    deals: {},
    pledges: {},
    foundings: {},
    worlds: {},
    fleets: {},
    ships: {},
    characters: {},
    objectives: [...(spec.objectives ?? [])],
    outcome: null,
    rulesVersion: rules.version,
    seed: spec.seed ?? 'tiny',
    luck: spec.luck ?? 'full',
    counters: {},
  };
  addFactions(game, spec, rules);
  addWorlds(game, spec);
  addCharacters(game, spec);
  for (const fleet of spec.fleets ?? []) addFleet(game, rules, fleet);
  publishPowerRatings(game, rules);
  return { game, rules };
}

function chartOf(spec: GalaxySpec): Chart {
  const systems: Record<string, StarSystem> = {};
  for (const [id, given] of Object.entries(spec.systems)) {
    const place: SystemSpec = 'x' in given ? given : { x: given[0], y: given[1] };
    systems[id] = {
      id,
      name: place.name ?? id,
      x: place.x,
      y: place.y,
      star: 'G2V',
      hazard: place.hazard ?? 'none',
      worlds: Object.keys(spec.worlds ?? {}).filter((world) => world.startsWith(`${id}.`)),
    };
  }
  const lanes: Record<string, Lane> = {};
  for (const text of spec.lanes ?? []) {
    const [ends, length] = text.split(':');
    const [from, to] = ends!.split('-') as [string, string];
    const a = from < to ? from : to;
    const b = from < to ? to : from;
    const dx = systems[a]!.x - systems[b]!.x;
    const dy = systems[a]!.y - systems[b]!.y;
    const straight = Math.max(1, root(dx * dx + dy * dy));
    const id = pairKey(a, b);
    lanes[id] = { id, a, b, length: length === undefined ? straight : Number(length) };
  }
  return { systems, lanes };
}

export function noIntel(): Intel {
  return { seen: {}, surveyed: {}, worlds: {}, fleets: {} };
}

function addFactions(game: Game, spec: GalaxySpec, rules: Ruleset): void {
  const given = spec.factions ?? ['red', 'blue'];
  const entries: [string, FactionSpec][] = Array.isArray(given)
    ? given.map((id: string) => [id, {}])
    : Object.entries(given as Record<string, FactionSpec>);
  for (const [id, own] of entries) {
    const { stocks, arrears, research, progress, sectors, intel, plan, ...open } = own;
    const culture = open.culture ?? (rules.cultures[id] ? id : 'grey');
    game.factions[id] = {
      id,
      name: id,
      culture,
      species: rules.cultures[culture]?.species ?? 'human',
      government: 'state',
      capital: null,
      head: null,
      traits: [],
      technologies: [],
      alliance: null,
      alive: true,
      envoys: true,
      prestige: 0,
      exhaustion: 0,
      census: 0,
      might: { fleets: 0, industry: 0 },
      handicap: 0,
      ...open,
      books: {
        stocks: { dilithium: 1000, duranium: 1000, latinum: 1000, influence: 100, ...stocks },
        arrears: arrears ?? { dilithium: 0, duranium: 0, latinum: 0, influence: 0 },
        research: research ?? [],
        progress: progress ?? {},
        sectors: sectors ?? {},
        intel: intel ?? noIntel(),
        plan: plan ?? {},
      },
    };
  }
  for (const [id, members] of Object.entries(spec.alliances ?? {})) {
    const given: AllianceSpec = Array.isArray(members) ? { members } : (members as AllianceSpec);
    game.alliances[id] = foundAlliance(rules, {
      id,
      name: id,
      form: 'khitomer',
      leader: given.members[0]!,
      broker: null,
      turn: 0,
      ...given,
    });
    for (const member of given.members) game.factions[member]!.alliance = id;
  }
  const relate = (kind: 'war' | 'truce', [a, b]: readonly [string, string]) => {
    const until = kind === 'truce' ? game.turn + rules.numbers.diplomacy.truce : 0;
    game.relations[pairKey(a, b)] = {
      kind,
      since: 0,
      until,
      cause: kind === 'war' ? 'conquest' : null,
      begunBy: kind === 'war' ? a : null,
      goals: {},
      losses: {},
      taken: {},
    };
  };
  for (const pair of spec.wars ?? []) relate('war', pair);
  for (const pair of spec.truces ?? []) relate('truce', pair);
  for (const treaty of spec.treaties ?? []) addTreaty(game, treaty);
}

/** Adds a treaty that was signed before the game began; returns it. */
export function addTreaty(game: Game, { between, ...terms }: TreatySpec): Treaty {
  const treaty: Treaty = {
    id: nextId(game, 'treaty', between[0]),
    terms: { turns: 0, zone: [], stock: null, amount: 0, ...terms },
    parties: [between[0], between[1]],
    since: 0,
    until: terms.turns ?? 0,
  };
  game.treaties[treaty.id] = treaty;
  return treaty;
}

function addWorlds(game: Game, spec: GalaxySpec): void {
  for (const [id, given] of Object.entries(spec.worlds ?? {})) {
    const { people, queue, governor, delegated, ...open } = given;
    const owner = open.owner ?? null;
    const species = owner === null ? 'human' : game.factions[owner]!.species;
    game.worlds[id] = {
      id,
      system: id.slice(0, id.indexOf('.')),
      name: id,
      class: 'temperate',
      size: 3,
      richness: { dilithium: 1, duranium: 2 },
      development: owner === null ? 'none' : 'developed',
      buildings: [],
      garrison: 0,
      defences: 0,
      loyalty: 70,
      unrest: 0,
      takenOn: 0,
      ...open,
      owner,
      people:
        typeof people === 'number'
          ? [{ species, status: 'citizen', millions: people }]
          : (people ?? []),
      works:
        owner === null
          ? null
          : { queue: queue ?? [], governor: governor ?? null, delegated: delegated ?? false },
    };
    const faction = owner === null ? null : game.factions[owner]!;
    if (faction && faction.capital === null && game.worlds[id]!.development === 'developed') {
      faction.capital = id;
    }
  }
}

function addCharacters(game: Game, spec: GalaxySpec): void {
  for (const [id, given] of Object.entries(spec.characters ?? {})) {
    game.characters[id] = {
      id,
      name: id,
      species: 'human',
      role: 'commander',
      skills: { attack: 0, defence: 0, manoeuvre: 0, ground: 0, administration: 0 },
      traits: [],
      status: 'active',
      until: 0,
      ...given,
    };
  }
}

/** Adds a fleet with new ships to a game already made; returns its id. */
export function addFleet(game: Game, rules: Ruleset, spec: FleetSpec): string {
  const id = nextId(game, 'fleet', spec.faction);
  const ships = spec.ships
    .flatMap(expand)
    .map((ship) => addShip(game, rules, spec.faction, id, ship));
  const command: Command = {
    route: spec.route ?? [],
    stance: spec.stance ?? 'assault',
    mission: spec.mission ?? { kind: 'none' },
    retreatAt: spec.retreatAt ?? 1000,
    cloak: spec.cloaked ?? false,
    supplies: spec.supplies ?? 60,
  };
  const fleet: Fleet = {
    id,
    faction: spec.faction,
    name: spec.name ?? id,
    place: typeof spec.at === 'string' ? { kind: 'system', system: spec.at } : spec.at,
    ships,
    commander: spec.commander ?? null,
    cloaked: spec.cloaked ?? false,
    command,
  };
  game.fleets[id] = fleet;
  return id;
}

function expand(given: string | ShipSpec): ShipSpec[] {
  if (typeof given !== 'string') return [given];
  const [name, count] = given.split('*');
  return Array.from({ length: count === undefined ? 1 : Number(count) }, () => ({ class: name! }));
}

function addShip(
  game: Game,
  rules: Ruleset,
  faction: string,
  fleet: string,
  spec: ShipSpec,
): string {
  const id = nextId(game, 'ship', faction);
  const ship: Ship = {
    id,
    faction,
    name: spec.name ?? id,
    class: spec.class,
    fleet,
    hull: spec.hull ?? rules.shipClasses[spec.class]!.hull,
    crew: spec.crew ?? 100,
    troops: spec.troops ?? 0,
  };
  game.ships[id] = ship;
  return id;
}
