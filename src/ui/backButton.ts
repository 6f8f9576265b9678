import { useEffect } from 'react';
import { useKeeping, useReplay, useUi } from '../store';
import { leaveBriefing } from './campaign/leaveBriefing';
import { leaveMenu } from './title/leaveMenu';

const guard = 'accord';

/**
 * Outside the title the browser's way back closes what is open, one thing after the other, and
 * leaves a game only when that was said. A page whose game is not kept asks before it is closed.
 */
export function useBackButton(): void {
  const away = useUi((ui) => ui.stage !== 'title');
  const unkept = useKeeping(({ trouble, hold }) => trouble !== null && hold !== 'apart');
  useEffect(() => {
    if (!away) return;
    // An entry of our own lies over that of the page: going back leaves it, and stays on the page.
    if (history.state !== guard) history.pushState(guard, '');
    const back = ({ state }: PopStateEvent) => {
      if (state === guard) return;
      stepBack();
      if (useUi.getState().stage !== 'title') history.forward();
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [away]);
  useEffect(() => {
    if (!unkept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unkept]);
}

/** Behind the curtain lies nobody's game: the way back leads out of it, and that is asked. */
function toggleLeave(): void {
  const { dialog, openDialog, closeDialog } = useUi.getState();
  if (dialog === null) openDialog('leave', 'title');
  else closeDialog();
}

/** Closes the topmost thing; in a game, when nothing is open, asks whether to leave. */
export function stepBack(): void {
  const { stage, screen, dialog, openScreen, openDialog, closeDialog } = useUi.getState();
  if (stage !== 'game' && stage !== 'replay') {
    if (stage === 'briefing') leaveBriefing();
    else if (stage === 'curtain') toggleLeave();
    else leaveMenu();
  } else if (dialog !== null) closeDialog();
  else if (screen !== null) openScreen(null);
  else if (stage === 'game') openDialog('leave', 'title');
  else useReplay.getState().close();
}
