/**
 * `node scripts/cli.mjs <command> …`: bundles src/cli/main.ts, and the script of the threads that play
 * games, when a source changed; then runs the former.
 * Nothing here writes to stdout; that belongs to the command.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceHash } from './build/sourceHash.mjs';
import { cache, root } from './paths.mjs';

const sources = ['sim', 'content', 'ai', 'text', 'cli'].map((folder) => `src/${folder}`);
const scripts = ['scripts/cli.mjs', 'scripts/build/scenarioCards.mjs'];
const hash = sourceHash([...sources, ...scripts, 'scenarios', 'package-lock.json']);
const bundles = join(cache, 'cli');
const bundle = join(bundles, hash.slice(0, 16));

if (!existsSync(bundle)) await bundleCli();
const { main } = await import(pathToFileURL(join(bundle, 'main.js')).href);
// exitCode instead of exit(): whatever is still in the pipe gets written.
process.exitCode = await main(process.argv.slice(2));

async function bundleCli() {
  const { build } = await import('vite');
  const { scenarioCards } = await import('./build/scenarioCards.mjs');
  mkdirSync(bundles, { recursive: true });
  const old = readdirSync(bundles);
  // Built aside and moved into place, so two commands at once cannot see half a bundle.
  const aside = join(bundles, `building-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarioCards()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: aside,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          main: join(root, 'src/cli/main.ts'),
          jobWorker: join(root, 'src/cli/jobWorker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  if (existsSync(bundle)) rmSync(aside, { recursive: true });
  else renameSync(aside, bundle);
  for (const name of old.filter((name) => !name.startsWith('building-'))) {
    rmSync(join(bundles, name), { recursive: true, force: true });
  }
}
