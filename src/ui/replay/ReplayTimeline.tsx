import { useMemo } from 'react';
import { dateOf, turningPoints } from '../../sim';
import { useReplay } from '../../store';
import { chronicleHeadline, chroniclerOf, words } from '../../text';
import { chronicleIcons } from '../chronicle/chronicleIcons';
import { jumpTo } from '../chronicle/jumpTo';
import { Icon } from '../kit/Icon';
import { Slider } from '../kit/Slider';
import { useSession } from '../shell/session';
import { markRows } from './markRows';

/** More marks than these say nothing any more. */
const mostMarks = 24;

/** The months of the game as one line to scrub along, with its turning points on it. */
export function ReplayTimeline() {
  const t = words.menus.replay;
  const { view, rules } = useSession();
  const { turn, turns, marks } = useReplay();
  const { goTo, pause } = useReplay.getState();
  const date = (at: number) => words.calendar.date(dateOf(view.frame, at + 1));
  const chronicler = useMemo(() => chroniclerOf(view, rules), [view, rules]);
  const points = useMemo(() => markRows(turningPoints(marks, mostMarks), turns), [marks, turns]);
  const jump = (to: number) => {
    pause();
    void goTo(to);
  };
  return (
    <div className="ra-replay-timeline">
      <div className="ra-replay-marks" data-rows={Math.max(0, ...points.map(({ row }) => row)) + 1}>
        {points.map(({ story, row }, index) => {
          const label = t.mark(chronicleHeadline(story, chronicler), chronicler.date(story.turn));
          return (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: stories have no other name
              key={index}
              type="button"
              data-kind={story.kind}
              title={label}
              aria-label={label}
              tabIndex={-1}
              data-row={row}
              style={{ left: `${(100 * story.turn) / Math.max(1, turns)}%` }}
              onClick={() => void jumpTo(story)}
            >
              <Icon name={chronicleIcons[story.kind]} />
            </button>
          );
        })}
      </div>
      <Slider
        aria-label={t.scrub}
        min={0}
        max={Math.max(1, turns)}
        value={turn}
        text={t.position(date(turn), turn, turns)}
        onChange={jump}
      />
    </div>
  );
}
