import { dateOf } from '../../../sim';
import { useUi } from '../../../store';
import { words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { useSession } from '../session';
import { ObjectiveList } from './ObjectiveList';

/** What your power is judged by. */
export function ObjectivesDialog() {
  const t = words.shell.objectives;
  const { view, faction, names } = useSession();
  return (
    <Dialog
      open
      onClose={useUi.getState().closeDialog}
      eyebrow={faction === null ? undefined : t.eyebrow(names.anything(faction))}
      title={t.title}
      closeLabel={words.shell.close}
    >
      {faction !== null && <ObjectiveList view={view} faction={faction} />}
      <p className="ra-dim">
        {t.until(words.calendar.date(dateOf(view.frame, view.frame.lastTurn)))}
      </p>
    </Dialog>
  );
}
