import type { FactionId } from '../../sim';
import { useGame, useReplay } from '../../store';
import { enterGame } from '../load/enterGame';

/** Shows the game to a seat and goes there: in its first month past the briefing. */
export async function sitDown(seat: FactionId): Promise<void> {
  await useGame.getState().takeSeat(seat);
  if (useGame.getState().open) enterGame();
}

/** Nobody at this page commands any more: the game is watched where it stands, and goes on. */
export async function watchOn(): Promise<void> {
  await useGame.getState().takeSeat(null);
  if (useGame.getState().open) await useReplay.getState().watchOn();
}
