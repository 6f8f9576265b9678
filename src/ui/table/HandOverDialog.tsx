import { useGame } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';

interface HandOverDialogProps {
  seat: string;
  who: string;
  onClose: () => void;
}

/** Asks before a computer takes a seat: what was ordered there is lost. */
export function HandOverDialog({ seat, who, onClose }: HandOverDialogProps) {
  const t = words.table.handOver;
  const hand = () => {
    onClose();
    void useGame.getState().handOver(seat);
  };
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={t.title(who)}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={onClose}>{t.stay}</Button>
          <Button variant="ember" onClick={hand}>
            {t.confirm}
          </Button>
        </>
      }
    >
      <p>{t.text}</p>
    </Dialog>
  );
}
