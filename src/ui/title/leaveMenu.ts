import { useGame, useReplay, useUi } from '../../store';

/** Back to where a menu was opened from: the running game, the replay, else the title. */
export function leaveMenu(): void {
  const { goTo } = useUi.getState();
  if (useGame.getState().open === null) goTo('title');
  else goTo(useReplay.getState().open ? 'replay' : 'game');
}
