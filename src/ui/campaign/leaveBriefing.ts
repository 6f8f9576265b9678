import { isShared, useGame } from '../../store';

/** Back from a briefing: out of the game that was begun, or, where others share it, behind the curtain. */
export function leaveBriefing(): void {
  const { open, leave, stepAside } = useGame.getState();
  if (open && isShared(open)) stepAside();
  else leave();
}
