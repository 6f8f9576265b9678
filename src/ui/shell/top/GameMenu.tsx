import { isManned, isShared, type OpenGame, useGame, useOpen, useUi } from '../../../store';
import { words } from '../../../text';
import { IconButton } from '../../kit/IconButton';
import { keyText } from '../../kit/keyText';
import { Menu, type MenuItem } from '../../kit/Menu';
import { useSession } from '../session';

const commands: Readonly<Record<string, () => void>> = {
  objectives: () => useUi.getState().openDialog('objectives'),
  verdict: () => useUi.getState().openDialog('ending'),
  save: () => useUi.getState().openDialog('save'),
  load: () => useUi.getState().openDialog('leave', 'load'),
  export: () => void useGame.getState().exportFile(),
  settings: () => useUi.getState().goTo('settings'),
  curtain: () => useGame.getState().stepAside(),
  handOver: () => useUi.getState().openDialog('handOver'),
  help: () => useUi.getState().openDialog('help'),
  leave: () => useUi.getState().openDialog('leave', 'title'),
};

/** Whether people sit at other seats: the last of them cannot hand theirs over. */
function leavesOthers({ seats, seat, seatStates }: OpenGame): boolean {
  return seats.some((each) => each !== seat && isManned(seatStates[each]));
}

/** Everything that is about the game as a program. */
export function GameMenu() {
  const t = words.shell;
  const { faction, view, commands: plays } = useSession();
  const shared = useOpen(isShared) && plays;
  const others = useOpen(leavesOthers);
  const items: MenuItem[] = [
    ...(faction === null
      ? []
      : [{ id: 'objectives', label: t.menu.objectives, icon: 'objective' }]),
    ...(view.outcome === null ? [] : [{ id: 'verdict', label: t.turn.result, icon: 'crown' }]),
    { id: 'save', label: t.menu.save, icon: 'save', keys: keyText('Ctrl S') },
    { id: 'load', label: t.menu.load, icon: 'load' },
    { id: 'export', label: t.menu.export, icon: 'export' },
    ...(shared ? [{ id: 'curtain', label: words.table.draw, icon: 'lock' }] : []),
    ...(shared && others
      ? [{ id: 'handOver', label: words.table.handOver.act, icon: 'advisor' }]
      : []),
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
