import { useGame } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { ProgressBar } from '../kit/ProgressBar';

interface BeginFootProps {
  /** Name of the chosen power; null when the person only watches. */
  power: string | null;
  /** How many people play at this page. */
  people: number;
  onBegin: () => void;
  /** Nothing can begin yet. */
  waiting?: boolean | undefined;
}

/** The button that begins, and what happens while it does. */
export function BeginFoot({ power, people, onBegin, waiting = false }: BeginFootProps) {
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
        {people > 1
          ? words.table.people.begin(people)
          : power === null
            ? t.beginWatching
            : t.beginAs(power)}
      </Button>
    </>
  );
}
