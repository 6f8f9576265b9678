import { type Sheet, sheets, useUi } from '../../store';
import { words } from '../../text';
import { IconButton } from '../kit/IconButton';
import { useSession } from './session';

const icons: Readonly<Record<Sheet, string>> = {
  outliner: 'list',
  reports: 'report',
  chart: 'map',
};

/** Which of the panels lies over the map, where a window has no room for all of them at once. */
export function SheetBar() {
  const t = words.shell.sheets;
  const { faction } = useSession();
  const sheet = useUi((ui) => ui.sheet);
  const selectionShown = useUi((ui) => ui.selectionShown);
  const { showSheet, showSelection } = useUi.getState();
  return (
    <nav className="ra-sheets ra-cut" aria-label={t.label}>
      {sheets
        .filter((each) => each !== 'outliner' || faction !== null)
        .map((each) => (
          <IconButton
            key={each}
            icon={icons[each]}
            label={t.names[each]}
            pressed={sheet === each}
            onClick={() => showSheet(sheet === each ? null : each)}
          />
        ))}
      <IconButton
        icon="info"
        label={t.selection}
        pressed={selectionShown}
        className="ra-sheets-selection"
        onClick={() => showSelection(!selectionShown)}
      />
    </nav>
  );
}
