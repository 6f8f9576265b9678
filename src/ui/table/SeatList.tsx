import { useState } from 'react';
import { liveriesOf } from '../../content/liveries';
import type { FactionId } from '../../sim';
import { type Curtain, isManned, useGame } from '../../store';
import { words } from '../../text';
import { HandOverDialog } from './HandOverDialog';
import { SeatRow } from './SeatRow';
import { seatNames } from './seatNames';
import { sitDown } from './sitDown';

interface SeatListProps {
  curtain: Curtain;
  /** The seat that is offered above the list. */
  offered: FactionId | null;
}

/** All seats at the table, with what may be done with each from outside. */
export function SeatList({ curtain, offered }: SeatListProps) {
  const { scenario, rules, month, seats, seatStates } = curtain;
  const busy = useGame((game) => game.busy !== null);
  const [handing, setHanding] = useState<FactionId | null>(null);
  const names = seatNames(curtain);
  const liveryOf = liveriesOf(scenario.factions, rules);
  const manned = seats.filter((seat) => isManned(seatStates[seat]));
  const canTake = (seat: FactionId) => !busy && seat !== offered && seatStates[seat] !== 'fallen';
  const canHand = (seat: FactionId) => !busy && manned.length > 1 && manned.includes(seat);
  return (
    <>
      <ul className="ra-curtain-seats" aria-label={words.table.seats}>
        {seats.map((seat) => (
          <SeatRow
            key={seat}
            who={names.who(seat)}
            power={names.person(seat) === null ? null : names.power(seat)}
            livery={liveryOf(seat)}
            state={seatStates[seat] ?? 'waits'}
            over={month.over}
            onTake={canTake(seat) ? () => void sitDown(seat) : undefined}
            onHandOver={canHand(seat) ? () => setHanding(seat) : undefined}
          />
        ))}
      </ul>
      {handing !== null && (
        <HandOverDialog seat={handing} who={names.who(handing)} onClose={() => setHanding(null)} />
      )}
    </>
  );
}
