import { indexedShelf } from './indexedShelf';
import { savesOn } from './saves';

/** The games saved in this browser. All of it throws StorageError. */
export const savedGames = savesOn(indexedShelf);
