// Writes scenarios/atlas.json from the tables beside this file.
// Run: node scripts/authoring/atlas/build.mjs            (add --check to compare instead of writing)
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSystems } from './atlas.mjs';
import { parseCsv } from './csv.mjs';
import { toJson } from './json.mjs';
import { computeLanes } from './lanes.mjs';
import { asPoints, cutTheatre } from './theatre.mjs';

/** The year whose borders shape the lanes of the whole chart. */
const CHART_YEAR = '2295';

const near = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFileSync(near(path), 'utf8');

const systemRows = parseCsv(read('systems.csv'));
const systems = readSystems(systemRows, parseCsv(read('worlds.csv')));
const homelands = Object.fromEntries(systemRows.map((row) => [row.id, row.native_power]));
const path = near('../../../scenarios/atlas.json');
const plans = Object.entries(JSON.parse(read('theatres.json')));
const text = toJson({
  systems,
  lanes: computeLanes(asPoints(systems, CHART_YEAR, homelands)),
  theatres: Object.fromEntries(
    plans.map(([name, plan]) => [name, cutTheatre(systems, plan, homelands)]),
  ),
});

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error(
    'atlas.json differs from what its tables give; run node scripts/authoring/atlas/build.mjs',
  );
  process.exitCode = 1;
}
