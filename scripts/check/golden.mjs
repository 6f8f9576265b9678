/**
 * `npm run golden`: plays the golden games anew and writes them to tests/replays/golden. Only for a
 * deliberate change of the rules: whatever was recorded before stops being proven.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { cache, root } from '../paths.mjs';

/** @typedef {{ golden: { scenario: string, rulesVersion: number, hashes: string[] }, text: string }} Recorded */

const folder = join(root, 'tests/replays/golden');
mkdirSync(folder, { recursive: true });
for (const { golden, text } of await record()) {
  const name = `${golden.scenario}-rules${golden.rulesVersion}`;
  const packed = gzipSync(text, { level: 9 });
  writeFileSync(join(folder, `${name}.accord`), packed);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(golden, null, 2)}\n`);
  console.log(`${name}: ${golden.hashes.length} turns, ${Math.round(packed.length / 1024)} kB`);
}

/** @returns {Promise<Recorded[]>} */
async function record() {
  mkdirSync(cache, { recursive: true });
  const bundle = mkdtempSync(join(cache, 'golden-'));
  try {
    const built = spawnSync(process.execPath, [join(root, 'tests/engines/bundle.mjs'), bundle], {
      stdio: 'inherit',
    });
    if (built.status !== 0) throw new Error('The games could not be bundled.');
    const script = readFileSync(join(bundle, 'proof.js'), 'utf8');
    return vm.runInThisContext(`${script}\nproof.recordGolden()`);
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
}
