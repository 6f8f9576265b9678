import { useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import { isOver, isShared, useGame, useOpen, useSettings, useUi } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Hint } from '../../kit/Hint';
import { useCommit } from '../../kit/useCommit';
import { SeatBar } from '../../table/SeatBar';
import { needKey, needsNow } from '../outliner/needs';
import { showNeed } from '../outliner/needWords';
import { useSession } from '../session';
import { unlessTyping } from '../unlessTyping';
import './EndTurn.css';

/** Walks through what waits for a decision, then ends the turn; Shift+Enter ends it at once. */
export function EndTurn() {
  const t = words.shell.turn;
  const { view, rules, commands } = useSession();
  const events = useOpen((game) => game.events);
  const orders = useOpen((game) => game.orders);
  const busy = useGame((game) => game.busy !== null);
  const careful = useSettings((settings) => settings.confirmEndTurn);
  const [shown, setShown] = useState<Shown>({ turn: view.turn, needs: new Set() });
  const shared = useOpen(isShared);
  const watched = useUi((ui) => ui.stage === 'replay');
  const { openDialog } = useUi.getState();

  const seen = shown.turn === view.turn ? shown.needs : new Set<string>();
  const open = careful
    ? needsNow(view, rules, events, orders).filter((need) => !seen.has(needKey(need)))
    : [];
  // One press, one step: what follows while the month is resolved, shown, or has only just come,
  // was not meant for a month that nobody has seen.
  const step = useCommit((walk: boolean) => {
    const { animating, setAnimating } = useUi.getState();
    if (useGame.getState().busy !== null) return;
    if (animating) return setAnimating(false);
    const [need] = walk ? open : [];
    if (!need) return useGame.getState().endTurn();
    setShown({ turn: view.turn, needs: new Set([...seen, needKey(need)]) });
    showNeed(need);
  });
  const next = () => step.commit(true);
  const endNow = () => step.commit(false);

  useEffect(() => {
    if (!commands) return;
    return tinykeys(window, {
      Enter: unlessTyping(next),
      'Shift+Enter': unlessTyping(endNow),
    });
  });

  if (isOver(view)) {
    return (
      <>
        {watched || <SeatBar />}
        <Button variant="ember" size="large" onClick={() => openDialog('ending')}>
          {t.result}
        </Button>
      </>
    );
  }
  if (!commands) return null;
  const leaves = shared && view.factions[view.faction]?.alive === false;
  return (
    <>
      <SeatBar />
      <Button size="medium" icon="advisor" onClick={() => openDialog('advisor')}>
        {t.advisor}
      </Button>
      <Hint text={leaves ? words.table.leaveTableHint : open.length > 0 ? t.decideHint : t.endHint}>
        <Button
          variant="ember"
          size="large"
          className="ra-end-turn"
          aria-disabled={busy || step.committing}
          onClick={next}
        >
          {leaves ? words.table.leaveTable : open.length > 0 ? t.decide(open.length) : t.end}
        </Button>
      </Hint>
    </>
  );
}

/** What has been walked through this turn. */
interface Shown {
  readonly turn: number;
  readonly needs: ReadonlySet<string>;
}
