import { useEffect } from 'react';
import { isOver, useUi } from '../../../store';
import { useSession } from '../session';

/** Opens the verdict when the game has ended and the last month has been shown. */
export function EndingOnce() {
  const { view } = useSession();
  const waits = useUi((ui) => ui.stage !== 'game' || ui.animating);
  const ended = isOver(view);
  useEffect(() => {
    if (ended && !waits) useUi.getState().openDialog('ending');
  }, [ended, waits]);
  return null;
}
