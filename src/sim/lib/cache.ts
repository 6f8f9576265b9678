/**
 * What was worked out of a thing, kept as long as the thing lives. All that the core and the computer
 * players keep beyond one call is kept in caches made here, so that `withoutCaches` can prove that
 * none of them changes what a game comes to.
 */
export interface Cache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
}

let emptied = false;

/** Opens a cache by the things themselves; it lets go of those that nobody holds any more. */
export function weakCache<K extends object, V>(): Cache<K, V> {
  const kept = new WeakMap<K, V>();
  return {
    get: (key) => (emptied ? undefined : kept.get(key)),
    set: (key, value) => {
      kept.set(key, value);
    },
    delete: (key) => {
      kept.delete(key);
    },
  };
}

/** Opens a cache by texts; it starts anew when it holds more than `limit`. */
export function textCache<V>(limit: number): Cache<string, V> {
  const kept = new Map<string, V>();
  return {
    get: (key) => (emptied ? undefined : kept.get(key)),
    set: (key, value) => {
      if (kept.size >= limit) kept.clear();
      kept.set(key, value);
    },
    delete: (key) => {
      kept.delete(key);
    },
  };
}

/** Heavy mode: does some work as if every cache were emptied before each look into it. */
export function withoutCaches<T>(work: () => T): T {
  emptied = true;
  try {
    return work();
  } finally {
    emptied = false;
  }
}
