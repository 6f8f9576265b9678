import { messageOf, StorageError } from '../../store';
import { words } from '../../text';

/** What went wrong with saved games, in words. */
export function toldTrouble(cause: unknown): string {
  return cause instanceof StorageError ? words.keeping.troubles[cause.trouble] : messageOf(cause);
}
