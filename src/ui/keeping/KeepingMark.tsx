import { useKeeping } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { takeBack } from './takeBack';

/** Stays in sight while the game that is played is not being kept. */
export function KeepingMark() {
  const trouble = useKeeping((keeping) => keeping.trouble);
  const lost = useKeeping((keeping) => keeping.hold === 'lost');
  if (lost) {
    return (
      <Button size="small" onClick={() => void takeBack()}>
        {words.keeping.lost.mark}
      </Button>
    );
  }
  if (trouble === null) return null;
  return (
    <Button size="small" onClick={() => useKeeping.setState({ untold: true })}>
      {words.keeping.trouble.mark}
    </Button>
  );
}
