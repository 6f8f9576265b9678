import { copy } from '../lib/copy';
import { required } from '../lib/invariant';
import { luckOf } from '../lib/luck';
import { compareIds, inOrder } from '../lib/ordered';
import { foundAlliance } from '../rules/alliance/foundAlliance';
import { usualCharter } from '../rules/alliance/usualCharter';
import { raiseDecisions } from '../rules/decisions/raise';
import { fillSeats, renewWants } from '../rules/diplomacy/court/seats';
import { publishPowerRatings } from '../rules/figures/publishPowerRatings';
import type { Alliance } from '../state/alliance';
import type { Character } from '../state/character';
import type { Memory, Relation } from '../state/diplomacy';
import type { Faction } from '../state/faction';
import type { Game } from '../state/game';
import { nextId, pairKey } from '../state/ids';
import type { Culture, Ruleset } from '../state/ruleset';
import type { Sector } from '../state/sector';
import { noStocks } from '../state/stocks';
import type { World } from '../state/world';
import { chartOf } from './chartOf';
import { fillFigures } from './fillFigures';
import { knownAtStart } from './knownAtStart';
import { lawsAtStart } from './lawsAtStart';
import { muster } from './muster';
import type { OwnWords } from './ownContent';
import { rulesFor } from './rulesFor';
import type { Player, Setup } from './setup';
import type {
  Scenario,
  ScenarioAlliance,
  ScenarioCharacter,
  ScenarioFaction,
  ScenarioOpinion,
  ScenarioRelation,
  ScenarioTreaty,
  ScenarioWorld,
} from './types';

/**
 * The state before the first turn. The same scenario, setup and content give the same state in
 * every engine. The scenario must have passed `parseScenario`.
 */
export function newGame(scenario: Scenario, setup: Setup, base: Ruleset): Game {
  const rules = rulesFor(scenario, base);
  const game: Game = {
    rulesVersion: rules.version,
    seed: setup.seed,
    luck: setup.luck,
    frame: {
      scenario: scenario.id,
      year: scenario.year,
      month: scenario.month,
      monthsPerTurn: scenario.monthsPerTurn ?? 1,
      lastTurn: scenario.turns,
      pace: scenario.pace ?? 1000,
      ...(scenario.hegemony === undefined ? {} : { hegemony: scenario.hegemony }),
    },
    turn: 1,
    ...(setup.decisions !== undefined && { frequency: setup.decisions }),
    chart: chartOf(scenario),
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
    objectives: scenario.objectives.map((objective) => ({ ...copy(objective), metOn: null })),
    outcome: null,
    counters: {},
  };
  // In the order of the rules, in which they are asked for again and again.
  const worlds = [...scenario.worlds].sort((a, b) => compareIds(a.id, b.id));
  for (const world of worlds) game.worlds[world.id] = worldOf(world);
  for (const character of scenario.characters ?? []) {
    game.characters[character.id] = characterOf(character);
  }
  for (const alliance of scenario.alliances ?? []) {
    game.alliances[alliance.id] = allianceOf(alliance, rules);
  }
  for (const faction of scenario.factions) {
    game.factions[faction.id] = factionOf(faction, game, setup, rules);
    if (faction.head) required(game.characters[faction.head], faction.head).role = 'head';
  }
  for (const relation of scenario.relations ?? []) {
    game.relations[pairKey(...relation.between)] = relationOf(relation);
  }
  for (const treaty of scenario.treaties ?? []) sign(game, rules, treaty);
  for (const opinion of scenario.opinions ?? []) recollect(game, opinion);
  muster(game, scenario.fleets, rules);
  fillFigures(game, scenario, rules);
  publishPowerRatings(game, rules);
  for (const { id, court } of scenario.factions) {
    const faction = required(game.factions[id], id);
    fillSeats(game, rules, faction, court);
  }
  for (const faction of inOrder(game.factions)) renewWants(game, rules, faction);
  raiseDecisions(game, {
    rules,
    turn: 0,
    facts: [],
    // What is asked before the first month is seen in the first view.
    emit: () => {},
    luck: (purpose, ...ids) => luckOf(game.seed, 0, purpose, ...ids),
  });
  return game;
}

function worldOf(world: ScenarioWorld): World {
  const development = world.development ?? (world.owner === null ? 'none' : 'outpost');
  return {
    id: world.id,
    system: world.system,
    name: world.name,
    class: world.class,
    size: world.size,
    richness: { ...world.richness },
    owner: world.owner,
    development,
    people: (world.people ?? []).map(({ species, status = 'citizen', millions }) => ({
      species,
      status,
      millions,
    })),
    buildings: [...(world.buildings ?? [])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    garrison: world.garrison ?? 0,
    defences: 0,
    loyalty: world.loyalty ?? 70,
    unrest: world.unrest ?? 0,
    takenOn: 0,
    works: world.owner === null ? null : { queue: [], governor: null, delegated: false },
  };
}

function characterOf(character: ScenarioCharacter): Character {
  return {
    id: character.id,
    name: character.name,
    species: character.species,
    faction: character.faction,
    role: character.role ?? 'commander',
    skills: {
      attack: 0,
      defence: 0,
      manoeuvre: 0,
      ground: 0,
      administration: 0,
      ...character.skills,
    },
    traits: [...(character.traits ?? [])],
    status: 'active',
    until: 0,
    ...(character.ties && { ties: character.ties.map((tie) => ({ ...tie })) }),
  };
}

function allianceOf(alliance: ScenarioAlliance, rules: Ruleset): Alliance {
  return foundAlliance(rules, {
    id: alliance.id,
    name: alliance.name,
    form: alliance.charter ?? usualCharter(rules),
    members: alliance.members,
    leader: alliance.leader,
    broker: alliance.broker ?? null,
    turn: 0,
    ...(alliance.shares && { shares: alliance.shares }),
    ...(alliance.offices && { offices: alliance.offices }),
    ...(alliance.parity !== undefined && { parity: alliance.parity }),
    ...(alliance.lean !== undefined && { lean: alliance.lean }),
  });
}

function relationOf({ kind, until, by, cause, goals }: ScenarioRelation): Relation {
  const wanted = Object.entries(goals ?? {}).map(([id, systems]) => [id, [...systems]]);
  return {
    kind,
    since: 0,
    until: until ?? 0,
    cause: kind === 'war' ? (cause ?? 'history') : null,
    begunBy: by ?? null,
    goals: Object.fromEntries(wanted),
    losses: {},
    taken: {},
  };
}

/** Who names no turns has the usual ones of the kind. */
function sign(game: Game, rules: Ruleset, treaty: ScenarioTreaty): void {
  const { between, kind, zone, stock, amount } = treaty;
  const { turns = rules.numbers.treaties.usual[kind] } = treaty;
  const id = nextId(game, 'treaty', between[0]);
  game.treaties[id] = {
    id,
    terms: {
      kind,
      turns,
      zone: [...(zone ?? [])],
      stock: stock ?? null,
      amount: amount ?? 0,
    },
    parties: [...between],
    since: 0,
    until: turns,
  };
}

/** What the histories left behind, a little different in every game. */
function recollect(game: Game, { of, about, points, spread = 0 }: ScenarioOpinion): void {
  const drawn = luckOf(game.seed, 0, 'opinion', of, about).between(-spread, spread);
  const memory: Memory = { kind: 'history', turn: 0, points: points + drawn, about: null };
  game.memories[`${of}>${about}`] = [memory];
}

/** What a culture of the scenario's own is called; null for the game's, which `src/text` has words for. */
function ownName(culture: Culture & Partial<OwnWords>): string | null {
  return culture.name ?? null;
}

function factionOf(faction: ScenarioFaction, game: Game, setup: Setup, rules: Ruleset): Faction {
  const cultureId = faction.culture ?? faction.id;
  const culture = required(rules.cultures[cultureId], `culture ${cultureId}`);
  const technologies = knownAtStart(faction.technologies, rules);
  const species = faction.species ?? culture.species;
  const laws = lawsAtStart(faction, species, inOrder(game.worlds));
  const membership = Object.values(game.alliances).find(({ members }) =>
    members.includes(faction.id),
  );
  return {
    id: faction.id,
    name: faction.name ?? ownName(culture),
    culture: cultureId,
    ...(faction.colour === undefined ? {} : { colour: faction.colour }),
    ...(faction.pattern === undefined ? {} : { pattern: faction.pattern }),
    species,
    government: faction.government,
    capital: faction.capital,
    head: faction.head ?? null,
    ...(faction.succession && { succession: faction.succession }),
    traits: [...new Set([...culture.traits, ...(faction.traits ?? [])])],
    technologies,
    ...(laws.length > 0 && { laws }),
    alliance: membership?.id ?? null,
    alive: true,
    envoys: hasEnvoys(setup.players[faction.id]),
    prestige: faction.prestige ?? 0,
    exhaustion: faction.exhaustion ?? 0,
    might: { fleets: 0, industry: 0 },
    census: 0,
    handicap: setup.players[faction.id]?.handicap ?? 0,
    books: {
      stocks: { ...noStocks(), ...faction.stocks },
      arrears: noStocks(),
      research: (faction.research ?? []).filter((id) => !technologies.includes(id)),
      progress: {},
      sectors: sectorsOf(faction, game),
      intel: { seen: {}, surveyed: {}, worlds: {}, fleets: {} },
      plan: faction.temperament === undefined ? {} : { temperament: faction.temperament },
    },
  };
}

/** Whether envoys answer for a player from the start. */
export function hasEnvoys(player: Player | undefined): boolean {
  return player?.envoys ?? player?.controller !== 'human';
}

function sectorsOf(faction: ScenarioFaction, game: Game): Record<string, Sector> {
  const sectors: Record<string, Sector> = {};
  for (const { name, seat, policy = 'none', governor = null } of faction.sectors ?? []) {
    const id = nextId(game, 'sector', faction.id);
    sectors[id] = { id, name, seat, policy, governor };
    const character = governor === null ? undefined : game.characters[governor];
    if (character && character.role !== 'head') character.role = 'governor';
  }
  return sectors;
}
