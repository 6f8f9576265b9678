/** A queue that gives back the item with the lowest key; of equal keys, the one put in first. */
export interface LowestFirst<T> {
  push(item: T, key: number): void;
  /** Null when it is empty. */
  pop(): { readonly item: T; readonly key: number } | null;
}

interface Entry<T> {
  readonly item: T;
  readonly key: number;
  readonly serial: number;
}

/** An empty queue, kept as a binary heap. */
export function lowestFirst<T>(): LowestFirst<T> {
  const heap: Entry<T>[] = [];
  let serial = 0;
  return {
    push(item, key) {
      serial += 1;
      heap.push({ item, key, serial });
      rise(heap, heap.length - 1);
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return null;
      if (heap.length > 0) {
        heap[0] = last;
        sink(heap, 0);
      }
      return first;
    },
  };
}

function before<T>(a: Entry<T>, b: Entry<T>): boolean {
  return a.key < b.key || (a.key === b.key && a.serial < b.serial);
}

function rise<T>(heap: Entry<T>[], start: number): void {
  let at = start;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!swapIfBefore(heap, at, parent)) return;
    at = parent;
  }
}

function sink<T>(heap: Entry<T>[], start: number): void {
  let at = start;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const leftEntry = heap[left];
    const rightEntry = heap[right];
    if (leftEntry === undefined) return;
    const child = rightEntry !== undefined && before(rightEntry, leftEntry) ? right : left;
    if (!swapIfBefore(heap, child, at)) return;
    at = child;
  }
}

/** Swaps the entries when the one at `lower` belongs before the one at `upper`. */
function swapIfBefore<T>(heap: Entry<T>[], lower: number, upper: number): boolean {
  const a = heap[lower];
  const b = heap[upper];
  if (a === undefined || b === undefined || !before(a, b)) return false;
  heap[lower] = b;
  heap[upper] = a;
  return true;
}
