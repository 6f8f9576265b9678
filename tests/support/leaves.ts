/** The way to a value in a JSON tree. */
export type Path = readonly (string | number)[];

/** Every leaf: numbers, texts, truths, nulls, and lists and records that hold nothing. */
export function* leavesOf(tree: unknown, path: Path = []): Generator<Path> {
  if (typeof tree !== 'object' || tree === null || Object.keys(tree).length === 0) {
    yield path;
  } else if (Array.isArray(tree)) {
    for (const [index, value] of tree.entries()) yield* leavesOf(value, [...path, index]);
  } else {
    for (const [key, value] of Object.entries(tree)) yield* leavesOf(value, [...path, key]);
  }
}

/** Another value of the same type where there is one, else of any. */
export function otherLeaf(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string')
    return value === '' ? 'x' : `${value.slice(0, -1)}${value.endsWith('x') ? 'y' : 'x'}`;
  if (value === null) return 'x';
  return Array.isArray(value) ? ['x'] : { x: 0 };
}

type Tree = Record<string | number, unknown>;

/** Puts a value into a tree and returns what was there. */
export function replaceAt(tree: unknown, path: Path, value: unknown): unknown {
  let at = tree as Tree;
  for (const step of path.slice(0, -1)) at = at[step] as Tree;
  const last = path.at(-1) as string | number;
  const before = at[last];
  at[last] = value;
  return before;
}

export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Tree)[step], tree);
}

/** As a reader would point: `fleets.fleet:klingon:12.ships[0]`. */
export function shown(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}
