import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/**
 * One hash over the names and contents of files and folders, so "did anything change?" has an
 * answer that survives checkouts and touched files.
 * @param {string[]} paths relative to the project's root; missing ones count as absent
 * @returns {string} hexadecimal SHA-256
 */
export function sourceHash(paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function add(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) {
    hash.update(`absent ${path}\n`);
  } else if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, `${path}/${name}`);
  } else {
    hash.update(`file ${path}\n`).update(readFileSync(full));
  }
}
