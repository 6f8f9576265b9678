import { compareIds } from '../lib/ordered';

/** Where two states first differ, and what each has there. */
export interface Difference {
  /** As a reader would point: `fleets.fleet:klingon:12.place.system`. */
  readonly path: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The first place, in the order of ids, where two JSON trees differ; null when they are equal. */
export function difference(mine: unknown, theirs: unknown, path = ''): Difference | null {
  if (mine === theirs) return null;
  if (!isTree(mine) || !isTree(theirs) || Array.isArray(mine) !== Array.isArray(theirs)) {
    return { path, mine: shown(mine), theirs: shown(theirs) };
  }
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  for (const key of [...keys].sort(compareIds)) {
    const step = Array.isArray(mine) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const found = difference(mine[key], theirs[key], step);
    if (found) return found;
  }
  return null;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
