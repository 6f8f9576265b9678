import { readFileSync } from 'node:fs';
import { readSystems } from '../atlas/atlas.mjs';
import { parseCsv } from '../atlas/csv.mjs';
import { cutTheatre } from '../atlas/theatre.mjs';

const table = (name) => readFileSync(new URL(`../atlas/${name}`, import.meta.url), 'utf8');
const systemRows = parseCsv(table('systems.csv'));
const atlas = readSystems(systemRows, parseCsv(table('worlds.csv')));
const homelands = Object.fromEntries(systemRows.map((row) => [row.id, row.native_power]));
const plans = JSON.parse(table('theatres.json'));

/**
 * What the star chart says of a theatre: its systems with their places on the map, what the chart
 * tells of them and who holds them that year, and the lanes.
 * @param {'2295' | '2370'} year
 */
export function theatreOf(year) {
  const { systems, lanes } = cutTheatre(atlas, plans[year], homelands);
  const chart = new Map(atlas.map((system) => [system.id, system]));
  return {
    systems: systems.map(({ id, x, y }) => {
      const system = chart.get(id);
      return { ...system, x, y, owner: system.owners[year] };
    }),
    lanes,
  };
}
