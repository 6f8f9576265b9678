import { useGame, useKeeping, useUi } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';

/** Asks before the game is left, and says whether it is kept. */
export function LeaveDialog({ towards }: { towards: 'title' | 'load' }) {
  const t = words.shell.leave;
  const { closeDialog, goTo } = useUi.getState();
  const unkept = useKeeping(({ trouble }) => trouble !== null);
  const leave = () => {
    useGame.getState().leave();
    if (towards === 'load') goTo('load');
  };
  return (
    <Dialog
      open
      size="small"
      onClose={closeDialog}
      title={t.title}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={closeDialog}>{t.stay}</Button>
          {unkept && (
            <Button onClick={() => void useGame.getState().exportFile()}>
              {words.shell.menu.export}
            </Button>
          )}
          <Button variant="ember" onClick={leave}>
            {t.leave}
          </Button>
        </>
      }
    >
      <p>{unkept ? t.unkept : t.text}</p>
    </Dialog>
  );
}
