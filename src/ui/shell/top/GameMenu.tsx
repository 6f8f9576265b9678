import { useGame, useUi } from '../../../store';
import { words } from '../../../text';
import { IconButton } from '../../kit/IconButton';
import { Menu, type MenuItem } from '../../kit/Menu';
import { useSession } from '../session';

const commands: Readonly<Record<string, () => void>> = {
  objectives: () => useUi.getState().openDialog('objectives'),
  verdict: () => useUi.getState().openDialog('ending'),
  save: () => useUi.getState().openDialog('save'),
  load: () => useUi.getState().openDialog('leave', 'load'),
  export: () => void useGame.getState().exportFile(),
  settings: () => useUi.getState().goTo('settings'),
  help: () => useUi.getState().openDialog('help'),
  leave: () => useUi.getState().openDialog('leave', 'title'),
};

/** Everything that is about the game as a program. */
export function GameMenu() {
  const t = words.shell;
  const { faction, view } = useSession();
  const items: MenuItem[] = [
    ...(faction === null
      ? []
      : [{ id: 'objectives', label: t.menu.objectives, icon: 'objective' }]),
    ...(view.outcome === null ? [] : [{ id: 'verdict', label: t.turn.result, icon: 'crown' }]),
    { id: 'save', label: t.menu.save, icon: 'save', keys: 'Ctrl S' },
    { id: 'load', label: t.menu.load, icon: 'load' },
    { id: 'export', label: t.menu.export, icon: 'export' },
    { id: 'settings', label: t.menu.settings, icon: 'settings' },
    { id: 'help', label: t.menu.help, icon: 'keyboard', keys: '?' },
    { id: 'leave', label: t.menu.leave, icon: 'back' },
  ];
  return (
    <Menu items={items} onChoose={(id) => commands[id]?.()}>
      <IconButton icon="menu" label={t.top.menu} />
    </Menu>
  );
}
