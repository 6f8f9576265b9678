import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/sources';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const locked = Object.entries<Locked>(lockfile.packages).filter(([path]) => path !== '');
const wanted = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });

describe('packages', () => {
  test.each(wanted)('%s is pinned to exactly %s, and locked so', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lockfile.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  test('come from the public registry', () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });

  test('need no install script', () => {
    const scripted = locked.filter(([, entry]) => entry.hasInstallScript && !entry.optional);
    expect(scripted).toEqual([]);
  });

  test.each([
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64',
    'linux-arm64-musl',
    'linux-x64',
    'linux-x64-musl',
    'win32-arm64',
    'win32-x64',
  ])('hold the linter for %s', (platform) => {
    expect(lockfile.packages).toHaveProperty([`node_modules/@biomejs/cli-${platform}`]);
  });

  test.each(Object.keys(manifest.dependencies))('%s is credited', (name) => {
    expect(readFileSync(join(root, 'assets', 'CREDITS.md'), 'utf8')).toContain(`\`${name}\``);
  });
});
