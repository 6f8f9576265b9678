import { useEffect, useState } from 'react';
import { dateOf, idsOf } from '../../sim';
import { useGame, useOpen, useReplay } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { Choice } from '../panels/shared/Choice';
import { powerOption } from '../panels/shared/thingOptions';
import { useSession } from '../shell/session';
import './ReplayBar.css';
import { CommandDialog } from './CommandDialog';
import { DirectorSwitch } from './DirectorSwitch';
import { MonthProgress } from './MonthProgress';
import { ReplayGraph } from './ReplayGraph';
import { ReplayTimeline } from './ReplayTimeline';
import { speeds, step, togglePlay, useTheatreKeys } from './theatreKeys';
import { VerifyButton } from './VerifyButton';

const truth = '';

/** The controls of the replay theatre, under the map that shows the game again. */
export function ReplayBar() {
  const t = words.menus.replay;
  const session = useSession();
  const { view } = session;
  const { turn, turns, playing, speed, perspective, goesOn } = useReplay();
  const { goTo, setSpeed, setPerspective, pause, close } = useReplay.getState();
  useTheatreKeys();
  const hash = useOpen((game) => game.hash);
  const otherRules = useOpen((game) => game.kept !== null);
  const [graph, setGraph] = useState(false);
  const [commanding, setCommanding] = useState(false);
  const date = words.calendar.date(dateOf(view.frame, view.turn));
  const takeCommand = () => {
    pause();
    setCommanding(true);
  };
  // Nobody watches while the theatre is away.
  useEffect(() => pause, [pause]);
  return (
    <section className="ra-replaybar ra-cut" aria-label={goesOn ? t.liveLabel : t.label}>
      <MonthProgress />
      {otherRules && <p role="note">{t.otherRules}</p>}
      {graph && <ReplayGraph />}
      <div className="ra-replaybar-time">
        <strong title={t.hash(hash)}>
          {date}
          <small>
            {goesOn ? words.shell.top.turn(view.turn, view.frame.lastTurn) : t.monthOf(turn, turns)}
          </small>
        </strong>
        <ReplayTimeline />
      </div>
      <div className="ra-replaybar-row">
        <span className="ra-replaybar-group">
          <IconButton icon="back" label={t.toStart} onClick={() => void goTo(0)} />
          <IconButton icon="previous" label={t.back} onClick={() => step(-1)} />
          <Button
            variant="ember"
            size="small"
            icon={playing ? 'pause' : 'play'}
            hint={playing ? t.pauseHint : t.playHint}
            keys={words.shell.help.names.space}
            onClick={togglePlay}
          >
            {playing ? t.pause : t.play}
          </Button>
          <IconButton icon="next" label={t.forward} onClick={() => step(1)} />
          <IconButton icon="step" label={t.toEnd} onClick={() => void goTo(turns)} />
        </span>
        <Select
          aria-label={t.speed}
          value={String(speed)}
          onChange={(value) => setSpeed(Number(value))}
          options={speeds.map((each) => ({ value: String(each), label: t.speedOf(each) }))}
        />
        <DirectorSwitch />
        <Choice
          aria-label={t.perspective}
          value={perspective ?? truth}
          onChange={(value) => void setPerspective(value === truth ? null : value)}
          options={[
            { value: truth, label: t.truth },
            ...idsOf(view.factions).map((id) => powerOption(session, id)),
          ]}
        />
        <span className="ra-replaybar-group ra-replaybar-more">
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
            <Button size="small" icon="crown" hint={t.commandHint} onClick={takeCommand}>
              {t.command}
            </Button>
          )}
          <IconButton icon="close" label={t.close} onClick={close} />
        </span>
      </div>
      {commanding && <CommandDialog date={date} onClose={() => setCommanding(false)} />}
    </section>
  );
}
