import { dirname, join } from 'node:path/posix';
import { importsOf } from './importsOf';
import type { Source } from './sources';

interface Layer {
  /** Folders of src/, or of the project's root, it may import from besides itself. */
  readonly folders: readonly string[];
  /** Packages it may import, sub-paths included. */
  readonly packages: readonly string[];
  /** Folders of which it may know types, and nothing that runs. */
  readonly types?: readonly string[];
}

/** docs/decisions/0001: main → map, ui → store → worker → ai, content, scenarios → sim. */
export const layers: Readonly<Record<string, Layer>> = {
  sim: { folders: [], packages: ['seedrandom', 'zod/mini'] },
  content: { folders: ['sim', 'scenarios'], packages: [] },
  ai: { folders: ['sim'], packages: [] },
  // Tables of words are typed by the ids of the content they are for.
  text: { folders: ['sim'], packages: [], types: ['content'] },
  worker: { folders: ['sim', 'content', 'ai', 'scenarios'], packages: ['comlink'] },
  store: {
    folders: ['sim', 'content', 'text', 'worker'],
    packages: ['comlink', 'idb', 'immer', 'react', 'zustand'],
  },
  map: {
    folders: ['sim', 'content', 'text', 'store', 'assets'],
    packages: ['d3-delaunay', 'phaser'],
  },
  ui: {
    folders: ['sim', 'content', 'text', 'store', 'assets'],
    packages: [
      '@base-ui/react',
      '@fontsource/barlow-condensed',
      '@fontsource/source-sans-3',
      '@tanstack/react-virtual',
      'react',
      'react-dom',
      'tinykeys',
      'uplot',
    ],
  },
  cli: { folders: ['sim', 'content', 'ai', 'text', 'scenarios'], packages: ['node:', 'zod/mini'] },
};

/** One sentence per import of `source` that goes against the arrows. */
export function arrowViolations(source: Source): string[] {
  const layer = /^src\/([^/]+)\//.exec(source.path)?.[1];
  // Files directly in src/ put the program together and may know everything.
  if (layer === undefined) return [];
  return importsOf(source).flatMap(({ specifier, line, types }) => {
    // Patterns may leave files out (`!`), imports may ask for another shape of a file (`?card`).
    const fault = faultOf(layer, source.path, specifier.replace(/^!|\?.*$/g, ''), types);
    return fault === undefined ? [] : [`${source.path}:${line} imports ${specifier}: ${fault}`];
  });
}

function faultOf(
  from: string,
  path: string,
  specifier: string,
  types: boolean,
): string | undefined {
  const layer = layers[from];
  if (layer === undefined) return `src/${from} is not a folder of the plan`;
  if (!specifier.startsWith('.')) {
    const allowed = layer.packages.some((name) => isPackage(specifier, name));
    return allowed ? undefined : `src/${from} may not use this package`;
  }
  const target = join(dirname(path), specifier);
  const to = folderOf(target);
  if (to === from) return undefined;
  if (types && layer.types?.includes(to)) return undefined;
  if (!layer.folders.includes(to)) return `src/${from} may not know ${to}`;
  if (to === 'sim' && !/^src\/sim(\/index)?$/.test(target))
    return 'src/sim has one door: its index';
  return undefined;
}

function isPackage(specifier: string, name: string): boolean {
  if (name.endsWith(':')) return specifier.startsWith(name);
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** `src/ai/plan` → `ai`, `scenarios/atlas.json` → `scenarios`. */
function folderOf(target: string): string {
  const [first = '', second = ''] = target.split('/');
  return first === 'src' ? second : first;
}
