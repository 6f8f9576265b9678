import type { GameState } from '../../../store';
import { useGame, useUi } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { ProgressBar } from '../../kit/ProgressBar';
import { useSession } from '../session';
import './EndTurn.css';

/** What the game is doing while it cannot be played: who thinks, what is resolved. */
export function Busy() {
  const t = words.shell.turn;
  const { names } = useSession();
  const busy = useGame((game) => game.busy);
  const animating = useUi((ui) => ui.animating);
  // The theatre shows its months passing in its own bar.
  const watching = useUi((ui) => ui.stage === 'replay');
  if (watching) return null;
  if (busy !== null) {
    const { label, value, max } = progressOf(busy, names.power);
    return (
      <div className="ra-busy ra-cut" role="status">
        <ProgressBar label={label} value={value} max={max} />
      </div>
    );
  }
  if (!animating) return null;
  return (
    <div className="ra-busy ra-cut" role="status">
      <span>{t.animating}</span>{' '}
      <Button size="small" variant="quiet" onClick={() => useUi.getState().setAnimating(false)}>
        {t.skip}
      </Button>
    </div>
  );
}

interface Shown {
  readonly label: string;
  readonly value?: number;
  readonly max?: number;
}

function progressOf(busy: NonNullable<GameState['busy']>, nameOf: (id: string) => string): Shown {
  const t = words.shell.turn;
  switch (busy.kind) {
    case 'thinking':
      return { label: t.thinking(nameOf(busy.faction)), value: busy.done, max: busy.of };
    case 'verifying':
      return { label: t.verifying, value: busy.turn, max: busy.of };
    case 'resolving':
      return { label: t.resolving };
    case 'opening':
      return { label: t.opening };
    case 'saving':
      return { label: t.saving };
  }
}
