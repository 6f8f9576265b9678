import { useState } from 'react';
import { dateOf, idsOf } from '../../sim';
import { useGame, useReplay } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { useSession } from '../shell/session';
import './ReplayBar.css';
import { CommandDialog } from './CommandDialog';
import { ReplayGraph } from './ReplayGraph';
import { ReplayTimeline } from './ReplayTimeline';
import { VerifyButton } from './VerifyButton';

const t = words.menus.replay;
const speeds = [0.5, 1, 2, 5, 10];
const truth = '';

/** The controls of the replay theatre, under the map that shows the game again. */
export function ReplayBar() {
  const { view } = useSession();
  const { turn, turns, playing, speed, perspective } = useReplay();
  const { goTo, play, pause, setSpeed, setPerspective, close } = useReplay.getState();
  const hash = useGame((game) => game.hash);
  const otherRules = useGame((game) => game.kept !== null);
  const [graph, setGraph] = useState(false);
  const [commanding, setCommanding] = useState(false);
  const date = words.calendar.date(dateOf(view.frame, view.turn));
  return (
    <section className="ra-replaybar ra-cut" aria-label={t.label}>
      {otherRules && <p role="note">{t.otherRules}</p>}
      {graph && <ReplayGraph />}
      <ReplayTimeline />
      <div className="ra-replaybar-row">
        <IconButton icon="back" label={t.toStart} onClick={() => void goTo(0)} />
        <IconButton icon="previous" label={t.back} onClick={() => void goTo(turn - 1)} />
        <Button
          variant="ember"
          size="small"
          icon={playing ? 'pause' : 'play'}
          onClick={playing ? pause : play}
        >
          {playing ? t.pause : t.play}
        </Button>
        <IconButton icon="next" label={t.forward} onClick={() => void goTo(turn + 1)} />
        <IconButton icon="step" label={t.toEnd} onClick={() => void goTo(turns)} />
        <Select
          aria-label={t.speed}
          value={String(speed)}
          onChange={(value) => setSpeed(Number(value))}
          options={speeds.map((each) => ({ value: String(each), label: t.speedOf(each) }))}
        />
        <strong className="ra-replaybar-date" title={t.hash(hash)}>
          {date}
        </strong>
        <Select
          aria-label={t.perspective}
          value={perspective ?? truth}
          onChange={(value) => void setPerspective(value === truth ? null : value)}
          options={[
            { value: truth, label: t.truth },
            ...idsOf(view.factions).map((id) => ({
              value: id,
              label: view.factions[id]?.name ?? id,
            })),
          ]}
        />
        <IconButton
          icon="ledger"
          label={t.graphs}
          pressed={graph}
          onClick={() => setGraph(!graph)}
        />
        {!otherRules && <VerifyButton />}
        <IconButton
          icon="export"
          label={t.export}
          onClick={() => void useGame.getState().exportFile()}
        />
        {!otherRules && (
          <Button size="small" icon="crown" onClick={() => setCommanding(true)}>
            {t.command}
          </Button>
        )}
        <IconButton icon="close" label={t.close} onClick={close} />
      </div>
      {commanding && <CommandDialog date={date} onClose={() => setCommanding(false)} />}
    </section>
  );
}
