import { dirname, join } from 'node:path/posix';
import { importsOf } from './importsOf';
import type { Source } from './sources';

/** Which files a file imports, types included, each by its path. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports among `sources`; packages, styles and data are left out. */
export function importsAmong(sources: readonly Source[]): Imports {
  const paths = new Set(sources.map(({ path }) => path));
  return new Map(sources.map((source) => [source.path, targetsOf(source, paths)]));
}

/**
 * Every set of files each of which reaches all others of it by imports, or that imports itself:
 * sorted, so that the same circle is always told in the same words.
 */
export function circlesAmong(imports: Imports): string[][] {
  return groupsOf(imports)
    .filter(([first = '', second]) => second !== undefined || imports.get(first)?.includes(first))
    .map((group) => group.toSorted())
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function targetsOf(source: Source, paths: ReadonlySet<string>): string[] {
  const targets = importsOf(source)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => join(dirname(source.path), specifier.replace(/\?.*$/, '')))
    .map((target) => spellingsOf(target).find((path) => paths.has(path)))
    .filter((path) => path !== undefined);
  return [...new Set(targets)];
}

/** The files that `target` may mean, as the bundler looks for them. */
export function spellingsOf(target: string): string[] {
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
}

/** The strongly connected groups of files, found in one walk (Tarjan). */
function groupsOf(imports: Imports): string[][] {
  const groups: string[][] = [];
  const order = new Map<string, number>();
  const open: string[] = [];
  // How far back along the open path a file reaches: to itself alone, or into a circle.
  const visit = (path: string): number => {
    const own = order.size;
    order.set(path, own);
    open.push(path);
    const reached = (imports.get(path) ?? []).map((target) => {
      if (!order.has(target)) return visit(target);
      return open.includes(target) ? (order.get(target) ?? own) : own;
    });
    const back = Math.min(own, ...reached);
    if (back === own) groups.push(open.splice(open.indexOf(path)));
    return back;
  };
  for (const path of imports.keys()) if (!order.has(path)) visit(path);
  return groups;
}
