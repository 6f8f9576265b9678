import { type Sheet, sheets, useUi } from '../../store';
import { words } from '../../text';
import { IconButton } from '../kit/IconButton';
import { useSession } from './session';

const t = words.shell.sheets;

const icons: Readonly<Record<Sheet, string>> = {
  outliner: 'list',
  context: 'info',
  reports: 'report',
  chart: 'map',
};

/** Which of the panels lies over the map, where a window has no room for all of them at once. */
export function SheetBar() {
  const { faction } = useSession();
  const open = useUi((ui) => ui.sheet);
  const { showSheet } = useUi.getState();
  const shown = sheets.filter((sheet) => sheet !== 'outliner' || faction !== null);
  return (
    <nav className="ra-sheets ra-cut" aria-label={t.label}>
      {shown.map((sheet) => (
        <IconButton
          key={sheet}
          icon={icons[sheet]}
          label={t.names[sheet]}
          pressed={open === sheet}
          className={`ra-sheets-${sheet}`}
          onClick={() => showSheet(open === sheet ? null : sheet)}
        />
      ))}
    </nav>
  );
}
