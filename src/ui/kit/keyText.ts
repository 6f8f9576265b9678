import { words } from '../../text';

/** Keys in the form of `aria-keyshortcuts` as they stand on the keyboard: `Shift+R`. */
export function keyText(keys: string): string {
  return keys.replace('Shift', words.shell.help.names.shift);
}
