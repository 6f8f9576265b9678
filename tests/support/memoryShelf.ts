import type { Kept, Shelf, StoreName } from '../../src/store/shelf';

/** A shelf in memory: one change after the other, each whole or not at all, as in a database. */
export function memoryShelf(): Shelf & { readonly failing: { with: unknown } } {
  let stores = emptyStores();
  let queue: Promise<unknown> = Promise.resolve();
  const failing: { with: unknown } = { with: null };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };
  const run = async <T>(work: (kept: Kept) => Promise<T> | T) => {
    if (failing.with !== null) throw failing.with;
    const draft = structuredClone(stores);
    const result = await work(keptIn(draft));
    // Long enough for any other change to come in between, were it let.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { result, draft };
  };
  return {
    failing,
    read: (work) => inTurn(async () => (await run(work)).result),
    change: (work) =>
      inTurn(async () => {
        const { result, draft } = await run(work);
        stores = draft;
        return result;
      }),
  };
}

type Contents = Record<StoreName, Map<string, unknown>>;

function emptyStores(): Contents {
  return { saves: new Map(), files: new Map(), drafts: new Map(), campaigns: new Map() };
}

function keptIn(stores: Contents): Kept {
  return {
    get: async (store, key) => stores[store].get(key) as never,
    all: async (store) => [...stores[store].values()] as never,
    put: (store, key, value) => void stores[store].set(key, structuredClone(value)),
    delete: (store, key) => void stores[store].delete(key),
  };
}
