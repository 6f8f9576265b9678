import { words } from '../../text';

/** Keys as they are called on the keyboard: `Shift+R`, `Ctrl K`. */
export function keyText(keys: string): string {
  const { ctrl, shift } = words.shell.help.names;
  return keys.replace('Ctrl', ctrl).replace('Shift', shift);
}
