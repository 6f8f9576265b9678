import { isShared, useGame, useOpen } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Emblem } from '../kit/Emblem';
import { Icon } from '../kit/Icon';
import { useSession } from '../shell/session';
import './SeatBar.css';
import { seatNames } from './seatNames';

/** Who else sits at this page and how far they are with the month; draws the curtain. */
export function SeatBar() {
  const open = useOpen((game) => game);
  const { liveryOf } = useSession();
  const busy = useGame((game) => game.busy !== null);
  const t = words.table;
  const { seats, seatStates, seat: own } = open;
  if (!isShared(open)) return null;
  const names = seatNames(open);
  return (
    <Button
      className="ra-seatbar"
      hint={t.drawHint}
      aria-label={t.draw}
      aria-disabled={busy}
      onClick={() => useGame.getState().stepAside()}
    >
      {seats.map((seat) => {
        const state = seatStates[seat] ?? 'waits';
        return (
          <span
            key={seat}
            className="ra-seatbar-seat"
            data-own={seat === own}
            data-state={state}
            title={t.of(names.whole(seat), t.states[state])}
          >
            <Emblem culture={liveryOf(seat).emblem} colour={liveryOf(seat).colour} />
            {state === 'ended' && <Icon name="check" />}
            {state === 'computer' && <Icon name="advisor" />}
          </span>
        );
      })}
    </Button>
  );
}
