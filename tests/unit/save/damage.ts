import type { Luck } from '../../../src/sim';

// biome-ignore lint/suspicious/noExplicitAny: a tree may be altered in any way.
type Altered = any;

/** Follows a random path down to a leaf and changes it. */
export function alterLeaf(tree: Altered, luck: Luck): void {
  let at = tree;
  for (;;) {
    const inner = Object.keys(at).filter((key) => {
      const value = at[key];
      return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
    });
    const key = luck.pick(inner);
    const value = at[key];
    if (typeof value === 'object' && value !== null) {
      at = value;
      continue;
    }
    if (typeof value === 'number') at[key] = value + 1;
    else if (typeof value === 'boolean') at[key] = !value;
    else at[key] = value === null ? 'x' : `${value}x`;
    return;
  }
}

/** A text with a few characters taken out and some junk put in. */
export function damage(text: string, luck: Luck): string {
  const at = (luck.below(1000) * 1000 + luck.below(1000)) % text.length;
  const junk = luck.pick(['', '0', '"', '}', '[', ',', 'null', '1e9', '-', '\\', 'é']);
  return text.slice(0, at) + junk + text.slice(at + luck.below(4));
}
