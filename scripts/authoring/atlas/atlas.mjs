import { roomOf } from './room.mjs';

const YEARS = ['2295', '2370', '2375', '2409'];
const TENTHS = 10;
/** What a kind of place does to ships; other places do nothing. */
const HAZARDS = {
  nebula: 'nebula',
  'plasma field': 'plasma',
  'plasma belt': 'plasma',
  anomaly: 'rift',
};

/**
 * Joins the table of systems (light years) with the table of worlds into the atlas (tenths of a
 * light year). Throws when a world names an unknown system or a system has no world.
 */
export function readSystems(systemRows, worldRows) {
  const ids = new Set(systemRows.map(({ id }) => id));
  const stray = worldRows.filter(({ system }) => !ids.has(system));
  if (stray.length > 0) throw new Error(`worlds.csv: no system ${stray[0].system}`);
  return systemRows.map((row) => {
    const worlds = worldRows.filter(({ system }) => system === row.id).map(readWorld);
    if (worlds.length === 0) throw new Error(`worlds.csv: ${row.id} has no world`);
    return readSystem(row, worlds);
  });
}

function readSystem(row, worlds) {
  return {
    id: row.id,
    name: row.name,
    x: Math.round(Number(row.x_ly) * TENTHS),
    y: Math.round(Number(row.y_ly) * TENTHS),
    star: row.star_class,
    ...(row.star_class in HAZARDS && { hazard: HAZARDS[row.star_class] }),
    importance: Number(row.importance),
    site: row.notable_site,
    origin: row.origin,
    owners: Object.fromEntries(YEARS.map((year) => [year, orNull(row[`owner_${year}`])])),
    worlds,
  };
}

function readWorld(row) {
  const id = `${row.system}.${row.world}`;
  const size = Number(row.size);
  return {
    id,
    name: row.name,
    class: row.class,
    size,
    richness: { dilithium: Number(row.dilithium), duranium: Number(row.duranium) },
    species: orNull(row.species),
    room: roomOf(id, row.class, size),
    notable: row.notable,
  };
}

function orNull(text) {
  return text === 'none' || text === '' ? null : text;
}
