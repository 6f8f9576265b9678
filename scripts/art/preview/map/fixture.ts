// A galaxy to look at while drawing: a theatre's chart with the owners of the atlas and invented fleets.
import atlas from '../../../../scenarios/atlas.json';
import type { Fleet, Game, World } from '../../../../src/sim';

type Owners = Record<string, string>;

const theatre = {
  systems: atlas.theatres['2295'].systems.map(([id, x, y]) => ({
    id: String(id),
    x: Number(x),
    y: Number(y),
  })),
  lanes: atlas.theatres['2295'].lanes,
};
const byId = new Map(atlas.systems.map((system) => [system.id, system]));
const noStocks = { dilithium: 0, duranium: 0, latinum: 0, influence: 0 };

const names: Record<string, string> = {
  klingon: 'Klingon Empire',
  terran: 'Terran Republic',
  cardassian: 'Cardassian Union',
  romulan: 'Romulan Star Empire',
  bajor: 'Bajor',
  ferengi: 'Ferengi Alliance',
};

/** The theatre repeated `tiles` times side by side, for measuring. */
export function fixture(tiles: number, fleetsPerTile: number): Game {
  const systems: Record<string, unknown> = {};
  const lanes: Record<string, unknown> = {};
  const worlds: Record<string, World> = {};
  const fleets: Record<string, Fleet> = {};
  const factions: Record<string, unknown> = {};
  for (let tile = 0; tile < tiles; tile++) {
    const suffix = tile === 0 ? '' : `_${tile}`;
    const dx = (tile % 4) * 5200;
    const dy = Math.floor(tile / 4) * 4000;
    const at = new Map<string, { x: number; y: number }>();
    for (const place of theatre.systems) {
      const id = place.id + suffix;
      const source = byId.get(place.id);
      if (!source) continue;
      at.set(place.id, { x: place.x + dx, y: place.y + dy });
      const owner = (source.owners as Owners)['2295'] ?? null;
      const ids = source.worlds.map((world) => world.id + suffix);
      systems[id] = {
        id,
        name: source.name,
        x: place.x + dx,
        y: place.y + dy,
        star: source.star,
        hazard: 'none',
        worlds: ids,
      };
      source.worlds.forEach((world, index) => {
        const held = owner !== null && owner !== 'none' && owner !== '' ? owner : null;
        worlds[world.id + suffix] = {
          id: world.id + suffix,
          system: id,
          name: world.name,
          class: world.class as World['class'],
          size: world.size,
          richness: world.richness,
          owner: held,
          development:
            held === null
              ? 'none'
              : index === 0 && source.importance >= 3
                ? 'developed'
                : 'outpost',
          people:
            source.importance >= 2
              ? [{ species: world.species ?? 'terran', status: 'citizen', millions: 800 }]
              : [],
          buildings: [],
          garrison: held ? 6 : 0,
          defences: 0,
          loyalty: 70,
          unrest: 0,
          takenOn: 0,
          works: held === 'klingon' ? { queue: [], governor: null, delegated: false } : null,
        };
        if (held && !factions[held]) factions[held] = factionOf(held);
      });
    }
    for (const [a = '', b = ''] of theatre.lanes) {
      const from = at.get(a);
      const to = at.get(b);
      if (!from || !to) continue;
      const id = [a + suffix, b + suffix].sort().join('|');
      lanes[id] = {
        id,
        a: a + suffix,
        b: b + suffix,
        length: Math.round(Math.hypot(from.x - to.x, from.y - to.y)),
      };
    }
  }
  capital(factions, worlds, 'klingon', 'qonos');
  capital(factions, worlds, 'terran', 'sol');
  capital(factions, worlds, 'cardassian', 'cardassia');
  capital(factions, worlds, 'romulan', 'romulus');
  capital(factions, worlds, 'bajor', 'bajor');
  const ships: Game['ships'] = {};
  const ids = Object.keys(systems);
  let number = 0;
  const muster = (faction: string, system: string, count: number, cloaked = false, lane = '') => {
    number += 1;
    const id = `fleet:${faction}:${number}`;
    const list = Array.from({ length: count }, (_, index) => `ship:${faction}:${number}${index}`);
    for (const ship of list) {
      ships[ship] = {
        id: ship,
        faction,
        name: ship,
        class: 'kli_brel',
        fleet: id,
        hull: 50,
        crew: 200,
        troops: 2,
      };
    }
    fleets[id] = {
      id,
      faction,
      name: `Fleet ${number}`,
      ships: list,
      commander: null,
      cloaked,
      place: lane
        ? { kind: 'lane', from: system, to: lane, progress: 90 }
        : { kind: 'system', system },
      command: {
        route: [],
        stance: 'hold',
        mission: { kind: 'none' },
        retreatAt: 500,
        cloak: cloaked,
        supplies: 60,
      },
    };
  };
  muster('klingon', 'qonos', 18);
  muster('klingon', 'khitomer', 9);
  muster('klingon', 'tellun', 12, true);
  muster('terran', 'sol', 11);
  muster('terran', 'vulcan', 7);
  muster('cardassian', 'cardassia', 14);
  muster('bajor', 'bajor', 4);
  for (let extra = 0; extra < tiles * fleetsPerTile; extra++) {
    const system = ids[(extra * 7919) % ids.length] ?? 'sol';
    const owner =
      worlds[(systems[system] as { worlds: string[] }).worlds[0] ?? '']?.owner ?? 'klingon';
    muster(owner, system, 1 + (extra % 14));
  }
  return {
    frame: {
      scenario: 'preview',
      year: 2295,
      month: 5,
      monthsPerTurn: 1,
      lastTurn: 36,
      pace: 1000,
    },
    luck: 'full',
    turn: 5,
    chart: { systems, lanes },
    factions,
    alliances: {},
    relations: {
      'klingon|terran': {
        kind: 'war',
        since: 1,
        until: 0,
        cause: 'history',
        begunBy: null,
        goals: {},
        losses: {},
        taken: {},
      },
    },
    memories: {},
    treaties: {},
    deals: {},
    pledges: {},
    foundings: {},
    worlds,
    fleets,
    ships,
    characters: {},
    objectives: [],
    outcome: null,
    rulesVersion: 1,
    seed: 'preview',
    counters: {},
  } as unknown as Game;
}

function factionOf(id: string) {
  return {
    id,
    name: names[id] ?? id,
    culture: id,
    species: id,
    government: '',
    capital: null,
    head: null,
    traits: [],
    technologies: [],
    alliance: null,
    alive: true,
    prestige: 0,
    exhaustion: 0,
    handicap: 0,
    books: {
      stocks: noStocks,
      arrears: noStocks,
      research: [],
      progress: {},
      sectors: {},
      intel: { seen: {}, surveyed: {}, worlds: {}, fleets: {} },
      plan: {},
    },
  };
}

function capital(
  factions: Record<string, unknown>,
  worlds: Record<string, World>,
  faction: string,
  system: string,
) {
  const world = Object.values(worlds).find((candidate) => candidate.system === system);
  const power = factions[faction] as { capital: string | null } | undefined;
  if (world && power) {
    power.capital = world.id;
    world.development = 'developed';
  }
}
