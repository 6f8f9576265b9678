import type { Screen } from '../../store';

/** The key that opens a screen: as tinykeys spells it, and as it stands on the keyboard. */
export interface ScreenKey {
  readonly binding: string;
  readonly name: string;
}

/** F1 to F10; F11 belongs to the browser, so peoples, intelligence, decisions, situations and battles have letters. */
export const screenKeys: Readonly<Record<Screen, ScreenKey>> = {
  worlds: functionKey(1),
  fleets: functionKey(2),
  production: functionKey(3),
  research: functionKey(4),
  diplomacy: functionKey(5),
  council: functionKey(6),
  characters: functionKey(7),
  peoples: { binding: 'Shift+KeyP', name: 'Shift+P' },
  intelligence: { binding: 'Shift+KeyI', name: 'Shift+I' },
  decisions: { binding: 'Shift+KeyE', name: 'Shift+E' },
  situations: { binding: 'Shift+KeyU', name: 'Shift+U' },
  ledger: functionKey(8),
  databank: functionKey(9),
  reports: functionKey(10),
  battle: { binding: 'KeyB', name: 'B' },
};

function functionKey(index: number): ScreenKey {
  return { binding: `F${index}`, name: `F${index}` };
}
