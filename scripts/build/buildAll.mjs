import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, dist, root } from '../paths.mjs';
import { scenarioCards } from './scenarioCards.mjs';
import { sourceHash } from './sourceHash.mjs';

const stamp = join(cache, 'build-hash');
const inputs = [
  'src',
  'scenarios',
  'assets',
  'index.html',
  'vite.config.ts',
  'scripts/build/scenarioCards.mjs',
  'package-lock.json',
];

/** Builds only when a source differs from the last build's. */
export async function buildIfChanged() {
  const hash = sourceHash(inputs);
  const fresh = existsSync(join(dist, 'index.html')) && existsSync(stamp);
  if (fresh && readFileSync(stamp, 'utf8') === hash) return;
  await buildAll(hash);
}

/** @param {string} hash the sources' hash, remembered once the build has succeeded */
export async function buildAll(hash = sourceHash(inputs)) {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
  await buildSimulation(build);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, hash);
}

/**
 * dist/sim.js is one module without imports: any engine can load it and check that a game comes
 * out the same.
 * @param {typeof import('vite').build} build
 */
async function buildSimulation(build) {
  const entry = join(root, 'src/sim-bundle.ts');
  if (!existsSync(entry)) return;
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [scenarioCards()],
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => 'sim.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}
