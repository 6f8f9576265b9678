import type { Livery } from '../../content/liveries';
import type { SeatState } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Emblem } from '../kit/Emblem';
import { Tag } from '../kit/Tag';

const tones = { waits: 'brass', ended: 'good', computer: 'plain', fallen: 'bad' } as const;
const icons = { waits: 'time', ended: 'check', computer: 'advisor', fallen: 'death' } as const;

interface SeatRowProps {
  who: string;
  /** The power, where the person has a name of their own. */
  power: string | null;
  livery: Livery;
  state: SeatState;
  /** The month stands still: nobody is waited for, each only looks. */
  over: boolean;
  /** Absent where the seat cannot be taken now, or is offered above already. */
  onTake: (() => void) | undefined;
  /** Absent where no computer may take it. */
  onHandOver: (() => void) | undefined;
}

/** One seat at the table: who sits there, how far they are, and who may sit down. */
export function SeatRow(props: SeatRowProps) {
  const { who, power, livery, state, over, onTake, onHandOver } = props;
  const t = words.table;
  const takes = { waits: t.sit, ended: t.reopen, computer: t.takeBack, fallen: t.sit };
  const take = over ? t.see : takes[state];
  return (
    <li className="ra-curtain-seat">
      <Emblem culture={livery.emblem} colour={livery.colour} />
      <span className="ra-curtain-seat-names">
        <strong>{who}</strong>
        {power !== null && <small>{power}</small>}
      </span>
      {!(over && state === 'waits') && (
        <Tag tone={tones[state]} icon={icons[state]}>
          {t.states[state]}
        </Tag>
      )}
      <span className="ra-curtain-seat-acts">
        {onHandOver && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t.act(t.handOver.act, who)}
            onClick={onHandOver}
          >
            {t.handOver.act}
          </Button>
        )}
        {onTake && (
          <Button size="small" aria-label={t.act(take, who)} onClick={onTake}>
            {take}
          </Button>
        )}
      </span>
    </li>
  );
}
