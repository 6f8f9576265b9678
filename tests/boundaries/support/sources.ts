import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

export interface Source {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly code: string;
}

/** Every TypeScript file below a folder of the project. */
export function sourcesIn(folder: string): Source[] {
  return filesIn(folder, /\.tsx?$/);
}

/** Every file below a folder of the project whose name ends so. */
export function filesIn(folder: string, ending: RegExp): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      code: readFileSync(file, 'utf8'),
    }));
}
