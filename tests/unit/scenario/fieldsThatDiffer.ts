/** Names of the fields in which two trees differ, wherever they stand; lists of texts as one. */
export function fieldsThatDiffer(one: unknown, other: unknown): string[] {
  return [...new Set(differing(one, other, ''))].sort();
}

function* differing(one: unknown, other: unknown, field: string): Generator<string> {
  if (one === other) return;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    yield field;
    return;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const inner = (tree: object) => (tree as Record<string, unknown>)[key];
    yield* differing(inner(one), inner(other), /^\d+$/.test(key) ? field : key);
  }
}
