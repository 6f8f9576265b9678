import { isPlaying, useGame, useReplay, useUi } from '../../store';

/** Back to where a menu was opened from: the running game, the replay, else the title. */
export function leaveMenu(): void {
  const { goTo } = useUi.getState();
  const game = useGame.getState();
  if (!isPlaying(game)) goTo('title');
  else if (game.curtain) goTo('curtain');
  else goTo(useReplay.getState().open ? 'replay' : 'game');
}
