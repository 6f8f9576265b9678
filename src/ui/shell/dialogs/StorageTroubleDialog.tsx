import { useGame, useUi } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';

const t = words.shell.save;

/** Told at once when the browser does not keep the game: play goes on, export works. */
export function StorageTroubleDialog({ problem }: { problem: string }) {
  const { closeDialog } = useUi.getState();
  return (
    <Dialog
      open
      size="small"
      onClose={closeDialog}
      title={t.trouble}
      closeLabel={words.shell.close}
      foot={
        <Button variant="ember" onClick={() => void useGame.getState().exportFile()}>
          {words.shell.menu.export}
        </Button>
      }
    >
      <p>{t.troubleText}</p>
      <p className="ra-dim">{problem}</p>
    </Dialog>
  );
}
