import { useGame, useUi } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';

const t = words.shell.leave;

/** Asks before orders of the running turn are lost. */
export function LeaveDialog({ towards }: { towards: 'title' | 'load' }) {
  const { closeDialog, goTo } = useUi.getState();
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
          <Button variant="ember" onClick={leave}>
            {t.leave}
          </Button>
        </>
      }
    >
      <p>{t.text}</p>
    </Dialog>
  );
}
