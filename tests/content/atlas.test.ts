import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Place {
  id: string;
  x: number;
  y: number;
}
type Lane = [string, string];
interface Chart<P extends Place = Place> {
  systems: P[];
  lanes: Lane[];
}
interface World {
  id: string;
  name: string;
  class: string;
  size: number;
  richness: { dilithium: number; duranium: number };
  species: string | null;
}
interface ChartedSystem extends Place {
  name: string;
  importance: number;
  owners: Record<string, string | null>;
  worlds: World[];
}

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const load = <C>(path: string): C => JSON.parse(readFileSync(inProject(path), 'utf8')) as C;

interface Theatre {
  systems: [id: string, x: number, y: number][];
  lanes: Lane[];
}

const atlas = load<Chart<ChartedSystem> & { theatres: Record<string, Theatre> }>(
  'scenarios/atlas.json',
);
const theatre2295 = theatre('2295');
const theatre2370 = theatre('2370');
const theatre2378 = theatre('2378');
const charted = new Map(atlas.systems.map((system) => [system.id, system]));

const WORLD_CLASSES =
  'temperate ocean arid desert ice jungle volcanic barren gas asteroid station'.split(' ');
const ID = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** Lanes that lead into a great power's space from anywhere else, as measured; fewer is stronger. */
const GATES_2295 = { terran: 21, klingon: 6, romulan: 12, cardassian: 6, bajor: 8 };

/** Chart, least and most systems, least distance in tenths of a light year, mean lane in the same. */
const charts = [
  { name: 'atlas', chart: atlas, count: [306, 306], apart: 50, meanLane: [150, 250] },
  { name: 'theatre 2295', chart: theatre2295, count: [110, 135], apart: 60, meanLane: [200, 300] },
  { name: 'theatre 2370', chart: theatre2370, count: [60, 80], apart: 80, meanLane: [120, 180] },
  { name: 'theatre 2378', chart: theatre2378, count: [110, 135], apart: 60, meanLane: [200, 300] },
] as const;

describe.each(charts)('$name', ({ chart, count, apart, meanLane }) => {
  const places = new Map(chart.systems.map((system) => [system.id, system]));
  const at = (id: string): Place => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`no system ${id}`);
    return place;
  };

  it('has the promised number of systems, each once, at whole coordinates', () => {
    expect(places.size).toBe(chart.systems.length);
    expect(places.size).toBeGreaterThanOrEqual(count[0]);
    expect(places.size).toBeLessThanOrEqual(count[1]);
    for (const { id, x, y } of chart.systems) {
      expect(id).toMatch(ID);
      expect(charted.has(id), id).toBe(true);
      expect(Number.isInteger(x) && Number.isInteger(y), id).toBe(true);
    }
  });

  it('joins two different known systems with each lane, and no two twice', () => {
    const keys = chart.lanes.map(([a, b]) => [a, b].sort().join('|'));
    expect(new Set(keys).size).toBe(keys.length);
    for (const [a, b] of chart.lanes) {
      expect(at(a)).not.toBe(at(b));
    }
  });

  it('lets no two lanes cross', () => {
    expect(crossings(chart.lanes, at)).toEqual([]);
  });

  it('is one connected whole', () => {
    expect(reachable(chart).size).toBe(chart.systems.length);
  });

  it('gives systems three lanes on average and at most five', () => {
    const degrees = chart.systems.map(({ id }) => lanesOf(chart, id).length);
    const mean = (2 * chart.lanes.length) / chart.systems.length;
    expect(mean).toBeGreaterThan(2.7);
    expect(mean).toBeLessThan(3.3);
    expect(Math.max(...degrees)).toBeLessThanOrEqual(5);
  });

  it('keeps systems apart and lanes of a fleet-sized length', () => {
    expect(nearestPair(chart.systems)).toBeGreaterThanOrEqual(apart);
    const lengths = chart.lanes.map(([a, b]) => distance(at(a), at(b)));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThanOrEqual(meanLane[0]);
    expect(mean).toBeLessThanOrEqual(meanLane[1]);
    expect(Math.max(...lengths)).toBeLessThan(600);
  });
});

describe('worlds of the atlas', () => {
  const worlds = atlas.systems.flatMap((system) => system.worlds);

  it('have ids of their own below their system', () => {
    expect(new Set(worlds.map(({ id }) => id)).size).toBe(worlds.length);
    for (const system of atlas.systems) {
      for (const { id } of system.worlds) {
        const [owner, world] = id.split('.');
        expect(owner).toBe(system.id);
        expect(world).toMatch(ID);
      }
    }
  });

  it('keep to the known classes and ranges', () => {
    for (const world of worlds) {
      expect(world.name).not.toBe('');
      expect(WORLD_CLASSES).toContain(world.class);
      expectWholeWithin(world.size, 1, 5);
      expectWholeWithin(world.richness.dilithium, 0, 5);
      expectWholeWithin(world.richness.duranium, 0, 5);
      if (world.species !== null) expect(world.species).toMatch(ID);
    }
  });

  it('are one to three in a system, and more than one where it matters most', () => {
    for (const { importance, worlds: own } of atlas.systems) {
      expectWholeWithin(importance, 1, 5);
      expectWholeWithin(own.length, importance >= 4 ? 2 : 1, 3);
    }
  });
});

describe('borders', () => {
  it.each(Object.entries(GATES_2295))(
    '%s is entered by at most %i lanes in 2295',
    (power, most) => {
      const gates = theatre2295.lanes.filter(
        ([a, b]) => (ownerOf(a, '2295') === power) !== (ownerOf(b, '2295') === power),
      );
      expect(gates.length).toBeGreaterThan(0);
      expect(gates.length).toBeLessThanOrEqual(most);
    },
  );

  it('leaves the Klingons of 2370 one region beside the Cardassians', () => {
    const klingon = theatre2370.systems.filter(({ id }) => ownerOf(id, '2370') === 'klingon');
    const ids = new Set(klingon.map(({ id }) => id));
    const lanes = theatre2370.lanes.filter(([a, b]) => ids.has(a) && ids.has(b));
    expect(klingon.length).toBeGreaterThanOrEqual(8);
    expect(reachable({ systems: klingon, lanes }).size).toBe(klingon.length);
  });
});

it('the files are what their tables give', () => {
  execFileSync(process.execPath, [inProject('scripts/authoring/atlas/build.mjs'), '--check']);
}, 60_000);

function theatre(name: string): Chart {
  const { systems, lanes } = atlas.theatres[name] ?? { systems: [], lanes: [] };
  return { systems: systems.map(([id, x, y]) => ({ id, x, y })), lanes };
}

function ownerOf(id: string, year: string) {
  return charted.get(id)?.owners[year] ?? null;
}

function expectWholeWithin(value: number, least: number, most: number) {
  expect(Number.isInteger(value) && value >= least && value <= most, String(value)).toBe(true);
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function nearestPair(places: readonly Place[]): number {
  const distances = places.flatMap((a, index) =>
    places.slice(index + 1).map((b) => distance(a, b)),
  );
  return Math.min(...distances);
}

function lanesOf(chart: Chart, id: string): Lane[] {
  return chart.lanes.filter((lane) => lane.includes(id));
}

function reachable(chart: Chart): Set<string> {
  const seen = new Set(chart.systems.slice(0, 1).map(({ id }) => id));
  for (const id of seen) {
    for (const [a, b] of lanesOf(chart, id)) seen.add(a === id ? b : a);
  }
  return seen;
}

function crossings(lanes: readonly Lane[], at: (id: string) => Place): string[] {
  return lanes.flatMap(([a, b], index) =>
    lanes
      .slice(index + 1)
      .filter(([c, d]) => new Set([a, b, c, d]).size === 4)
      .filter(([c, d]) => segmentsMeet(at(a), at(b), at(c), at(d)))
      .map(([c, d]) => `${a}-${b} x ${c}-${d}`),
  );
}

/** Whether the segments a–b and c–d share a point; exact, because coordinates are whole. */
function segmentsMeet(a: Place, b: Place, c: Place, d: Place): boolean {
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** -1, 0 or 1: on which side of the line a–b the point p lies. */
function side(a: Place, b: Place, p: Place): number {
  return Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
}
