import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../paths.mjs';

/**
 * `scenarios/….json?card` is what the menu shows of the starting point: made of its file when the game
 * is built, so that the menu need not fetch it.
 * @returns {import('vite').Plugin}
 */
export function scenarioCards() {
  const atlasFile = join(root, 'scenarios/atlas.json');
  /** @type {ReturnType<typeof loadMaker> | undefined} */
  let maker;
  return {
    name: 'scenario-cards',
    enforce: 'pre',
    async load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'card') return null;
      this.addWatchFile(file);
      this.addWatchFile(atlasFile);
      maker ??= loadMaker();
      const { shippedScenario, cardOf } = await maker;
      // Whose law is whose does not show on a card: it needs no content.
      const scenario = shippedScenario(await json(file), await json(atlasFile), { cultures: {} });
      return { code: `export default ${JSON.stringify(cardOf(scenario))}`, moduleType: 'js' };
    },
  };
}

/** The game's own code for it. */
async function loadMaker() {
  const load = async (/** @type {string} */ path) => {
    const { module } = await runnerImport(join(root, path), { root, configFile: false });
    return module;
  };
  const { shippedScenario } = await load('src/sim/scenario/written/shippedScenario.ts');
  const { cardOf } = await load('src/content/scenarioCard.ts');
  return { shippedScenario, cardOf };
}

/** @param {string} file */
async function json(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
