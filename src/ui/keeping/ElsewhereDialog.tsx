import { type Purpose, useKeeping } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { openSave } from '../load/openGame';

/** The game that was asked for is being played in another tab: takes it over, watches, or leaves it. */
export function ElsewhereDialog({ save }: { save: string }) {
  const t = words.keeping.elsewhere;
  const close = () => useKeeping.setState({ elsewhere: null });
  const open = (purpose: Purpose) => {
    close();
    void openSave(save, purpose, true);
  };
  return (
    <Dialog
      open
      size="small"
      onClose={close}
      title={t.title}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={close}>{t.leave}</Button>
          <Button onClick={() => open('watch')}>{t.watch}</Button>
          <Button variant="ember" onClick={() => open('play')}>
            {t.takeOver}
          </Button>
        </>
      }
    >
      <p>{t.text}</p>
    </Dialog>
  );
}
