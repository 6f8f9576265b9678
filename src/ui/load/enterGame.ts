import { useGame, useReplay, useUi } from '../../store';

/** Goes to the game that is shown: past the briefing where nothing has been ordered yet. */
export function enterGame(): void {
  const { open } = useGame.getState();
  if (!open) return;
  const begins = open.base.turn === 1 && open.orders.length === 0;
  if (open.seat === null && !begins) return void useReplay.getState().watchOn();
  useUi.getState().goTo(begins ? 'briefing' : 'game');
  if (open.lapsed.length > 0) void import('./tellLapsed').then(({ tellLapsed }) => tellLapsed());
}
