import { useEffect, useRef, useState } from 'react';
import { liveriesOf } from '../../content/liveries';
import { dateOf, type FactionId } from '../../sim';
import { type Curtain, useGame, useUi } from '../../store';
import { wordingText, words } from '../../text';
import { Backdrop } from '../kit/Backdrop';
import { Button } from '../kit/Button';
import { Emblem } from '../kit/Emblem';
import { ProgressBar } from '../kit/ProgressBar';
import { FileDrop } from '../load/FileDrop';
import { LeaveDialog } from '../shell/dialogs/LeaveDialog';
import './CurtainStage.css';
import { HandOverDialog } from './HandOverDialog';
import { SeatRow } from './SeatRow';
import { seatNames } from './seatNames';
import { sitDown, watchOn } from './sitDown';

/**
 * Between two people at one page: says whose turn it is, and shows nothing that only one of them may
 * see. The map and everything around it are gone from the page, not merely covered.
 */
export function CurtainStage() {
  const curtain = useGame((game) => game.curtain);
  const leaving = useUi((ui) => ui.dialog?.kind === 'leave');
  if (!curtain) return null;
  return (
    <Backdrop>
      <Drawn curtain={curtain} />
      {leaving && <LeaveDialog towards="title" />}
      <FileDrop />
    </Backdrop>
  );
}

function Drawn({ curtain }: { curtain: Curtain }) {
  const t = words.table;
  const { scenario, rules, frame, month, seats, standings, next } = curtain;
  const busy = useGame((game) => game.busy !== null);
  const [handing, setHanding] = useState<FactionId | null>(null);
  const names = seatNames(curtain);
  const liveryOf = liveriesOf(scenario.factions, rules);
  const chosen = busy || month.over ? null : next;
  const manned = seats.filter((seat) => /waits|ended/.test(standings[seat] ?? '')).length;
  const accent = chosen === null ? 'var(--brass)' : liveryOf(chosen).colour;
  const heading = useHeading(chosen);
  return (
    <main className="ra-curtain ra-cut" style={{ '--accent': accent } as React.CSSProperties}>
      <header>
        <p className="ra-eyebrow">
          {t.eyebrow(wordingText(scenario.title), words.calendar.date(dateOf(frame, month.turn)))}
        </p>
      </header>
      <section className="ra-curtain-next" aria-live="polite">
        {chosen !== null && (
          <>
            <Emblem culture={liveryOf(chosen).emblem} colour={accent} />
            <p className="ra-eyebrow">{t.next}</p>
          </>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {chosen === null ? titleOf(curtain, busy) : names.who(chosen)}
        </h1>
        {chosen !== null && names.person(chosen) !== null && (
          <p className="ra-curtain-power">{names.power(chosen)}</p>
        )}
        <p>{chosen === null ? textOf(curtain, busy) : t.others}</p>
        {busy && <ProgressBar label={t.passing} />}
        {chosen !== null && (
          <Button variant="ember" size="large" onClick={() => void sitDown(chosen)}>
            {names.person(chosen) === null ? t.takePower : t.take(names.who(chosen))}
          </Button>
        )}
        {!busy && isEmpty(curtain) && (
          <Button variant="ember" size="large" onClick={() => void watchOn()}>
            {t.watchOn}
          </Button>
        )}
      </section>
      <ul className="ra-curtain-seats" aria-label={t.seats}>
        {seats.map((seat) => {
          const standing = standings[seat] ?? 'waits';
          const sits = standing === 'waits' || standing === 'ended';
          return (
            <SeatRow
              key={seat}
              who={names.who(seat)}
              power={names.person(seat) === null ? null : names.power(seat)}
              livery={liveryOf(seat)}
              standing={standing}
              over={month.over}
              onTake={
                busy || seat === chosen || standing === 'fallen'
                  ? undefined
                  : () => void sitDown(seat)
              }
              onHandOver={
                busy || month.over || !sits || manned < 2 ? undefined : () => setHanding(seat)
              }
            />
          );
        })}
      </ul>
      <footer>
        <Button
          variant="quiet"
          disabled={busy}
          onClick={() => useUi.getState().openDialog('leave', 'title')}
        >
          {t.leave}
        </Button>
        <Button
          variant="quiet"
          icon="export"
          disabled={busy}
          onClick={() => void useGame.getState().exportFile()}
        >
          {t.export}
        </Button>
      </footer>
      {handing !== null && (
        <HandOverDialog seat={handing} who={names.who(handing)} onClose={() => setHanding(null)} />
      )}
    </main>
  );
}

/** The focus goes to the name, not to a button: who pressed Enter for the last seat opens no other. */
function useHeading(next: FactionId | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name is read out anew
  useEffect(() => heading.current?.focus(), [next]);
  return heading;
}

const isEmpty = ({ seats, standings }: Curtain) =>
  seats.every((seat) => standings[seat] === 'fallen');

function titleOf(curtain: Curtain, busy: boolean): string {
  const t = words.table;
  if (busy) return t.passing;
  if (curtain.month.over) return t.over;
  return isEmpty(curtain) ? t.nobody : t.done;
}

function textOf(curtain: Curtain, busy: boolean): string {
  const t = words.table;
  if (busy) return t.passingText;
  if (curtain.month.over) return t.overText;
  return isEmpty(curtain) ? t.nobodyText : t.doneText;
}
