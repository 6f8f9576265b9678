/**
 * Runs before every npm script: the right Node, and the packages of the lockfile.
 * Needs no package itself and writes to stderr only, so a command's own output stays clean.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const oldestNode = [20, 19];
const lockfile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.lockfile-hash');

requireNode();
const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
if (!isStamped()) {
  if (!isInstalled()) install();
  writeFileSync(stamp, `${hash}\n`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = oldestNode;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  console.error(
    `Regent's Accord needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
  console.error('Get a current one from https://nodejs.org and run the same command again.');
  process.exit(1);
}

function isStamped() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hash;
}

/**
 * npm keeps its own record of what it put into node_modules. When that record matches the lockfile
 * (packages for other platforms aside) there is nothing to install.
 */
function isInstalled() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(lockfile);
  const present = packagesOf(record);
  const missing = Object.entries(wanted).filter(
    ([path, entry]) =>
      path !== '' && !entry.optional && present[path]?.integrity !== entry.integrity,
  );
  const foreign = Object.entries(present).filter(
    ([path, entry]) => wanted[path]?.integrity !== entry.integrity,
  );
  return missing.length === 0 && foreign.length === 0;
}

/**
 * @param {string} file
 * @returns {Record<string, { integrity?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  console.error('Installing the packages of package-lock.json …');
  const windows = process.platform === 'win32';
  // No package needs an install script, so none gets to run one.
  const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (run.status === 0) return;
  console.error('npm ci failed; see above.');
  process.exit(run.status ?? 1);
}
