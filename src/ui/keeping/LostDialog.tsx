import { useState } from 'react';
import { useGame } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { takeBack } from './takeBack';

/** Another tab took the campaign over: nothing is written from here, and nothing can be ordered. */
export function LostDialog() {
  const t = words.keeping.lost;
  const [looking, setLooking] = useState(false);
  if (looking) return null;
  return (
    <Dialog
      open
      size="small"
      onClose={() => setLooking(true)}
      title={t.title}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={() => useGame.getState().leave()}>{t.leave}</Button>
          <Button onClick={() => setLooking(true)}>{t.look}</Button>
          <Button variant="ember" onClick={() => void takeBack()}>
            {t.takeBack}
          </Button>
        </>
      }
    >
      <p>{t.text}</p>
    </Dialog>
  );
}
