import { deleteSave, messageOf, type SavedGame, useUi } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { nameOf } from './SlotRow';

const t = words.menus.load;

interface DeleteDialogProps {
  save: SavedGame;
  /** Told whether the game is gone. */
  onClose: (deleted: boolean) => void;
}

/** Asks before a saved game is gone for good. */
export function DeleteDialog({ save, onClose }: DeleteDialogProps) {
  const remove = async () => {
    try {
      await deleteSave(save.slot);
      onClose(true);
    } catch (cause) {
      useUi.getState().toast(t.storage(messageOf(cause)), 'bad');
      onClose(false);
    }
  };
  return (
    <Dialog
      open
      size="small"
      onClose={() => onClose(false)}
      title={t.deleteTitle(nameOf(save))}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={() => onClose(false)}>{t.cancel}</Button>
          <Button variant="ember" onClick={() => void remove()}>
            {t.confirmDelete}
          </Button>
        </>
      }
    >
      <p>{t.deleteText}</p>
    </Dialog>
  );
}
