// Writes scenarios/<id>.json and the cards of the menu from the authors' tables in this folder.
// Run: node scripts/authoring/scenarios/build.mjs            (add --check to compare instead of writing)
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from './assemble.mjs';
import { cardOf } from './cards.mjs';
import { crossover } from './crossover/index.mjs';
import { khitomer } from './khitomer/index.mjs';
import { toJson } from './write.mjs';

const project = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const scenarios = [khitomer, crossover].map(assemble);

for (const scenario of scenarios) put(`scenarios/${scenario.id}.json`, toJson(scenario));
put('scenarios/cards.json', `${JSON.stringify(scenarios.map(cardOf))}\n`);

function put(path, text) {
  if (!process.argv.includes('--check')) {
    writeFileSync(project(path), text);
    return;
  }
  if (readFileSync(project(path), 'utf8') === text) return;
  console.error(`${path} differs from its tables; run node scripts/authoring/scenarios/build.mjs`);
  process.exitCode = 1;
}
