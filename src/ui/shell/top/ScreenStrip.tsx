import { type Screen, screens, useGame, useOpen, useUi, visibleOrders } from '../../../store';
import { words } from '../../../text';
import { IconButton } from '../../kit/IconButton';
import { keyText } from '../../kit/keyText';
import { screenKeys } from '../screenKeys';
import { useSession } from '../session';

const icons: Readonly<Record<Screen, string>> = {
  worlds: 'worlds',
  fleets: 'fleets',
  production: 'production',
  research: 'research',
  diplomacy: 'diplomacy',
  council: 'council',
  characters: 'characters',
  peoples: 'peoples',
  intelligence: 'intelligence',
  decisions: 'decision',
  situations: 'situation',
  ledger: 'ledger',
  databank: 'databank',
  reports: 'report',
  battle: 'swords',
};

/** The screens, undo and search: what hangs below the top bar. */
export function ScreenStrip() {
  const open = useUi((ui) => ui.screen);
  const { commands } = useSession();
  const given = useOpen((game) => visibleOrders(game.orders).length);
  const undone = useOpen((game) => game.undone.length);
  const { undo, redo } = useGame.getState();
  const { openScreen, openDialog } = useUi.getState();
  const t = words.shell.top;
  return (
    <nav className="ra-strip ra-cut" aria-label={t.screens}>
      {screens.map((screen) => (
        <IconButton
          key={screen}
          icon={icons[screen]}
          label={`${words.shell.screens[screen]} (${keyText(screenKeys[screen].name)})`}
          pressed={open === screen}
          onClick={() => openScreen(open === screen ? null : screen)}
        />
      ))}
      <span className="ra-strip-rule" />
      <IconButton
        icon="search"
        label={`${t.search} (${keyText('Ctrl K')})`}
        onClick={() => openDialog('search')}
      />
      {commands && (
        <>
          <IconButton
            icon="undo"
            label={`${t.undo} (${keyText('Ctrl Z')})`}
            reason={given === 0 ? t.nothingToUndo : undefined}
            onClick={undo}
          />
          <IconButton
            icon="redo"
            label={`${t.redo} (${keyText('Ctrl Shift Z')})`}
            reason={undone === 0 ? t.nothingToRedo : undefined}
            onClick={redo}
          />
        </>
      )}
    </nav>
  );
}
