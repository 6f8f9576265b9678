import { useGame } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { ProgressBar } from '../kit/ProgressBar';

interface BeginFootProps {
  /** Name of the chosen power; null when the person only watches. */
  power: string | null;
  onBegin: () => void;
  /** Nothing can begin yet. */
  waiting?: boolean | undefined;
}

/** The button that begins, and what happens while it does. */
export function BeginFoot({ power, onBegin, waiting = false }: BeginFootProps) {
  const t = words.menus.campaign;
  const busy = useGame((game) => game.busy !== null);
  return (
    <>
      {busy && <ProgressBar label={t.opening} />}
      <Button
        variant="ember"
        size="large"
        className="ra-begin"
        disabled={busy || waiting}
        onClick={onBegin}
      >
        {power === null ? t.beginWatching : t.beginAs(power)}
      </Button>
    </>
  );
}
