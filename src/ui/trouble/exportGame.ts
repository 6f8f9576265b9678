import { useGame, useTrouble } from '../../store';
import { words } from '../../text';

/** Hands the open game to the browser's downloads; trouble is told. Asks nothing of any screen. */
export function exportGame(): void {
  const { tell } = useTrouble.getState();
  useGame
    .getState()
    .exportFile()
    .catch((cause: unknown) => tell(words.trouble.parts.simulation, cause));
}
