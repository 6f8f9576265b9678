import { isPlaying, type StorageTrouble, useGame, useKeeping } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';

/** Told at once, and once, when the browser does not keep the game: play goes on, export works. */
export function UnkeptDialog({ trouble }: { trouble: StorageTrouble }) {
  const t = words.keeping.trouble;
  const playing = useGame(isPlaying);
  const close = () => useKeeping.setState({ untold: false });
  return (
    <Dialog
      open
      size="small"
      onClose={close}
      title={t.title}
      closeLabel={words.shell.close}
      foot={
        <>
          {playing && (
            <Button onClick={() => void useGame.getState().exportFile()}>
              {words.shell.menu.export}
            </Button>
          )}
          <Button variant="ember" onClick={close}>
            {t.playOn}
          </Button>
        </>
      }
    >
      <p role="alert">{words.keeping.troubles[trouble]}</p>
      <p>{t.text}</p>
    </Dialog>
  );
}
