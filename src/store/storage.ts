import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { FactionId } from '../sim';

/** What a list of saved games says of each without opening it. */
export interface SavedGame {
  /** `auto` for the running campaign's autosave, else a name the person gave. */
  readonly slot: string;
  readonly title: string;
  readonly scenario: string;
  readonly faction: FactionId | null;
  readonly factionName: string;
  readonly turn: number;
  /** Year and month of the game. */
  readonly date: { readonly year: number; readonly month: number };
  /** Milliseconds since 1970, by the clock of this computer. */
  readonly savedAt: number;
  /** Bytes of the packed game file. */
  readonly size: number;
}

interface Database extends DBSchema {
  games: { key: string; value: SavedGame };
  files: { key: string; value: Uint8Array };
}

/** Storage that is refused, full or blocked: told to the person, play goes on. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

let opened: Promise<IDBPDatabase<Database>> | null = null;

function database(): Promise<IDBPDatabase<Database>> {
  opened ??= openDB<Database>('regents-accord', 1, {
    upgrade(store) {
      store.createObjectStore('games', { keyPath: 'slot' });
      store.createObjectStore('files');
    },
    terminated: () => {
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

async function stored<T>(work: (store: IDBPDatabase<Database>) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (cause) {
    throw new StorageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Saved games, the latest first. Throws StorageError. */
export function listSaves(): Promise<SavedGame[]> {
  return stored(async (store) => {
    const saves = await store.getAll('games');
    return saves.sort((a, b) => b.savedAt - a.savedAt);
  });
}

/** Writes a game and its file together, or neither; resolves once they are on disk. */
export function writeSave(save: SavedGame, file: Uint8Array): Promise<void> {
  return stored(async (store) => {
    const write = store.transaction(['games', 'files'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      write.objectStore('games').put(save),
      write.objectStore('files').put(file, save.slot),
      write.done,
    ]);
  });
}

/** The packed game file of a slot; null when there is none. */
export function readSave(slot: string): Promise<Uint8Array | null> {
  return stored(async (store) => (await store.get('files', slot)) ?? null);
}

export function deleteSave(slot: string): Promise<void> {
  return stored(async (store) => {
    const write = store.transaction(['games', 'files'], 'readwrite');
    await Promise.all([
      write.objectStore('games').delete(slot),
      write.objectStore('files').delete(slot),
      write.done,
    ]);
  });
}
