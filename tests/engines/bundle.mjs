/**
 * `node tests/engines/bundle.mjs FOLDER`: the proof's games, the simulation, content, computer
 * players and scenarios as one classic script that any engine can load, `FOLDER/proof.js`.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/paths.mjs';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Which folder?');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    lib: {
      entry: join(root, 'tests/engines/entry.ts'),
      formats: ['iife'],
      name: 'proof',
      fileName: () => 'proof.js',
    },
  },
});
