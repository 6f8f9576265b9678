import { useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import { isOver, useGame, useSettings, useUi } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Hint } from '../../kit/Hint';
import { needKey, needsOf } from '../outliner/needs';
import { showNeed } from '../outliner/needWords';
import { useSession } from '../session';
import { unlessTyping } from '../unlessTyping';
import './EndTurn.css';

const t = words.shell.turn;

/** Walks through what waits for a decision, then ends the turn; Shift+Enter ends it at once. */
export function EndTurn() {
  const { view, rules, commands } = useSession();
  const events = useGame((game) => game.events);
  const orders = useGame((game) => game.orders);
  const busy = useGame((game) => game.busy !== null);
  const careful = useSettings((settings) => settings.confirmEndTurn);
  const [shown, setShown] = useState<Shown>({ turn: view.turn, needs: new Set() });
  const { openDialog } = useUi.getState();

  const seen = shown.turn === view.turn ? shown.needs : new Set<string>();
  const open = careful
    ? needsOf(view, rules, events, orders).filter((need) => !seen.has(needKey(need)))
    : [];
  // The store refuses while it is busy; what was drawn last may lag behind it.
  const endNow = () => void useGame.getState().endTurn();
  const next = () => {
    const [need] = open;
    if (useGame.getState().busy !== null) return;
    if (!need) return endNow();
    setShown({ turn: view.turn, needs: new Set([...seen, needKey(need)]) });
    showNeed(need);
  };

  useEffect(() => {
    if (!commands) return;
    return tinykeys(window, {
      Enter: unlessTyping(next),
      'Shift+Enter': unlessTyping(endNow),
    });
  });

  if (isOver(view)) {
    return (
      <Button variant="ember" size="large" onClick={() => openDialog('ending')}>
        {t.result}
      </Button>
    );
  }
  if (!commands) return null;
  return (
    <>
      <Button size="medium" icon="advisor" onClick={() => openDialog('advisor')}>
        {t.advisor}
      </Button>
      <Hint text={open.length > 0 ? t.decideHint : t.endHint}>
        <Button
          variant="ember"
          size="large"
          className="ra-end-turn"
          aria-disabled={busy}
          onClick={next}
        >
          {open.length > 0 ? t.decide(open.length) : t.end}
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
