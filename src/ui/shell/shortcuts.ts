import { type MapMode, mapModes, screens, useGame, useUi } from '../../store';
import { words } from '../../text';
import { keyText } from '../kit/keyText';
import { type OrderGroup, orderShortcuts, pressOrder } from './orderKeys';
import { screenKeys } from './screenKeys';

/** One shortcut: its keys for tinykeys, its name on the keyboard, what it does. */
export interface Shortcut {
  readonly group: 'turn' | 'map' | 'screens' | 'theatre' | OrderGroup;
  /** As tinykeys spells it; absent for keys that others listen to (the map, the end of turn). */
  readonly binding?: string;
  readonly keys: readonly string[];
  readonly text: string;
  readonly act?: () => void;
}

/** Every shortcut there is; what binds them and what lists them read the same table. */
export function shortcuts(): readonly Shortcut[] {
  const { keys, names } = words.shell.help;
  return [
    { group: 'turn', keys: [names.enter], text: keys.endTurn },
    { group: 'turn', keys: [names.shift, names.enter], text: keys.endNow },
    command('turn', '$mod+KeyZ', [names.ctrl, 'Z'], keys.undo, () => whileCommanding('undo')),
    command('turn', '$mod+Shift+KeyZ', [names.ctrl, names.shift, 'Z'], keys.redo, () =>
      whileCommanding('redo'),
    ),
    command('turn', 'KeyV', ['V'], keys.advisor, () => useUi.getState().openDialog('advisor')),
    command('turn', '$mod+KeyS', [names.ctrl, 'S'], keys.save, () =>
      useUi.getState().openDialog('save'),
    ),
    command('screens', '$mod+KeyK', [names.ctrl, 'K'], keys.search, openSearch),
    command('screens', '/', ['/'], keys.search, openSearch),
    command('screens', 'Shift+?', ['?'], keys.help, () => useUi.getState().openDialog('help')),
    command('screens', 'Escape', [names.escape], keys.close, closeTopmost),
    ...screens.map((screen) => {
      const { binding, name } = screenKeys[screen];
      return command(
        'screens',
        binding,
        keyText(name).split('+'),
        words.shell.screens[screen],
        () => toggleScreen(screen),
      );
    }),
    ...mapModes.map((mode, index) =>
      command('map', `Digit${index + 1}`, [String(index + 1)], words.shell.modes.names[mode], () =>
        showMode(mode),
      ),
    ),
    { group: 'map', keys: [names.wasd], text: keys.pan },
    { group: 'map', keys: [names.drag], text: keys.drag },
    { group: 'map', keys: [names.wheel], text: keys.zoom },
    { group: 'map', keys: [names.rightClick], text: keys.order },
    { group: 'map', keys: [names.space], text: keys.skip },
    { group: 'theatre', keys: [names.space], text: keys.play },
    { group: 'theatre', keys: ['←', '→'], text: keys.step },
    { group: 'theatre', keys: [names.home, names.end], text: keys.ends },
    { group: 'theatre', keys: ['+', '−'], text: keys.speed },
    { group: 'theatre', keys: ['N'], text: keys.director },
    ...orderShortcuts().map((order) =>
      command(order.group, order.binding, keyText(order.name).split('+'), order.text, () =>
        pressOrder(order),
      ),
    ),
  ];
}

function command(
  group: Shortcut['group'],
  binding: string,
  shownKeys: readonly string[],
  text: string,
  act: () => void,
): Shortcut {
  return { group, binding, keys: shownKeys, text, act };
}

function whileCommanding(act: 'undo' | 'redo'): void {
  if (useUi.getState().stage === 'game') useGame.getState()[act]();
}

function openSearch(): void {
  useUi.getState().openDialog('search');
}

function toggleScreen(screen: (typeof screens)[number]): void {
  const { screen: open, openScreen } = useUi.getState();
  openScreen(open === screen ? null : screen);
}

function showMode(mode: MapMode): void {
  useUi.getState().setMapMode(mode);
}

/** Escape closes the screen, else drops the selection; dialogs close themselves. */
function closeTopmost(): void {
  const { screen, openScreen, select } = useUi.getState();
  if (screen !== null) openScreen(null);
  else select({ kind: 'none' });
}
