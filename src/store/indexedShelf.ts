import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import { seatOldDrafts } from './seatOldDrafts';
import { type Kept, type Shelf, StorageError, type StorageTrouble, type StoreName } from './shelf';
import { takeOverOldSaves } from './takeOverOldSaves';

const stores: StoreName[] = ['saves', 'files', 'drafts', 'campaigns'];

type Change = IDBPTransaction<unknown, string[], IDBTransactionMode>;

/** Milliseconds in which the browser must open the shelf, and finish one change of it. */
const patience = { opening: 900, change: 10_000 };

let opening: Promise<IDBPDatabase> | null = null;

/** The shelf in the browser's own database. */
export const indexedShelf: Shelf = {
  read: (work) => run('readonly', work, 'default'),
  change: (work, quick = false) => run('readwrite', work, quick ? 'relaxed' : 'strict'),
};

async function run<T>(
  mode: 'readonly' | 'readwrite',
  work: (kept: Kept) => Promise<T> | T,
  durability: IDBTransactionDurability,
): Promise<T> {
  let change: Change | null = null;
  try {
    change = await begun(mode, durability);
    const done = change.done;
    // Read below: a change that fails while it is worked on must not count as nobody's error.
    done.catch(() => {});
    const result = await within(Promise.resolve(work(keptIn(change))), patience.change);
    // Said at once: a page that is being left has no time to wait for it.
    if (mode === 'readwrite') change.commit();
    await within(done, patience.change);
    return result;
  } catch (cause) {
    const reason = change?.error ?? cause;
    if (change !== null) abort(change);
    throw troubleOf(reason);
  }
}

/** A transaction; a connection that was closed meanwhile is opened again, once. */
async function begun(mode: 'readonly' | 'readwrite', durability: IDBTransactionDurability) {
  const connection = await connect();
  try {
    return connection.transaction(stores, mode, { durability });
  } catch {
    opening = null;
    return (await connect()).transaction(stores, mode, { durability });
  }
}

function abort(change: Change): void {
  try {
    change.abort();
  } catch {
    // It has ended already.
  }
}

function keptIn(change: Change): Kept {
  const writing = change as IDBPTransaction<unknown, string[], 'readwrite'>;
  // A request that fails takes the whole change with it, which is where it is told.
  const quietly = (request: Promise<unknown>) => void request.catch(() => {});
  return {
    get: (store, key) => change.objectStore(store).get(key),
    all: (store) => change.objectStore(store).getAll(),
    put: (store, key, value) => quietly(writing.objectStore(store).put(value, key)),
    delete: (store, key) => quietly(writing.objectStore(store).delete(key)),
  };
}

function connect(): Promise<IDBPDatabase> {
  if (opening === null) {
    const attempt = open();
    opening = attempt;
    attempt.catch(() => {
      if (opening === attempt) opening = null;
    });
  }
  return opening;
}

async function open(): Promise<IDBPDatabase> {
  if (globalThis.indexedDB === undefined) throw new StorageError('absent');
  let obstructed: (problem: StorageError) => void = () => {};
  const obstruction = new Promise<never>((_, reject) => {
    obstructed = reject;
  });
  // It may come when nobody waits for the shelf any more.
  obstruction.catch(() => {});
  const opened = openDB('regents-accord', 3, {
    async upgrade(shelf, from, _to, change) {
      for (const store of stores) {
        if (!shelf.objectStoreNames.contains(store)) shelf.createObjectStore(store);
      }
      if (from === 2) await seatOldDrafts(keptIn(change));
      if (from !== 1) return;
      // The first shelf was one list of slots, the autosave of everything among them.
      const old = await change.objectStore('games').getAll();
      await takeOverOldSaves(old, keptIn(change), (slot) => change.objectStore('files').get(slot));
      shelf.deleteObjectStore('games');
    },
    blocked: () => obstructed(new StorageError('blocked')),
    // A newer version waits for this page to let go.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    },
  });
  return within(Promise.race([opened, obstruction]), patience.opening);
}

/** What comes of `promise`; StorageError when it takes longer than so many milliseconds. */
function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('silent')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const troubles: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

function troubleOf(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new StorageError(troubles[name] ?? 'refused', cause);
}
