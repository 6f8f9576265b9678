import { useEffect, useRef } from 'react';
import { liveriesOf } from '../../content/liveries';
import { dateOf } from '../../sim';
import { type Curtain, useGame, useUi } from '../../store';
import { wordingText, words } from '../../text';
import { KeepingMark } from '../keeping/KeepingMark';
import { Backdrop } from '../kit/Backdrop';
import { Button } from '../kit/Button';
import { Emblem } from '../kit/Emblem';
import { ProgressBar } from '../kit/ProgressBar';
import { FileDrop } from '../load/FileDrop';
import { LeaveDialog } from '../shell/dialogs/LeaveDialog';
import './CurtainStage.css';
import { SeatList } from './SeatList';
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
  const { scenario, rules, frame, month } = curtain;
  const busy = useGame((game) => game.busy !== null);
  const stand = useStand(curtain);
  const next = stand === 'next' ? curtain.next : null;
  const accent = next === null ? 'var(--brass)' : liveriesOf(scenario.factions, rules)(next).colour;
  return (
    <main className="ra-curtain ra-cut" style={{ '--accent': accent } as React.CSSProperties}>
      <header>
        <p className="ra-eyebrow">
          {t.eyebrow(wordingText(scenario.title), words.calendar.date(dateOf(frame, month.turn)))}
        </p>
        <KeepingMark />
      </header>
      <section className="ra-curtain-next" aria-live="polite">
        {stand === 'next' ? <Next curtain={curtain} /> : <Rest stand={stand} />}
      </section>
      <SeatList curtain={curtain} offered={next} />
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
    </main>
  );
}

/** What the table waits for: the next seat, the month that is being played, or nothing any more. */
type Stand = 'next' | 'passing' | 'over' | 'nobody' | 'done';

function useStand({ month, next, seats, seatStates }: Curtain): Stand {
  const busy = useGame((game) => game.busy?.kind);
  if (busy === 'resolving' || busy === 'thinking') return 'passing';
  if (month.over) return 'over';
  if (next !== null) return 'next';
  return seats.every((seat) => seatStates[seat] === 'fallen') ? 'nobody' : 'done';
}

/** The seat whose turn it is. */
function Next({ curtain }: { curtain: Curtain }) {
  const t = words.table;
  const { scenario, rules, next } = curtain;
  const busy = useGame((game) => game.busy !== null);
  const names = seatNames(curtain);
  if (next === null) return null;
  const { emblem, colour } = liveriesOf(scenario.factions, rules)(next);
  const named = names.person(next) !== null;
  return (
    <>
      <Emblem culture={emblem} colour={colour} />
      <p className="ra-eyebrow">{t.next}</p>
      <Heading key={next}>{names.who(next)}</Heading>
      {named && <p className="ra-curtain-power">{names.power(next)}</p>}
      <p>{t.others}</p>
      <Button variant="ember" size="large" aria-disabled={busy} onClick={() => void sitDown(next)}>
        {named ? t.take(names.who(next)) : t.sit}
      </Button>
    </>
  );
}

/** Nobody’s turn: the month passes, or there is nothing more to play. */
function Rest({ stand }: { stand: Exclude<Stand, 'next'> }) {
  const t = words.table;
  return (
    <>
      <Heading key={stand}>{t.stands[stand].title}</Heading>
      <p>{t.stands[stand].text}</p>
      {stand === 'passing' && <ProgressBar label={words.shell.turn.resolving} />}
      {stand === 'nobody' && (
        <Button variant="ember" size="large" onClick={() => void watchOn()}>
          {t.watchOn}
        </Button>
      )}
    </>
  );
}

/** Takes the focus, so that no button has it: who pressed Enter for the last seat opens no other. */
function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
