import type { MotionKind } from '../../../../sim';
import { useCouncil } from '../../../../store';

/** Opens a motion of a kind with some of its fields filled. */
export function proposeWith(kind: MotionKind, chosen: Readonly<Record<string, string>>): void {
  const { drawUp, show } = useCouncil.getState();
  drawUp({ kind, chosen, ultimatum: false });
  show('propose');
}
