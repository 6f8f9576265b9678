import { dirname, join } from 'node:path/posix';
import { importsOf } from './importsOf';
import type { Source } from './sources';

/** The folders of the core, floor by floor: each may import from its own floor and those before it. */
const floors: readonly (readonly string[])[] = [
  ['lib'],
  ['state'],
  ['rules', 'events', 'traits'],
  ['orders', 'view', 'scenario', 'chronicle'],
  ['turn'],
  ['forecast', 'save', 'sandbox'],
];

/** One sentence per import of a file of the core that reaches for a floor above its own. */
export function floorViolations(source: Source): string[] {
  const from = folderOf(source.path);
  // The core's door knows everything.
  if (from === undefined) return [];
  return importsOf(source).flatMap(({ specifier, line }) => {
    if (!specifier.startsWith('.')) return [];
    const to = folderOf(join(dirname(source.path), specifier));
    if (to === undefined || (floorOf(from) >= floorOf(to) && floorOf(to) >= 0)) return [];
    return [`${source.path}:${line}: ${from} may not know ${to}`];
  });
}

function folderOf(path: string): string | undefined {
  return /^src\/sim\/([^/]+)\//.exec(path)?.[1];
}

function floorOf(folder: string): number {
  return floors.findIndex((floor) => floor.includes(folder));
}
